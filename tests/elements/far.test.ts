import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import '../../src/define.js';
import { nextTask } from '../support/next-task.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';

/** Much farther than two screens, CSS px. */
const FAR = 20_000;
const SPACE = `<div style="height: ${FAR}px"></div>`;
const WIDGET = '<bilateral-relations from="1999"></bilateral-relations>';
const EVENT = '2019-01-23-ties-broken';
const OTHER = '2015-03-09-obama-order';

const isDrawn = (widget: Element): boolean => deepAll(widget, '[part~="line"]').length > 0;

const places = new Set<HTMLElement>();

/** Markup on the page, of which nothing is waited for. */
function write(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.style.width = '720px';
  place.innerHTML = markup;
  document.body.append(place);
  places.add(place);
  return place;
}

const widgetIn = (place: ParentNode): BilateralRelations => place.querySelector('bilateral-relations')!;

/** Resolves when the engine has told how far everything is, and what is near has been drawn. */
async function told(): Promise<void> {
  // Observers are told in the order in which they were made, all before the next task.
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body);
  });
  await nextTask();
}

/** A widget far down that waits. */
async function farWidget(markup = WIDGET): Promise<BilateralRelations> {
  const widget = widgetIn(write(SPACE + markup));
  await told();
  expect(isDrawn(widget)).to.equal(false);
  // A page that still scrolls would be the next test's.
  widget.scrollIntoView = () => undefined;
  return widget;
}

describe('a widget far from what the reader sees', () => {
  afterEach(() => {
    for (const place of places) place.remove();
    places.clear();
    // A link that was followed has left its address, which asks for its event.
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('keeps its room and shows what is between its tags', async () => {
    const widget = await farWidget(
      '<bilateral-relations><p>Until then, this text.</p></bilateral-relations>',
    );
    expect(widget.getBoundingClientRect().height).to.be.above(350);
    expect(widget.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    await widget.updateComplete;
    expect(widget.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });

  it('is drawn when the reader comes near, and only then tells that its dataset is loaded', async () => {
    let loads = 0;
    const place = write(SPACE + WIDGET);
    place.addEventListener('bilateral-load', () => (loads += 1));
    await told();
    expect(loads).to.equal(0);
    scrollTo(0, FAR - 2 * innerHeight);
    await until(() => isDrawn(widgetIn(place)));
    expect(loads).to.equal(1);
  });

  it('is drawn when it comes near in a box that is scrolled', async () => {
    const place = write(`<div style="height: 300px; overflow: auto">${SPACE}${WIDGET}</div>`);
    await told();
    expect(isDrawn(widgetIn(place))).to.equal(false);
    place.firstElementChild!.scrollTop = FAR - 800;
    await until(() => isDrawn(widgetIn(place)));
  });

  it('is drawn where it is moved to', async () => {
    const widget = await farWidget();
    document.body.prepend(widget);
    await until(() => isDrawn(widget));
    widget.remove();
  });

  const demands: readonly (readonly [what: string, demand: (widget: BilateralRelations) => unknown])[] = [
    ['its drawing is waited for', (widget) => void widget.updateComplete],
    ['an event is to be shown', (widget) => widget.show(EVENT)],
    ['an event is chosen by attribute', (widget) => widget.setAttribute('selected', EVENT)],
    ['an event is chosen by property', (widget) => (widget.selected = EVENT)],
    [
      'a view elsewhere shows its state',
      (widget) => {
        widget.id = 'far';
        write('<bilateral-timeline for="far"></bilateral-timeline>');
      },
    ],
    ['a view is put into it', (widget) => widget.append(document.createElement('bilateral-tension'))],
  ];
  for (const [what, demand] of demands)
    it(`is drawn at once where ${what}`, async () => {
      const widget = await farWidget();
      await demand(widget);
      await until(() => isDrawn(widget));
    });

  it('is drawn at once where an event is chosen from the start', async () => {
    const place = write(`${SPACE}<bilateral-relations selected="${EVENT}"></bilateral-relations>`);
    await until(() => isDrawn(widgetIn(place)));
  });

  it('is drawn at once where words that mention an event are followed, which is told as the choice of the reader', async () => {
    const widget = await farWidget(`<a href="#bilateral-event=${EVENT}">broke ties</a>${WIDGET}`);
    const chosen: unknown[] = [];
    widget.addEventListener('bilateral-select', ({ eventId }) => chosen.push(eventId));
    (widget.previousElementSibling as HTMLElement).click();
    await until(() => isDrawn(widget));
    await widget.updateComplete;
    expect(chosen).to.deep.equal([EVENT]);
  });

  /** A widget whose dataset is fetched, words that mention events of it, and what it tells that the reader chose. */
  async function farFromData(): Promise<{
    readonly widget: BilateralRelations;
    readonly chosen: unknown[];
    readonly links: readonly HTMLElement[];
  }> {
    const link = (id: string): string => `<a href="#bilateral-event=${id}">words</a>`;
    const widget = await farWidget(
      `${link(EVENT)}${link(OTHER)}<bilateral-relations src="/data/us-venezuela.json"></bilateral-relations>`,
    );
    const chosen: unknown[] = [];
    widget.addEventListener('bilateral-select', ({ eventId }) => chosen.push(eventId));
    return { widget, chosen, links: [...widget.parentElement!.querySelectorAll('a')] };
  }

  it('tells once what the reader chose by words before its dataset was there', async () => {
    const { widget, chosen, links } = await farFromData();
    links[0]!.click();
    links[1]!.click();
    links[0]!.click();
    await until(() => chosen.length > 0);
    await told();
    expect([chosen, widget.shownEventId]).to.deep.equal([[EVENT], EVENT]);
  });

  it('tells no choice of the reader where the page asked for another event before its dataset was there', async () => {
    const { widget, chosen, links } = await farFromData();
    links[0]!.click();
    widget.selected = OTHER;
    await until(() => widget.shownEventId === OTHER);
    await widget.updateComplete;
    await told();
    expect(chosen).to.deep.equal([]);
  });

  it('costs a page of fifty the first few only', async () => {
    const widgets = [...write(WIDGET.repeat(50)).children];
    await told();
    await until(() => isDrawn(widgets[0]!));
    const drawn = widgets.map(isDrawn);
    const first = drawn.indexOf(false);
    expect(first).to.be.within(1, 12);
    expect(drawn.slice(first)).to.not.include(true);
  });
});
