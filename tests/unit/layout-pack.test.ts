import { expect } from 'chai';
import { packed, type Pack } from '../../src/layout/marks/pack.js';
import { pillBounds, pillHeight, pillWidth } from '../../src/layout/marks/pill.js';

const BOUNDS = { left: 0, right: 100 };

/** Glyphs 10 px wide, by their centres. */
const glyphsAt = (...centres: readonly number[]): Pack[] =>
  centres.map((x, position) => ({
    left: x - 5,
    right: x + 5,
    low: position,
    high: position + 1,
    count: 1,
    beside: false,
  }));

describe('packed', () => {
  const cases: [what: string, centres: number[], gap: number, counts: number[]][] = [
    ['leaves apart what does not touch', [10, 30, 50], 0, [1, 1, 1]],
    ['leaves apart what covers little of each other', [10, 18], 0, [1, 1]],
    ['merges what covers much', [10, 16], 0, [2]],
    ['merges what a pill comes to cover, though its glyphs were apart', [30, 35, 45], 0, [3]],
    ['merges neighbours that are nearer than the gap asked for', [10, 30, 60], 15, [2, 1]],
    ['has nothing to merge in an empty list', [], 0, []],
  ];
  for (const [what, centres, gap, counts] of cases)
    it(what, () => {
      expect(packed(glyphsAt(...centres), BOUNDS, gap).map(({ count }) => count)).to.deep.equal(counts);
    });

  it('keeps pills inside the bounds, and each entry in exactly one', () => {
    const packs = packed(glyphsAt(0, 1, 2, 50, 98, 99, 100), BOUNDS, 0);
    expect(packs.every(({ left, right }) => left >= 0 && right <= 100)).to.equal(true);
    expect(packs.map(({ low, high }) => [low, high])).to.deep.equal([
      [0, 3],
      [3, 4],
      [4, 7],
    ]);
  });
});

describe('a pill', () => {
  it('is wider for each digit of its count, and for the plus of one beside an annotated mark', () => {
    expect([pillWidth(9, false), pillWidth(10, false), pillWidth(9, true)]).to.deep.equal([18, 24, 24]);
  });

  it('is from 11 to 15 px high', () => {
    expect([pillHeight(0), pillHeight(20), pillHeight(40), pillHeight(400)]).to.deep.equal([11, 13, 15, 15]);
  });

  const cases: [what: string, left: number, right: number, at: [number, number]][] = [
    ['as wide as what it stands for', 20, 60, [20, 60]],
    ['at least as wide as its count', 40, 44, [33, 51]],
    ['moved inside at an edge', 95, 105, [82, 100]],
    ['no wider than the bounds', -50, 150, [0, 100]],
  ];
  for (const [what, left, right, at] of cases)
    it(`is ${what}`, () => {
      const bounds = pillBounds({ left, right, count: 2, beside: false }, BOUNDS);
      expect([bounds.left, bounds.right]).to.deep.equal(at);
    });
});
