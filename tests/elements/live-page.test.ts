import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { extras } from '../../src/elements/extras.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, focused, headline, markOf, textOf } from '../support/look.js';
import { nextTask } from '../support/next-task.js';
import { deepAll } from '../support/shadow.js';
import { rawDataset, rawEvent } from '../support/small-dataset.js';
import { drawn, openControls, put, removeAll, widgetIn } from '../support/widget.js';

const DATES: Readonly<Record<string, string>> = {
  first: '2001-03-04',
  second: '2003-05-06',
  third: '2003-05-06',
  fourth: '2003-05-07',
  last: '2010-11-12',
  news: '2010-12-13',
};

/** A dataset with some of these events, as a page that follows the news sets it again and again. */
const dataOf = (ids: readonly string[], to = '2010'): Record<string, unknown> =>
  rawDataset(
    ids.map((id) => rawEvent({ id, date: DATES[id]!, type: 'criticism', title: `The ${id} one` })),
    { coverage: { from: '1990', to } },
  );
const MORE = Object.keys(DATES);
const ALL = MORE.filter((id) => id !== 'news');

async function live(data: unknown): Promise<BilateralRelations> {
  const container = await put('');
  const widget = document.createElement('bilateral-relations');
  widget.lang = 'en';
  widget.data = data;
  container.append(widget);
  await drawn(container);
  return widgetIn(container);
}

async function set(widget: BilateralRelations, data: unknown): Promise<void> {
  widget.data = data;
  await drawn(widget);
}

const key = async (element: Element, ...keys: string[]): Promise<void> => {
  for (const one of keys) {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: one, bubbles: true, cancelable: true }));
    await drawn(element.parentElement ?? element);
  }
};
const surface = (widget: Element): Element => find(widget, '[part="surface"][role="slider"]');
const title = (widget: Element): string =>
  textOf(widget, '[part="details"] .title').replaceAll('\u00a0', ' ');
const shownYears = (widget: Element): string => textOf(widget, '[part="axis"] text');

describe('A widget whose data are set again', () => {
  watchConsole();
  afterEach(removeAll);

  it('shows the new events in the period that the reader has chosen', async () => {
    const widget = await live(dataOf(ALL));
    await key(surface(widget), '+', '+');
    const years = shownYears(widget);
    await set(widget, dataOf(MORE, '2025'));
    expect(shownYears(widget)).to.equal(years);
    await key(surface(widget), '0');
    expect(shownYears(widget), 'Reset shows all of the new data').not.to.equal(years);
    expect(markOf(widget, 'news').isConnected).to.equal(true);
  });

  it('keeps details, the focus on the mark, and the mark itself', async () => {
    const widget = await live(dataOf(ALL));
    const mark = markOf(widget, 'first');
    mark.focus();
    clickAt(mark);
    await drawn(widget);
    await set(widget, dataOf(MORE));
    expect([title(widget), widget.selected]).to.deep.equal(['The first one', 'first']);
    expect(focused()).to.equal(mark);
  });

  it('keeps a date taken apart, and a comparison', async () => {
    const widget = await live(dataOf(ALL));
    await key(surface(widget), 'End', 'ArrowLeft', 'Enter');
    const date = /in (.*)$/.exec(title(widget))?.[1] ?? title(widget);
    await set(widget, dataOf(MORE));
    expect(title(widget)).to.contain(date);
    await extras.load('compare');
    const compare = deepAll(widget, '[part="details"] button').find((one) =>
      /^\s*Compare/.test(one.textContent),
    );
    (compare as HTMLElement).click();
    await drawn(widget);
    const dates = /^Tension .* in November 2010 to \d+ in December 2010$/;
    expect(title(widget)).to.match(dates);
    await set(widget, dataOf(ALL));
    expect(title(widget)).to.match(dates);
  });

  it('keeps an open list, without the events that are gone', async () => {
    const widget = await live(dataOf(ALL));
    clickAt(find(widget, '.mark[part="cluster"]'));
    await drawn(widget);
    const listed = (): string[] =>
      deepAll(widget, '[part="details"] .act-title').map((one) => one.textContent);
    const before = listed();
    expect(before).to.include.members(['The third one', 'The fourth one']);
    await set(widget, dataOf(MORE.filter((id) => id !== 'third')));
    expect(listed()).to.deep.equal(before.filter((one) => one !== 'The third one'));
  });

  it('keeps what is open under the views, and what was left out', async () => {
    const widget = await live(dataOf(ALL));
    await openControls(widget);
    await extras.load('table');
    const button = deepAll(widget, '[part="controls"] button').find((one) =>
      one.textContent.includes('Table'),
    );
    (button as HTMLElement).click();
    await drawn(widget);
    widget.selected = 'first';
    await drawn(widget);
    const out = deepAll(widget, '[part="details"] button').find((one) =>
      /Leave this act out/.test(one.textContent),
    );
    (out as HTMLElement).click();
    await drawn(widget);
    const chips = textOf(widget, '.chips');
    expect(chips).to.contain('The first one');
    await set(widget, dataOf(MORE));
    expect(textOf(widget, '.chips')).to.equal(chips);
    expect(deepAll(widget, '[part="table"] tbody tr')).to.have.length(MORE.length);
    await set(widget, dataOf(MORE.filter((id) => id !== 'first')));
    expect([textOf(widget, '.chips'), title(widget), widget.selected]).to.deep.equal(['', '', undefined]);
  });

  it('is as it was where the data are no dataset', async () => {
    const widget = await live(dataOf(ALL));
    await key(surface(widget), '+');
    const before = [headline(widget), shownYears(widget)];
    const { error } = console;
    console.error = () => undefined;
    await set(widget, { ...dataOf(ALL), events: 'none' }).finally(() => Object.assign(console, { error }));
    await set(widget, dataOf(ALL));
    expect([headline(widget), shownYears(widget)]).to.deep.equal(before);
  });

  it('asks the reader to look nowhere else while a key that the page answers with data is pressed', async () => {
    const widget = await live(dataOf(ALL));
    widget.selected = 'first';
    await drawn(widget);
    widget.addEventListener('bilateral-window', () => (widget.data = dataOf(MORE)));
    const mark = markOf(widget, 'last');
    mark.focus();
    await key(mark, '-');
    expect(focused()?.getAttribute('data-key')).to.equal('last');
  });
});

describe('reload()', () => {
  watchConsole();
  afterEach(removeAll);

  it('reads data again that have changed inside', async () => {
    const data = dataOf(['first']) as { events: unknown[] };
    const widget = await live(data);
    data.events.push(...(dataOf(['last'])['events'] as unknown[]));
    await drawn(widget);
    expect(deepAll(widget, '.mark')).to.have.length(1);
    widget.reload();
    await drawn(widget);
    expect(deepAll(widget, '.mark')).to.have.length(2);
  });

  it('asks the server again, with the last drawing in place until it answers, and keeps the period', async () => {
    const { fetch } = globalThis;
    const asked: (RequestCache | undefined)[] = [];
    let answer = (): void => undefined;
    globalThis.fetch = async (_address, { cache } = {}) => {
      asked.push(cache);
      if (asked.length > 1) await new Promise<void>((resolve) => (answer = resolve));
      return new Response(JSON.stringify(dataOf(asked.length > 1 ? MORE : ALL)));
    };
    try {
      const widget = widgetIn(
        await put('<bilateral-relations lang="en" src="/live.json"></bilateral-relations>'),
      );
      await key(surface(widget), '+');
      const before = [deepAll(widget, '.mark').length, shownYears(widget)];
      const loads: number[] = [];
      widget.addEventListener('bilateral-load', ({ dataset }) => loads.push(dataset.events.length));
      widget.reload();
      await nextTask();
      expect([deepAll(widget, '.mark').length, shownYears(widget)]).to.deep.equal(before);
      answer();
      await widget.updateComplete;
      expect(loads).to.deep.equal([MORE.length]);
      expect(shownYears(widget)).to.equal(before[1]);
      expect(asked, 'what the cache holds is asked for').to.deep.equal(['default', 'no-cache']);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('of a view alone loads its own dataset again', async () => {
    const data = dataOf(['first']) as { events: unknown[] };
    const container = await put('<bilateral-timeline lang="en"></bilateral-timeline>');
    const view = container.querySelector('bilateral-timeline')!;
    view.data = data;
    await drawn(container);
    data.events.push(...(dataOf(['last'])['events'] as unknown[]));
    view.reload();
    await drawn(container);
    expect(deepAll(view, '.mark')).to.have.length(2);
  });
});
