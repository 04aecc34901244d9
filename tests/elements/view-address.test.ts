import { expect } from 'chai';
import type { BilateralLink } from '../../src/elements/bilateral-link.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { visited } from '../support/visited.js';
import { clickAt, markOf, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { consoleDuring, drawn, put, removeAll, widgetIn } from '../support/widget.js';

const TIES_BROKEN = '2019-01-23-ties-broken';
const WIDGET = '<bilateral-relations lang="en" from="1999"></bilateral-relations>';
const from = (widget: BilateralRelations): string | undefined => widget.viewState.from;

/** Goes a step in the history, and waits until the page has heard of it. */
async function go(steps: 1 | -1): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await heard;
}
const back = (): Promise<void> => go(-1);

describe('an address with a view', () => {
  watchConsole();
  before(visited);
  const address = location.pathname + location.search;
  afterEach(() => {
    removeAll();
    history.replaceState(null, '', address);
  });

  it('opens the page with that view', async () => {
    history.replaceState(null, '', `#bilateral-view-_from-2018_to-2020_event-${TIES_BROKEN}_memory-flow`);
    const widget = widgetIn(await put(WIDGET));
    await until(() => textOf(widget, '[part="details"] .title').includes('breaks ties'));
    expect(widget.viewState).to.deep.equal({
      from: '2018-01-01',
      to: '2020-12-31',
      selected: TIES_BROKEN,
      memory: 'flow',
      lang: 'en',
    });
  });

  it('that comes later is followed, and Back leads to what was seen before', async () => {
    const container = await put(`<a href="#bilateral-view-_date-2019-02-01">that winter</a>${WIDGET}`);
    const widget = widgetIn(container);
    widget.viewState = { from: '2017', actors: 'US' };
    const before = widget.viewState;
    container.querySelector('a')!.click();
    await until(() => widget.viewState.date === '2019-02-01');
    expect(widget.viewState.actors).to.equal(undefined);
    await back();
    await until(() => widget.viewState.date === undefined);
    expect(widget.viewState).to.deep.equal(before);
  });

  it('of a plain link is followed where a theme ends the click, and once more after the reader has moved on', async () => {
    const container = await put(`<a href="#bilateral-view-_from-2010_to-2012">two years</a>${WIDGET}`);
    const widget = widgetIn(container);
    const link = container.querySelector('a')!;
    link.addEventListener('click', (click) => {
      click.preventDefault();
      document.querySelector(link.hash)?.scrollIntoView();
    });
    link.click();
    await until(() => from(widget) === '2010-01-01');
    widget.viewState = { from: '2015' };
    link.click();
    await until(() => from(widget) === '2010-01-01');
    expect(widget.viewState.to).to.equal('2012-12-31');
  });

  it('is that of the widget whose id it names, in the route of a hash router too', async () => {
    const container = await put(`${WIDGET}${WIDGET.replace('lang', 'id="second" lang')}`);
    const [first, second] = [...container.querySelectorAll('bilateral-relations')] as [
      BilateralRelations,
      BilateralRelations,
    ];
    location.hash = '#/story?bilateral-view-second_from-2010&utm_source=x';
    await until(() => from(second) === '2010-01-01');
    expect(from(first)).to.equal('1999-01-01');
    location.hash = '#bilateral-view-_from-2012';
    await until(() => from(first) === '2012-01-01');
    location.hash = '#bilateral-view-gone_from-2014';
    await until(() => from(first) === '2014-01-01');
  });

  it('shows what can be shown, tells the reader and the page what cannot, and no longer when the reader goes on', async () => {
    const container = await put(WIDGET.replace('from="1999"', 'from="2018" to="2020"'));
    const widget = widgetIn(container);
    const lines = await consoleDuring(async () => {
      location.hash = '#bilateral-view-_from-1700_to-1710_event-gone_memory-flow_colour-red';
      await until(() => widget.viewState.memory === 'flow');
      await drawn(container);
    });
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal([
      '<bilateral-relations> viewState.from="1700"',
      '<bilateral-relations> viewState.selected="gone"',
    ]);
    expect(textOf(widget, '.message')).to.equal(
      'The link asks for what cannot be shown here: its last part, its period, its event.',
    );
    expect(from(widget)).to.equal('2018-01-01');
    clickAt(markOf(widget, TIES_BROKEN));
    await drawn(container);

    expect(deepAll(widget, '.message')).to.deep.equal([]);
  });
});

describe('words that name a period or a date', () => {
  watchConsole();
  before(visited);
  const address = location.pathname + location.search;
  let container: HTMLElement;
  let widget: BilateralRelations;
  const words = (id: string): BilateralLink => container.querySelector<BilateralLink>(`#${id}`)!;
  const anchor = (id: string): HTMLAnchorElement => words(id).renderRoot.querySelector('a')!;

  beforeEach(async () => {
    container = await put(
      `<p>The <bilateral-link id="crisis" from="2018-10" to="2020-06" event="${TIES_BROKEN}">crisis</bilateral-link>,
      <bilateral-link id="years" from="2002" to="2004">those years</bilateral-link>,
      <bilateral-link id="day" date="2019-02-01">that day</bilateral-link>,
      <bilateral-link id="wrong" from="2018" date="soon">soon</bilateral-link></p>
      <bilateral-relations id="graphic" lang="en" from="1999" to="2021"></bilateral-relations>`,
    );
    widget = widgetIn(container);
    await until(() => anchor('crisis').hasAttribute('href'));
  });
  afterEach(() => {
    removeAll();
    history.replaceState(null, '', address);
  });

  it('are a link with the address of that view', () => {
    expect(anchor('crisis').getAttribute('href')).to.equal(
      `#bilateral-view-graphic_from-2018-10_to-2020-06_event-${TIES_BROKEN}`,
    );
  });

  it('show it, are marked, and are a choice of the reader', async () => {
    const told: string[] = [];
    for (const type of ['bilateral-select', 'bilateral-window', 'bilateral-viewstate'] as const)
      widget.addEventListener(type, () => told.push(type));
    anchor('crisis').click();
    await until(() => words('crisis').current);
    expect(widget.viewState).to.include({ from: '2018-10-01', to: '2020-06-30', selected: TIES_BROKEN });
    expect(told).to.deep.equal(['bilateral-select', 'bilateral-window', 'bilateral-viewstate']);
    expect(location.hash).to.equal(anchor('crisis').getAttribute('href'));
    anchor('day').click();
    await until(() => words('day').current);
    expect(words('crisis').current).to.equal(false);
    expect(widget.viewState).to.deep.equal({
      from: '2018-10-01',
      to: '2020-06-30',
      date: '2019-02-01',
      lang: 'en',
    });
    clickAt(markOf(widget, TIES_BROKEN));
    await until(() => !words('day').current);
  });

  it('are led back to, a step at a time, with the view before', async () => {
    widget.viewState = { from: '2017', actors: 'US' };
    const before = widget.viewState;
    anchor('crisis').click();
    await until(() => words('crisis').current);
    anchor('day').click();
    await until(() => words('day').current);
    await back();
    await until(() => document.activeElement === words('day'));
    expect(widget.viewState).to.include({ from: '2018-10-01', selected: TIES_BROKEN, actors: 'US' });
    await back();
    await until(() => document.activeElement === words('crisis'));
    expect(widget.viewState).to.deep.equal(before);
  });

  for (const [what, id] of [
    ['the details of a date', 'day'],
    ['the details of a period with an event', 'crisis'],
    ['a period, which has no details', 'years'],
  ] as const)
    it(`are led back to from ${what}, until the reader has moved on`, async () => {
      const toText = (): HTMLElement | undefined =>
        deepAll(widget, 'button').find(
          ({ textContent }) => textContent.trim() === 'Back to the text',
        ) as HTMLElement;
      const before = widget.viewState;
      anchor(id).click();
      await until(() => toText() !== undefined);
      toText()!.click();
      await until(() => document.activeElement === words(id));
      expect(widget.viewState).to.deep.equal(before);
      anchor(id).click();
      await until(() => toText() !== undefined);
      deepAll(widget, '[part="surface"]')[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true, cancelable: true }),
      );
      await until(() => toText() === undefined);
    });

  it('are gone again by Forward, with the filters that the reader has set', async () => {
    anchor('crisis').click();
    await until(() => words('crisis').current);
    anchor('day').click();
    await until(() => words('day').current);
    await back();
    await back();
    await until(() => document.activeElement === words('crisis'));
    widget.viewState = { from: '2017', actors: 'US' };
    await go(1);
    await until(() => words('crisis').current);
    expect(widget.viewState).to.include({ from: '2018-10-01', selected: TIES_BROKEN, actors: 'US' });
    await go(1);
    await until(() => words('day').current);
    expect(widget.viewState.actors).to.equal('US');
    await back();
    await until(() => document.activeElement === words('day'));
    expect(widget.viewState).to.include({ from: '2018-10-01', actors: 'US' });
  });

  it('say which of their attributes cannot be shown, and show the rest', async () => {
    const lines = await consoleDuring(async () => {
      anchor('wrong').click();
      await until(() => from(widget) === '2018-01-01');
      await drawn(container);
    });
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal(['<bilateral-link> date="soon"']);
  });
});
