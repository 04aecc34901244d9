import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { withPageEvents } from '../../src/data/page-events.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { OVERVIEW } from '../../src/layout/frame.js';
import { overview, recordedStretches, type Overview, type OverviewLabel } from '../../src/layout/overview.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { datasetOf, rawDataset, rawEvent, SCALE } from '../support/small-dataset.js';
import {
  day,
  fixedMeasure,
  isoDay,
  polylines,
  sceneOf,
  WIDTHS,
  WINDOWS,
  windowOf,
} from '../support/scenes.js';

const { years } = createLocale('en', ENGLISH);
const texts = { years, measure: fixedMeasure };

const all = (): {
  readonly name: string;
  readonly found: Overview;
  readonly x0: number;
  readonly x1: number;
}[] =>
  WINDOWS.flatMap(([from, to]) =>
    WIDTHS.map((width) => {
      const [x0, x1] = width < 520 ? [12, width - 12] : [96, width - 96];
      const scene = sceneOf(bundledDataset(), windowOf(from, to));
      return { name: `${from}–${to} at ${width} px`, found: overview(scene, [x0, x1], texts), x0, x1 };
    }),
  );

function spanOf({ text, x, anchor, current }: OverviewLabel): [left: number, right: number] {
  const width = fixedMeasure(text, current);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

describe('recordedStretches', () => {
  const dataset = datasetOf({});
  /** A gap without a day at its end is open there. */
  const cases: [what: string, gaps: [string, string][], expected: string[]][] = [
    ['without gaps are the whole coverage', [], ['1990-01-01 2030-12-31']],
    [
      'lie between the gaps',
      [['2000-01-01', '2010-01-01']],
      ['1990-01-01 2000-01-01', '2010-01-01 2030-12-31'],
    ],
    ['begin after a gap at the beginning', [['', '1999-01-01']], ['1999-01-01 2030-12-31']],
    ['end before a gap at the end', [['1999-01-01', '']], ['1990-01-01 1999-01-01']],
    ['are none where all is a gap', [['', '']], []],
    [
      'have a day between two gaps',
      [
        ['2000-01-01', '2010-01-01'],
        ['2010-01-01', ''],
      ],
      ['1990-01-01 2000-01-01', '2010-01-01 2010-01-01'],
    ],
  ];
  for (const [what, gaps, expected] of cases)
    it(what, () => {
      const found = recordedStretches(
        dataset,
        gaps.map(([from, to]) => ({ from: from ? day(from) : -Infinity, to: to ? day(to) : Infinity })),
      );
      expect(found.map(({ from, to }) => `${isoDay(from)} ${isoDay(to)}`)).to.deep.equal(expected);
    });
});

describe('overview', () => {
  it('shows the whole coverage, whatever the window', () => {
    for (const { name, found, x0, x1 } of all()) {
      expect([found.axis.x(day('1821-01-01')), found.axis.x(day('2026-01-31'))], name).to.deep.equal([
        x0,
        x1,
      ]);
    }
  });

  it('is covered by stretches and gaps without a hole', () => {
    for (const { name, found, x0, x1 } of all()) {
      const pieces = [...found.stretches, ...found.gaps]
        .map((piece): [number, number] => [piece.x0, piece.x1])
        .sort((a, b) => a[0] - b[0]);
      const reach = pieces.reduce(
        (right, piece) => (piece[0] <= right + 0.01 ? Math.max(right, piece[1]) : -1),
        x0,
      );
      expect(Math.abs(reach - x1), name).to.be.at.most(0.01);
    }
  });

  it('names the period shown, in bold, and no two labels touch or leave the strip', () => {
    for (const { name, found, x0, x1 } of all()) {
      const spans = found.labels.map(spanOf).sort((a, b) => a[0] - b[0]);
      expect(
        found.labels.filter(({ current }) => current),
        name,
      ).to.have.length(1);
      expect(
        spans.every(([left, right]) => left >= x0 - 0.01 && right <= x1 + 0.01),
        `${name}: ${String(spans)}`,
      ).to.equal(true);
      expect(
        spans.slice(1).every(([left], place) => left >= spans[place]![1] + 8 - 0.01),
        `${name}: ${String(spans)}`,
      ).to.equal(true);
    }
  });

  const silent = parseDataset(
    rawDataset([
      rawEvent({ date: '1993-01-01' }),
      rawEvent({ date: '1995-01-01', type: 'aid' }),
      ...Array.from({ length: 60 }, (_, number) =>
        rawEvent({ date: `${2024 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}` }),
      ),
    ]),
    SCALE,
  );

  it('names the recorded stretches that it has room for', () => {
    const labels = (width: number): string[] =>
      overview(sceneOf(silent, windowOf('2024', '2030')), [0, width], texts).labels.map(({ text }) => text);
    // The gap before the first event is no record either.
    expect(labels(400)).to.deep.equal(['2024–30', '1993–95']);
    expect(labels(90)).to.deep.equal(['2024–30']);
  });

  it('shortens the silences of the record to breaks, with the years on both sides named where there is room', () => {
    for (const { name, found } of all())
      for (const gap of found.gaps) expect(gap.x1 - gap.x0, name).to.be.at.most(24);
    const { labels } = overview(sceneOf(bundledDataset(), windowOf('1999', '2026-01')), [100, 620], texts);
    expect(labels.map(({ text }) => text)).to.deep.equal([
      '1999–2026',
      '1821–23',
      '1902–08',
      '1948',
      '1953–58',
    ]);
  });

  it('says “no record” in gaps of 76 px and more, where next to nothing is recorded and none is shortened', () => {
    const { gaps } = overview(
      sceneOf(datasetOf({ date: '1995-01-01', type: 'accusation' }), windowOf('1990', '2030')),
      [0, 400],
      texts,
    );
    expect(gaps.map(({ broken }) => broken)).to.deep.equal([false, false]);
    expect(gaps.map(({ x0, x1, named }) => [x1 - x0 >= 76, named])).to.deep.equal([
      [false, false],
      [true, true],
    ]);
  });

  it('draws few events as ticks and many as the silhouette of the index, inside its height', () => {
    const { stretches } = overview(sceneOf(silent, windowOf('1990', '2030')), [0, 160], texts);
    expect(stretches.map(({ ticks, silhouette }) => [ticks.length, silhouette !== ''])).to.deep.equal([
      [2, false],
      [0, true],
    ]);
    const ys = polylines(stretches[1]!.silhouette)
      .flat()
      .map(([, y]) => y);
    expect([Math.min(...ys) >= 1, Math.max(...ys) <= OVERVIEW.height - 2]).to.deep.equal([true, true]);
  });

  it('hatches a silence at either end of the coverage to the very end', () => {
    const { gaps } = overview(
      sceneOf(datasetOf({ date: '2010-01-01', type: 'accusation' }), windowOf('1990', '2030')),
      [0, 400],
      texts,
    );
    expect([gaps[0]!.x0, gaps.at(-1)!.x1]).to.deep.equal([0, 400]);
  });

  it('has each event of a stretch as one tick at its place', () => {
    const dataset = parseDataset(
      rawDataset([
        rawEvent({ date: '2000-01-01', until: '..' }),
        rawEvent({ date: '2010-01-01', type: 'aid' }),
      ]),
      SCALE,
    );
    const { stretches, axis } = overview(sceneOf(dataset, windowOf('1990', '2030')), [0, 500], texts);
    expect(stretches.flatMap(({ ticks }) => ticks)).to.deep.equal([
      { x: axis.x(day('2000-01-01')), stance: 'hostile' },
      { x: axis.x(day('2010-01-01')), stance: 'cooperative' },
    ]);
  });

  it('goes on to what the page has added after the coverage, a stretch of its own behind a gap', () => {
    const { dataset } = withPageEvents(
      parseDataset(rawDataset([rawEvent({ date: '1990-01-01', until: '..' })]), SCALE),
      [{ date: '2040-06-01', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' }],
    );
    const { stretches, gaps, axis, labels } = overview(
      sceneOf(dataset, windowOf('1990', '2040-06-01')),
      [0, 500],
      texts,
    );
    expect(axis.x(dataset.displayEnd)).to.equal(500);
    expect(stretches.map(({ ticks }) => ticks.map(({ x }) => x))).to.deep.equal([[0], [500]]);
    expect(gaps).to.have.length(1);
    expect(gaps[0]!.x0).to.be.closeTo(axis.x(day('2030-12-31')) + 3, 0.01);
    expect(labels.map(({ text }) => text)).to.include('1990–2040');
  });
});
