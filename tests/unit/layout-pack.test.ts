import { expect } from 'chai';
import { packed, placedPack, type Pack } from '../../src/layout/marks/pack.js';
import { movedInto, pillWidth } from '../../src/layout/marks/pill.js';
import { datasetOf } from '../support/small-dataset.js';

const BOUNDS = { left: 0, right: 100 };
const [EVENT] = datasetOf({}).events;

/** Glyphs 10 px wide, by their centres; the later, the heavier. */
const glyphsAt = (...centres: readonly number[]): Pack[] =>
  centres.map((x, position) =>
    placedPack(
      {
        low: position,
        high: position + 1,
        count: 1,
        lead: { event: EVENT!, x, rx: 5, weight: position },
        reach: { left: x - 5, right: x + 5 },
      },
      BOUNDS,
      1,
    ),
  );

describe('packed', () => {
  const cases: [what: string, centres: number[], gap: number, counts: number[]][] = [
    ['leaves apart what does not touch', [10, 30, 50], 0, [1, 1, 1]],
    ['leaves apart what covers little of each other', [10, 18], 0, [1, 1]],
    ['merges what covers much', [10, 16], 0, [2]],
    ['merges what a pill comes to cover, though its glyphs were apart', [50, 55, 70], 15, [3]],
    ['merges neighbours that are nearer than the gap asked for', [10, 30, 80], 15, [2, 1]],
    ['has nothing to merge in an empty list', [], 0, []],
  ];
  for (const [what, centres, gap, counts] of cases)
    it(what, () => {
      expect(packed(glyphsAt(...centres), BOUNDS, gap, 1).map(({ count }) => count)).to.deep.equal(counts);
    });

  it('keeps pills inside the bounds, and each entry in exactly one', () => {
    const packs = packed(glyphsAt(0, 1, 2, 50, 98, 99, 100), BOUNDS, 0, 1);
    expect(packs.every(({ left, right, pill }) => !pill || (left >= 0 && right <= 100))).to.equal(true);
    expect(packs.map(({ low, high }) => [low, high])).to.deep.equal([
      [0, 3],
      [3, 4],
      [4, 7],
    ]);
  });

  it('leaves the heaviest its place and counts the others where most of them are', () => {
    const [pack] = packed(glyphsAt(50, 54), BOUNDS, 0, 1);
    expect(pack!.mark).to.deep.equal({ left: 49, right: 59 });
    expect(pack!.pill).to.deep.equal({ left: 27, right: 47 });
  });
});

describe('a pill', () => {
  it('has one width for all counts up to 99', () => {
    expect([1, 10, 99, 100, 1000].map((count) => pillWidth(count))).to.deep.equal([20, 20, 20, 27, 34]);
  });

  const cases: [what: string, left: number, right: number, at: [number, number]][] = [
    ['left where there is room', 20, 60, [20, 60]],
    ['moved inside at an edge', 95, 105, [90, 100]],
    ['no wider than the bounds', -50, 150, [0, 100]],
  ];
  for (const [what, left, right, at] of cases)
    it(`is ${what}`, () => {
      const bounds = movedInto({ left, right }, BOUNDS);
      expect([bounds.left, bounds.right]).to.deep.equal(at);
    });
});
