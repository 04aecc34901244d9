import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { textOf } from '../support/look.js';
import { until } from '../support/until.js';
import { consoleDuring, drawn, put, removeAll, widgetIn } from '../support/widget.js';

const TIES_BROKEN = '2019-01-23-ties-broken';
/** Higher than the screen's part above the reading line, so that each step can be the one that is read. */
const PARAGRAPH = '<p style="margin: 0; block-size: 700px">Words <a href="#other">and a link</a>.</p>';

const STORY = `<div style="display: grid; grid-template-columns: 300px 400px">
  <div>
    <p style="margin: 0; block-size: 900px">Before.</p>
    <bilateral-step id="first" from="2001" to="2004">${PARAGRAPH}</bilateral-step>
    <bilateral-step id="second" from="2018" to="2020" selected="${TIES_BROKEN}">${PARAGRAPH}</bilateral-step>
    <bilateral-step id="third" date="2015-03-09"><p style="margin: 0">Short.</p></bilateral-step>
    <bilateral-step id="fourth" from="2025">${PARAGRAPH}</bilateral-step>
    <p style="margin: 0; block-size: 2000px">After.</p>
  </div>
  <div style="position: sticky; inset-block-start: 0; align-self: start">
    <bilateral-relations lang="en" from="1999"></bilateral-relations>
  </div>
</div>`;

const scrollToStep = (id: string): void =>
  document.getElementById(id)!.scrollIntoView({ block: 'start', behavior: 'instant' });

const from = (widget: BilateralRelations): string | undefined => widget.viewState.from;

describe('a story along the text', () => {
  watchConsole();
  let container: HTMLElement;
  let widget: BilateralRelations;
  const told: string[] = [];

  beforeEach(async () => {
    container = await put(STORY);
    widget = widgetIn(container);
    told.length = 0;
    for (const type of ['bilateral-select', 'bilateral-window', 'bilateral-viewstate'] as const)
      widget.addEventListener(type, () => told.push(type));
  });
  afterEach(() => {
    removeAll();
    scrollTo(0, 0);
  });

  const current = (): string[] =>
    [...container.querySelectorAll('[data-bilateral-current]')].map(({ id }) => id);

  it('begins with the view that the page asks for', async () => {
    await drawn(container);
    expect(widget.viewState).to.deep.equal({ from: '1999-01-01', to: '2026-01-31', lang: 'en' });
    expect(current()).to.deep.equal([]);
  });

  it('moves the widget to the view of the step that is read, and back', async () => {
    scrollToStep('second');
    await until(() => from(widget) === '2018-01-01');
    await drawn(container);
    expect(widget.viewState).to.include({ to: '2020-12-31', selected: TIES_BROKEN });
    expect(textOf(widget, '[part="details"] .title')).to.contain('breaks ties');
    expect(current()).to.deep.equal(['second']);
    scrollToStep('first');
    await until(() => from(widget) === '2001-01-01');
    expect(widget.viewState).to.deep.equal({ from: '2001-01-01', to: '2004-12-31', lang: 'en' });
    scrollTo(0, 0);
    await until(() => from(widget) === '1999-01-01');
    expect(current()).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('shows the page’s own period where a step gives none', async () => {
    // Just above the reading line, so that the next one is still below it.
    const { top } = document.getElementById('third')!.getBoundingClientRect();
    scrollBy({ top: top - innerHeight * 0.6 + 5, behavior: 'instant' });
    await until(() => widget.viewState.date === '2015-03-09');
    await until(() => from(widget) === '1999-01-01');
  });

  it('leaves the reader’s own moves alone until the next step', async () => {
    scrollToStep('first');
    await until(() => from(widget) === '2001-01-01');
    widget.viewState = { from: '2010', to: '2012' };
    scrollBy({ top: 30, behavior: 'instant' });
    await until(() => document.getElementById('first')!.getBoundingClientRect().top <= -30);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(widget.viewState).to.include({ from: '2010-01-01', to: '2012-12-31' });
    scrollToStep('second');
    await until(() => from(widget) === '2018-01-01');
  });

  it('keeps what the reader has filtered and assumed', async () => {
    widget.viewState = { memory: 'flow', categories: 'diplomatic' };
    scrollToStep('second');
    await until(() => from(widget) === '2018-01-01');
    expect(widget.viewState).to.include({ memory: 'flow', categories: 'diplomatic' });
  });

  it('shows the step that an address leads to, although the next one is above the reading line', async () => {
    location.hash = 'third';
    await until(() => current()[0] === 'third');
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new WheelEvent('wheel'));
    scrollBy({ top: 1, behavior: 'instant' });
    await until(() => current()[0] === 'fourth');
  });

  it('shows the step that has the focus', async () => {
    scrollToStep('third');
    await until(() => current()[0] === 'fourth');
    document.getElementById('second')!.querySelector('a')!.focus({ preventScroll: true });
    await until(() => current()[0] === 'second');
  });

  it('is as before the story on paper, and at the step that is read again afterwards', async () => {
    scrollToStep('first');
    await until(() => widget.viewState.to === '2004-12-31');
    dispatchEvent(new Event('beforeprint'));
    expect(widget.viewState).to.include({ from: '1999-01-01', to: '2026-01-31' });
    await until(() => current().length === 0);
    dispatchEvent(new Event('afterprint'));
    await until(() => widget.viewState.to === '2004-12-31');
  });

  it('follows a step that is edited while it is read', async () => {
    scrollToStep('first');
    await until(() => widget.viewState.to === '2004-12-31');
    document.getElementById('first')!.setAttribute('to', '2006');
    await until(() => widget.viewState.to === '2006-12-31');
  });

  it('is over where its steps are taken out of the page', async () => {
    scrollToStep('first');
    await until(() => from(widget) === '2001-01-01');
    for (const step of container.querySelectorAll('bilateral-step')) step.remove();
    scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(from(widget)).to.equal('2001-01-01');
  });
});

describe('a step of a story', () => {
  watchConsole();
  afterEach(removeAll);

  it('names once what cannot be shown, shows the rest, and is text all the same', async () => {
    const lines = await consoleDuring(async () => {
      const container = await put(
        `<bilateral-step from="2010" to="soon" selected="gone"><p>Words.</p></bilateral-step>
        <bilateral-relations lang="en" from="1999"></bilateral-relations>`,
      );
      const step = container.querySelector('bilateral-step')!;
      await until(() => step.current);
      step.date = '2012';
      await until(() => widgetIn(container).viewState.date === '2012-01-01');
      expect(step.getBoundingClientRect().height).to.be.greaterThan(10);
    });
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal([
      '<bilateral-step> to="soon"',
      '<bilateral-step> selected="gone"',
    ]);
  });

  it('names itself, and not the widget, where its view waits for the record', async () => {
    const lines = await consoleDuring(async () => {
      const container = await put(
        '<bilateral-step to="soon"><p>Words.</p></bilateral-step><bilateral-relations lang="en" src="/page/test/a-b.json"></bilateral-relations>',
      );
      await until(() => container.querySelector('bilateral-step')!.current);
      await drawn(container);
    });
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal(['<bilateral-step> to="soon"']);
  });

  it('that no widget answers to says so, and is text', async function () {
    const lines = await consoleDuring(async () => {
      const container = await put('<bilateral-step for="nowhere" from="2010"><p>Words.</p></bilateral-step>');
      const step = container.querySelector('bilateral-step')!;
      let error: Error | undefined;
      step.addEventListener('bilateral-error', (event) => (error = event.error));
      await until(() => error !== undefined);
    });
    expect(lines).to.deep.equal([
      '<bilateral-step> for="nowhere": allowed is the id of a <bilateral-relations> of the page',
    ]);
  });
});
