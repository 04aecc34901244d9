import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, focused, markOf, press, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

const words = (root: Element, selector: string): string => textOf(root, selector).replaceAll('\u00a0', ' ');
const buttons = (root: Element): HTMLButtonElement[] =>
  deepAll(root, '[part="details"] .button') as HTMLButtonElement[];

async function details(attributes: string): Promise<HTMLElement> {
  return put(`<bilateral-relations lang="en" ${attributes}></bilateral-relations>`);
}

describe('the details of an event', () => {
  watchConsole();
  afterEach(removeAll);

  it('say title, date at its precision, who to whom, kind, summary, claimant, note and section', async () => {
    const container = await details('src="/page/test/a-b.json" selected="visit"');
    expect(words(container, '[part="details"] .title')).to.equal('Leaders meet');
    expect(words(container, '[part="details"] .meta')).to.equal(
      '2008, month not given · Atland and Beland, jointly · diplomatic, cooperative',
    );
    expect(words(container, '[part="details"] .badge')).to.equal('According to: A newspaper');
    expect(words(container, '[part="details"] .summary')).to.equal('They met.');
    expect(words(container, '[part="details"] .small')).to.equal(
      'Counted as “Leaders meet”: 2.5 on a scale from −10 to +10 | Note: The month is not known. | Source: Made up, section “Visits”',
    );
  });

  it('say a day as a day, one side to the other, and of what is established nothing more', async () => {
    const container = await details('src="/page/test/a-b.json" selected="threat"');
    expect(words(container, '[part="details"] .meta')).to.equal(
      'May 17, 2004 · Atland, toward Beland · verbal, hostile',
    );
    expect(deepAll(container, '[part="details"] .badge')).to.deep.equal([]);
    expect(words(container, '[part="details"] .small')).to.match(
      /^Counted as “[^”]+”: [-−]?[\d.]+ on a scale from −10 to \+10$/,
    );
  });

  it('lead to the section of the source, where that is a page of a wiki', async () => {
    const container = await details('selected="2017-04-20-gm-plant-seized"');
    const [link] = deepAll(container, '[part="details"] .small a') as HTMLAnchorElement[];
    expect(link?.href).to.equal(
      "https://en.wikipedia.org/wiki/United_States%E2%80%93Venezuela_relations#Beginning_of_Trump's_first_term",
    );
    const other = await details('src="/page/test/a-b.json" selected="visit"');
    expect(deepAll(other, '[part="details"] .small a')).to.deep.equal([]);
  });

  it('say of an act that only somebody reports that it is not confirmed', async () => {
    const container = await details('selected="2025-safe-passage-rejected"');
    expect(words(container, '[part="details"] .badge')).to.equal('Not confirmed; reported by: The Guardian');
  });

  it('say until when a measure stood or was to stand, or that it still stands', async () => {
    const ended = await details('selected="2019-01-23-us-diplomats-expelled"');
    expect(words(ended, '[part="details"] .small')).to.contain('In force until: January 26, 2019');
    const scheduled = await details('selected="2021-01-19-deportation-shield"');
    expect(words(scheduled, '[part="details"] .small')).to.contain('Set to end: July 19, 2022');
    const standing = await details('selected="2006-05-arms-sales-banned"');
    expect(words(standing, '[part="details"] .small')).to.contain('Still in force when the data end');
  });

  it('say its share in the index at its date and at the end, as the index computes it', async () => {
    const dataset = bundledDataset();
    const id = '2019-01-23-ties-broken';
    const container = await details(`selected="${id}"`);
    const figures = ['2019-01-23', '2026-01-31'].map((date) => {
      const { tension, contributions } = tensionAt(dataset, date);
      const points = contributions.find(({ event }) => event.id === id)?.share ?? 0;
      const digits = Math.abs(points) < 1 ? 1 : 0;
      return [points.toFixed(digits).replace(/\.0$/, ''), `of ${tension.toFixed(0)} points`];
    });
    const shown = deepAll(container, '[part="details"] .share').map((share) => [
      textOf(share, '.figure'),
      textOf(share, '.points'),
    ]);
    expect(shown).to.deep.equal(figures);
    expect(words(container, '[part="details"] dt')).to.equal(
      'Effect on the index, January 23, 2019 | Effect in January 2026',
    );
  });

  it('say of next to nothing that it is less than 0.1, never −0', async () => {
    const container = await details('from="1999"');
    const { contributions } = tensionAt(bundledDataset(), '2026-01-31');
    const [least] = contributions.filter(({ share }) => share !== 0 && Math.abs(share) < 0.05);
    widgetIn(container).selected = least!.event.id;
    await drawn(container);
    expect(words(container, '[part="details"] .share:last-child .figure')).to.equal('less than 0.1');
    for (const figure of deepAll(container, '[part="details"] .figure'))
      expect(figure.textContent).not.to.match(/^[−-]0$/);
  });

  it('say of a fact of context that it is no part of the index', async () => {
    const container = await details('selected="2022-mexico-city-talks"');
    expect(words(container, '[part="details"]')).to.contain('Not part of the index');
    expect(deepAll(container, '[part="details"] .share')).to.deep.equal([]);
  });

  it('have a heading one level below the widget’s, at most 6', async () => {
    for (const [level, expected] of [
      ['2', ['2', '3']],
      ['6', ['6', '6']],
    ] as const) {
      const container = await details(`heading-level="${level}" selected="2019-01-23-ties-broken"`);
      expect(
        deepAll(container, '[role="heading"]').map((heading) => heading.getAttribute('aria-level')),
      ).to.deep.equal(expected);
    }
  });

  it('lead to the event before and the event after, and not past the first and last', async () => {
    const container = await details('src="/page/test/a-b.json" selected="threat"');
    const disabled = (): boolean[] =>
      buttons(container)
        .slice(0, 2)
        .map((button) => button.disabled);
    expect(disabled()).to.deep.equal([true, false]);
    buttons(container)[1]!.click();
    await drawn(container);
    expect([words(container, '[part="details"] .title'), disabled()]).to.deep.equal([
      'Leaders meet',
      [false, true],
    ]);
    buttons(container)[0]!.click();
    await drawn(container);
    expect(words(container, '[part="details"] .title')).to.equal('Atland threatens Beland');
  });

  for (const how of ['Close', 'Escape'])
    it(`closed by ${how} give the focus back to the mark`, async () => {
      const container = await details('src="/page/test/a-b.json" selected="threat"');
      const close = buttons(container).at(-1)!;
      close.focus();
      if (how === 'Close') close.click();
      else press(close, 'Escape');
      await drawn(container);
      await until(() => focused() === markOf(container, 'threat'));
      expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
    });

  it('closed where there are no marks give the focus to the chart', async () => {
    const container = await details('src="/page/test/a-b.json" view="tension" selected="threat"');
    buttons(container).at(-1)!.click();
    await drawn(container);
    await until(() => focused()?.getAttribute('role') === 'slider');
  });

  it('are told to a screen reader once, politely', async () => {
    const container = await details('src="/page/test/a-b.json"');
    widgetIn(container).selected = 'threat';
    await drawn(container);
    const live = deepAll(container, '[role="status"]').filter(({ textContent }) => textContent.trim() !== '');
    expect(live.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Shown: May 17, 2004. Atland threatens Beland. Atland, toward Beland. verbal, hostile',
    ]);
  });

  it('are left out by without-details, and the choice is still told', async () => {
    const container = await details('src="/page/test/a-b.json" without-details selected="threat"');
    expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
    expect(deepAll(container, '.mark.chosen')).to.have.length(1);
  });
});

describe('the focus in the details', () => {
  watchConsole();
  afterEach(removeAll);

  const named = (container: Element, label: string): HTMLButtonElement =>
    buttons(container).find(({ textContent }) => textContent.includes(label))!;
  const onPanel = async (): Promise<void> => until(() => focused()?.matches('[part="details"]') ?? false);
  async function dateApart(): Promise<HTMLElement> {
    const container = await details('from="1999"');
    press(find(container, '[part="surface"]'), 'Enter');
    await drawn(container);
    return container;
  }

  it('goes to the panel when an act is chosen in its list, and when it leads back to the date', async () => {
    const container = await dateApart();
    const act = find<HTMLButtonElement>(container, '.acts button');
    act.focus();
    act.click();
    await drawn(container);
    await onPanel();
    named(container, 'Back to the index').focus();
    named(container, 'Back to the index').click();
    await drawn(container);
    await onPanel();
    expect(words(container, '[part="details"] .title')).to.match(/^Tension/);
  });

  it('goes to the panel where a button leads no farther', async () => {
    const container = await details('src="/page/test/a-b.json" selected="threat"');
    named(container, 'Later').focus();
    named(container, 'Later').click();
    await drawn(container);
    await onPanel();
  });

  it('stays in the panel when the widget becomes so narrow that the panel stands elsewhere', async () => {
    const container = await details('from="1999" selected="2019-01-23-ties-broken"');
    named(container, 'Later').focus();
    container.style.width = '360px';
    await until(() => deepAll(container, '.portrait').length > 0);
    await drawn(container);
    await until(() => focused()?.closest('[part="details"]') !== null);
  });

  it('goes back to the chart when an act of a date is closed, not led back', async () => {
    const container = await dateApart();
    find<HTMLButtonElement>(container, '.acts button').click();
    await drawn(container);
    named(container, 'Close').click();
    await drawn(container);
    expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
    await until(() => focused()?.getAttribute('role') === 'slider');
  });
});

describe('details that open below the screen', () => {
  watchConsole();
  afterEach(removeAll);

  const EVENT = '2019-01-23-ties-broken';
  const top = (element: Element): number => element.getBoundingClientRect().top;

  /** A widget on a long page, of which only what stands above its lowest lane is on the screen. */
  async function atTheFold(width = 360, attributes = ''): Promise<HTMLElement> {
    const container = await put(
      `<div style="height: 1500px"></div><bilateral-relations from="2018" ${attributes}></bilateral-relations><div style="height: 1500px"></div>`,
      width,
    );
    scrollBy(0, find(container, 'bilateral-timeline').getBoundingClientRect().bottom - innerHeight);
    return container;
  }
  /** Whether title and next line are on the screen, and the mark still is. */
  function isSeen(container: Element): boolean {
    const { bottom } = find(container, '[part="details"] .meta').getBoundingClientRect();
    return bottom <= innerHeight && top(find(container, 'bilateral-timeline')) > 0;
  }
  const steady = async (before: number): Promise<void> => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // Firefox rounds to whole pixels after it has scrolled.
    expect(scrollY).to.be.closeTo(before, 1);
  };

  for (const width of [360, 720])
    it(`are followed as far as their head when the reader opens them, at ${width} px`, async () => {
      const container = await atTheFold(width);
      markOf(container, EVENT).focus({ preventScroll: true });
      await sendKeys({ press: 'Enter' });
      await until(() => deepAll(container, '[part="details"]').length > 0);
      await drawn(container);
      // At once, and no farther.
      expect(find(container, '.title').getBoundingClientRect().bottom + 64).to.be.closeTo(innerHeight, 1);
      expect(isSeen(container)).to.equal(true);
    });

  it('are not scrolled to where they are in view already, or where the page chooses the event', async () => {
    const container = await atTheFold();
    const before = scrollY;
    widgetIn(container).selected = EVENT;
    await drawn(container);
    await steady(before);
    expect(isSeen(container)).to.equal(false);
    scrollBy(0, 300);
    widgetIn(container).selected = undefined;
    await drawn(container);
    const after = scrollY;
    markOf(container, EVENT).focus({ preventScroll: true });
    await sendKeys({ press: 'Enter' });
    await until(() => deepAll(container, '[part="details"]').length > 0);
    await steady(after);
  });
});

describe('what is chosen in the table', () => {
  watchConsole();
  afterEach(removeAll);

  const button = (container: Element, label: string): HTMLButtonElement =>
    deepAll(container, 'button').find(({ textContent }) => textContent.includes(label)) as HTMLButtonElement;

  async function chosen(): Promise<{ container: HTMLElement; cell: HTMLButtonElement }> {
    const container = await details('from="2018"');
    await openControls(container);
    button(container, 'Table').click();
    await until(() => deepAll(container, '[part="table"]').length > 0);
    const cell = find<HTMLButtonElement>(container, '[part="table"] td button');
    cell.focus();
    cell.click();
    await until(() => focused()?.matches('[part="details"]') ?? false);
    return { container, cell };
  }

  it('gives the focus back to its row, also after a step to the next event', async () => {
    const { container, cell } = await chosen();
    button(container, 'Later').click();
    await drawn(container);
    button(find(container, '[part="details"]'), 'Close').click();
    await drawn(container);
    expect(focused() === cell).to.equal(true);
  });

  it('gives the focus to a mark that was chosen after it', async () => {
    const { container } = await chosen();
    const mark = deepAll(container, '.mark[part="event"]').at(-1)!;
    clickAt(mark);
    await drawn(container);
    button(find(container, '[part="details"]'), 'Close').click();
    await until(() => focused()?.getAttribute('data-key') === mark.getAttribute('data-key'));
  });
});
