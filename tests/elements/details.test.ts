import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, focused, markOf, press, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const words = (root: Element, selector: string): string => textOf(root, selector).replaceAll('\u00a0', ' ');
const buttons = (root: Element): HTMLButtonElement[] =>
  deepAll(root, '.details .button') as HTMLButtonElement[];

async function details(attributes: string): Promise<HTMLElement> {
  return put(`<bilateral-relations lang="en" ${attributes}></bilateral-relations>`);
}

describe('the details of an event', () => {
  watchConsole();
  afterEach(removeAll);

  it('say title, date at its precision, who to whom, kind, summary, claimant, note and section', async () => {
    const container = await details('src="/page/test/a-b.json" selected="visit"');
    expect(words(container, '.details .title')).to.equal('Leaders meet');
    expect(words(container, '.details .meta')).to.equal(
      '2008, month not recorded · Atland and Beland, mutual · diplomatic, cooperative',
    );
    expect(words(container, '.details .badge')).to.equal('Claimed by: A newspaper');
    expect(words(container, '.details .summary')).to.equal('They met.');
    expect(words(container, '.details .small')).to.equal(
      'Coded as “Leaders meet”, weight 2.5 | Note: The month is not known. | Source, section “Visits”',
    );
  });

  it('say a day as a day, one side to the other, and of what is established nothing more', async () => {
    const container = await details('src="/page/test/a-b.json" selected="threat"');
    expect(words(container, '.details .meta')).to.equal('May 17, 2004 · Atland to Beland · verbal, hostile');
    expect(deepAll(container, '.details .badge')).to.deep.equal([]);
    expect(words(container, '.details .small')).to.match(/^Coded as “[^”]+”, weight [-−]?[\d.]+$/);
  });

  it('say until when a measure stood, or that it still stands', async () => {
    const ended = await details('selected="2019-01-23-us-diplomats-expelled"');
    expect(words(ended, '.details .small')).to.contain('In force until: January 26, 2019');
    const standing = await details('selected="2006-05-arms-sales-banned"');
    expect(words(standing, '.details .small')).to.contain('Still in force when coverage ends');
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
    const shown = deepAll(container, '.details .share').map((share) => [
      textOf(share, '.figure'),
      textOf(share, '.points'),
    ]);
    expect(shown).to.deep.equal(figures);
    expect(words(container, '.details dt')).to.equal(
      'Share in the index, January 23, 2019 | Share in January 2026',
    );
  });

  it('say of a fact of context that it is no part of the index', async () => {
    const container = await details('selected="2022-mexico-city-talks"');
    expect(words(container, '.details')).to.contain('Not part of the index');
    expect(deepAll(container, '.details .share')).to.deep.equal([]);
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
    expect([words(container, '.details .title'), disabled()]).to.deep.equal(['Leaders meet', [false, true]]);
    buttons(container)[0]!.click();
    await drawn(container);
    expect(words(container, '.details .title')).to.equal('Atland threatens Beland');
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
      expect(deepAll(container, '.details')).to.deep.equal([]);
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
      'Shown: May 17, 2004. Atland threatens Beland. Atland to Beland. verbal, hostile',
    ]);
  });

  it('are left out by without-details, and the choice is still told', async () => {
    const container = await details('src="/page/test/a-b.json" without-details selected="threat"');
    expect(deepAll(container, '.details')).to.deep.equal([]);
    expect(deepAll(container, '.mark.chosen')).to.have.length(1);
  });
});

describe('a cluster', () => {
  watchConsole();
  afterEach(removeAll);

  it('opens the list of its acts, in order, as many as it counts; each opens its details', async () => {
    const container = await details('from="1999"');
    const cluster = deepAll(container, '.mark[part="cluster"]').find(
      (mark) => Number(textOf(mark, '.count').replace('+', '')) > 2,
    )!;
    const count = Number(textOf(cluster, '.count').replace('+', ''));
    clickAt(cluster);
    await drawn(container);
    const acts = deepAll(container, '.details .acts button') as HTMLButtonElement[];
    expect(acts).to.have.length(count);
    expect(words(container, '.details .title')).to.match(new RegExp(`^${count} acts, `));
    const titles = acts.map((act) => textOf(act, '.act-title'));
    acts[1]!.click();
    await drawn(container);
    expect(words(container, '.details .title')).to.equal(titles[1]);
    expect(words(container, '.details .summary')).not.to.equal('');
  });

  it('is spoken with its count, who acted, stance and span, and that it opens a list', async () => {
    const container = await details('from="1999"');
    const label = find(container, '.mark[part="cluster"]')
      .getAttribute('aria-label')!
      .replaceAll('\u00a0', ' ');
    expect(label).to.match(
      /^\d+ acts, (?:(?:United States|Venezuela|mutual), (?:hostile|cooperative|context)|context), (?:\w+ )?\d{4}(?: to (?:\w+ )?\d{4})?; opens a list$/,
    );
  });

  it('zooms to its acts, which are then in view', async () => {
    const container = await details('from="1999"');
    const cluster = deepAll(container, '.mark[part="cluster"]').find(
      (mark) => Number(textOf(mark, '.count').replace('+', '')) > 3,
    )!;
    clickAt(cluster);
    await drawn(container);
    const before =
      Number(find(container, '.surface').getAttribute('aria-valuemax')) -
      Number(find(container, '.surface').getAttribute('aria-valuemin'));
    buttons(container)[0]!.click();
    await drawn(container);
    const after =
      Number(find(container, '.surface').getAttribute('aria-valuemax')) -
      Number(find(container, '.surface').getAttribute('aria-valuemin'));
    expect(after).to.be.lessThan(before);
  });
});
