import { expect } from 'chai';
import { withPageEvents } from '../../src/data/page-events.js';
import { comparable, drawnGaps, gapLabels, gapSpans, inGap } from '../../src/layout/gaps.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { datasetOf, rawEvent, type RawEvent } from '../support/small-dataset.js';

const GAPS = [
  { from: -Infinity, to: 10 },
  { from: 40, to: 60 },
];

describe('comparable', () => {
  const cases: [earlier: number, later: number, expected: boolean][] = [
    [10, 40, true],
    [40, 40, true],
    [20, 50, false],
    [39, 61, false],
    [60, 90, true],
    [5, 20, false],
  ];
  for (const [earlier, later, expected] of cases)
    it(`${earlier} and ${later} ${expected ? 'are' : 'are not, for a gap lies between'}`, () => {
      expect(comparable(earlier, later, GAPS)).to.equal(expected);
    });
});

describe('gapSpans', () => {
  it('are cut at the ends of the period, and what only touches it is none', () => {
    expect(gapSpans(GAPS, timeAxis({ from: 0, to: 100 }, 0, 200))).to.deep.equal([
      { x0: 0, x1: 20 },
      { x0: 80, x1: 120 },
    ]);
    expect(gapSpans(GAPS, timeAxis({ from: 10, to: 40 }, 0, 200))).to.deep.equal([]);
  });
});

describe('gapLabels', () => {
  it('stand in the middle of each gap that leaves 8 px on both sides of the words', () => {
    const spans = [
      { x0: 0, x1: 66 },
      { x0: 100, x1: 167 },
    ];
    expect(gapLabels(spans, 50, 50).map(({ left, right }) => [left, right])).to.deep.equal([[108.5, 158.5]]);
  });
});

describe('The last day of the record, 2030-12-31,', () => {
  const LAST = '2030-12-31';
  const cases: readonly [what: string, events: readonly RawEvent[], own: readonly string[], has: boolean][] =
    [
      [
        'has a value after a silence where an act is recorded on it',
        [{ date: '1991' }, { date: LAST }],
        [],
        true,
      ],
      ['has one where it has the only act', [{ date: LAST }], [], true],
      ['has one where a fact of context is recorded on it', [{ date: LAST, type: 'context' }], [], true],
      ['has none after a silence that goes on', [{ date: '1991' }], [], false],
      ['has none after a silence, whatever the page adds later', [{ date: '1991' }], ['2031-05-01'], false],
      ['has one where the page adds acts after it', [{ date: '1991' }, { date: LAST }], ['2031-05-01'], true],
    ];
  for (const [what, events, own, has] of cases)
    it(what, () => {
      const { dataset } = withPageEvents(
        datasetOf(...events),
        own.map((date) => rawEvent({ date })),
      );
      expect(inGap(Date.parse(LAST), drawnGaps(dataset))).to.equal(!has);
    });
});
