import { expect } from 'chai';
import type { BilateralTimeline } from '../../src/elements/bilateral-timeline.js';
import { watchConsole } from '../support/console.js';
import { find, headline, marks, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const THREAT = 'threat';
const OTHER = '/page/test/a-b.json';

/** Keys of the marks that a view shows. */
const shownIn = (view: Element): string[] =>
  marks(view.shadowRoot!).map((mark) => mark.getAttribute('data-key') ?? '');

const hasLine = (view: Element): boolean =>
  (find(view.shadowRoot!, '.line').getAttribute('d') ?? '').length > 10;

/** A page's own element with views in its shadow root. */
class PageLayout extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<section><bilateral-timeline></bilateral-timeline><bilateral-tension></bilateral-tension></section>';
  }
}
customElements.define('page-layout', PageLayout);

/** A page's own element that shows its children in a slot. */
class PageCard extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
  }
}
customElements.define('page-card', PageCard);

describe('a view finds its provider', () => {
  const console = watchConsole();
  afterEach(removeAll);

  const inside: [how: string, markup: string][] = [
    ['as its child', '<bilateral-timeline></bilateral-timeline>'],
    ['in wrappers of a CMS', '<div><p></p><div><bilateral-timeline></bilateral-timeline></div></div>'],
    [
      'in a slot of the page’s own element',
      '<page-card><bilateral-timeline></bilateral-timeline></page-card>',
    ],
    ['in a shadow root of the page’s own element', '<page-layout></page-layout>'],
  ];
  for (const [how, markup] of inside)
    it(`${how}: it shows the widget’s dataset, and the widget leaves its own views out`, async () => {
      const container = await put(`<bilateral-relations src="${OTHER}">${markup}</bilateral-relations>`);
      const timeline = find(container, 'bilateral-timeline');
      expect(shownIn(timeline)).to.deep.equal([THREAT, 'visit']);
      expect(deepAll(container, 'bilateral-timeline')).to.have.length(1);
      expect(timeline.getBoundingClientRect().height).to.be.greaterThan(90);
    });

  it('by `for`, wherever the two stand', async () => {
    const container = await put(
      `<bilateral-tension for="w1"></bilateral-tension><bilateral-relations id="w1" src="${OTHER}"></bilateral-relations><bilateral-timeline for="w1"></bilateral-timeline>`,
    );
    const [timeline] = container.querySelectorAll('bilateral-timeline');
    expect(shownIn(timeline!)).to.deep.equal([THREAT, 'visit']);
    expect(hasLine(container.querySelector('bilateral-tension')!)).to.equal(true);
    expect(deepAll(widgetIn(container).shadowRoot!, 'bilateral-timeline')).to.have.length(1);
  });

  it('by `for` rather than around it', async () => {
    const container = await put(
      `<bilateral-relations id="w2" src="${OTHER}"></bilateral-relations><bilateral-relations><bilateral-timeline for="w2"></bilateral-timeline></bilateral-relations>`,
    );
    expect(shownIn(container.querySelectorAll('bilateral-timeline')[0]!)).to.deep.equal([THREAT, 'visit']);
  });

  it('by `for` from a shadow root in which the page keeps it', async () => {
    const container = await put(
      `<bilateral-relations id="w3" src="${OTHER}"></bilateral-relations><page-layout></page-layout>`,
    );
    const timeline = find<BilateralTimeline>(
      container.querySelector('page-layout')!.shadowRoot!,
      'bilateral-timeline',
    );
    expect(shownIn(timeline).length).to.be.greaterThan(20);
    timeline.for = 'w3';
    await drawn(container);
    expect(shownIn(timeline)).to.deep.equal([THREAT, 'visit']);
  });

  it('by `for` when it comes later', async () => {
    const container = await put('<bilateral-timeline for="late"></bilateral-timeline>');
    const timeline = container.querySelector('bilateral-timeline')!;
    expect(shownIn(timeline)).to.deep.equal([]);
    container.insertAdjacentHTML(
      'beforeend',
      `<bilateral-relations id="late" src="${OTHER}"></bilateral-relations>`,
    );
    await drawn(container);
    expect(shownIn(timeline)).to.deep.equal([THREAT, 'visit']);
  });

  it('and stands alone without one: with the bundled dataset, or that of its own attributes', async () => {
    const container = await put(
      `<bilateral-timeline from="1999"></bilateral-timeline><bilateral-tension src="${OTHER}"></bilateral-tension>`,
    );
    expect(shownIn(container.querySelector('bilateral-timeline')!).length).to.be.greaterThan(20);
    expect(
      find(container.querySelector('bilateral-tension')!.shadowRoot!, 'svg').getAttribute('aria-label'),
    ).to.equal('Tension index of Atland and Beland');
  });

  it('and is told once in the console, and stands alone, where `for` names no widget', async () => {
    const container = await put('<bilateral-timeline for="nowhere" from="1999"></bilateral-timeline>');
    const timeline = container.querySelector('bilateral-timeline')!;
    const errors: Error[] = [];
    timeline.addEventListener('bilateral-error', ({ error }) => errors.push(error));
    await until(() => errors.length > 0);
    await drawn(container);
    expect(console.take()).to.deep.equal([
      '<bilateral-timeline> for="nowhere": allowed is the id of a <bilateral-relations> of the page',
    ]);
    expect(errors).to.have.length(1);
    expect(shownIn(timeline).length).to.be.greaterThan(20);
    container.insertAdjacentHTML(
      'beforeend',
      `<bilateral-relations id="nowhere" src="${OTHER}"></bilateral-relations>`,
    );
    await drawn(container);
    expect(shownIn(timeline)).to.deep.equal([THREAT, 'visit']);
  });
});

describe('a view that is moved', () => {
  watchConsole();
  afterEach(removeAll);

  it('from one widget to another shows the other’s state, and its place’s old state no more', async () => {
    const container = await put(
      `<bilateral-relations id="one"><bilateral-timeline></bilateral-timeline></bilateral-relations><bilateral-relations id="two" src="${OTHER}"></bilateral-relations>`,
    );
    const timeline = container.querySelector('bilateral-timeline')!;
    const [one, two] = container.querySelectorAll('bilateral-relations');
    expect(shownIn(timeline).length).to.be.greaterThan(20);
    two!.append(timeline);
    // Its new place has a size once the widget there has drawn.
    await until(() => shownIn(timeline).join() === `${THREAT},visit`);
    one!.from = '2025';
    await drawn(container);
    expect(shownIn(timeline)).to.deep.equal([THREAT, 'visit']);
    expect(
      deepAll(one!.shadowRoot!, 'bilateral-timeline'),
      'the first composes its own again',
    ).to.have.length(1);
    expect(deepAll(two!.shadowRoot!, 'bilateral-timeline')).to.have.length(0);
  });

  it('out of a widget stands alone, with what its attributes say by then', async () => {
    const container = await put(
      '<bilateral-relations from="1999"><bilateral-timeline></bilateral-timeline></bilateral-relations>',
    );
    const timeline = container.querySelector('bilateral-timeline')!;
    timeline.src = OTHER;
    await drawn(container);
    expect(shownIn(timeline).length, 'its own src does not count inside').to.be.greaterThan(20);
    container.append(timeline);
    await drawn(container);
    expect(shownIn(timeline)).to.deep.equal([THREAT, 'visit']);
    timeline.to = '2005';
    await drawn(container);
    expect(shownIn(timeline)).to.deep.equal([THREAT]);
  });

  it('out, in with other attributes, and out again shows the last of them', async () => {
    const container = await put(
      `<bilateral-timeline src="${OTHER}"></bilateral-timeline><bilateral-relations></bilateral-relations>`,
    );
    const timeline = container.querySelector('bilateral-timeline')!;
    widgetIn(container).append(timeline);
    await drawn(container);
    timeline.to = '2005';
    timeline.categories = 'verbal';
    await drawn(container);
    container.append(timeline);
    await drawn(container);
    expect(shownIn(timeline)).to.deep.equal([THREAT]);
  });

  it('with its widget stays linked, and the widget keeps window and selection', async () => {
    const container = await put(
      `<div></div><bilateral-relations src="${OTHER}" selected="${THREAT}"><bilateral-timeline></bilateral-timeline></bilateral-relations>`,
    );
    const widget = widgetIn(container);
    container.querySelector('div')!.append(widget);
    await drawn(container);
    expect(shownIn(container.querySelector('bilateral-timeline')!)).to.deep.equal([THREAT, 'visit']);
    expect(textOf(widget, '[part="details"] .title')).to.equal('Atland threatens Beland');
    widget.selected = 'visit';
    await drawn(container);
    expect(deepAll(widget, '.mark.chosen').map((mark) => mark.getAttribute('data-key'))).to.deep.equal([
      'visit',
    ]);
  });

  it('out of the document and back is drawn again', async () => {
    const container = await put('<bilateral-relations from="1999"></bilateral-relations>');
    const widget = widgetIn(container);
    const before = headline(widget);
    widget.remove();
    container.append(widget);
    await drawn(container);
    expect(headline(widget)).to.equal(before);
    widget.setAttribute('to', '2019');
    await drawn(container);
    expect(headline(widget)).to.contain('December 2019');
  });

  it('whose widget is taken away, linked by `for`, waits for the next of that name', async () => {
    const container = await put(
      `<bilateral-relations id="gone" src="${OTHER}"></bilateral-relations><bilateral-timeline for="gone"></bilateral-timeline>`,
    );
    const timeline = container.querySelector('bilateral-timeline')!;
    widgetIn(container).remove();
    await drawn(container);
    expect(shownIn(timeline), 'what is gone is not shown').to.deep.equal([]);
    container.insertAdjacentHTML(
      'afterbegin',
      '<bilateral-relations id="gone" from="2025"></bilateral-relations>',
    );
    await drawn(container);
    expect(shownIn(timeline).length).to.be.greaterThan(5);
  });
});

describe('two widgets on one page', () => {
  watchConsole();
  afterEach(removeAll);

  it('know nothing of each other', async () => {
    const container = await put(
      '<bilateral-relations from="1999"></bilateral-relations><bilateral-relations from="1999"></bilateral-relations>',
    );
    const [one, two] = container.querySelectorAll('bilateral-relations');
    one!.selected = '2019-01-23-ties-broken';
    await drawn(container);
    expect(textOf(one!, '[part="details"] .title')).not.to.equal('');
    expect(deepAll(two!, '[part="details"]')).to.deep.equal([]);
  });
});
