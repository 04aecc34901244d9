import { expect } from 'chai';
import { comparable, gapLabels, gapSpans } from '../../src/layout/gaps.js';
import { timeAxis } from '../../src/layout/time-axis.js';

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
