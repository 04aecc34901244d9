/** The scale of the two sums: one of its own, which no number of the index stands on. */
import { expect } from 'chai';
import { curveScale, type LargestSums } from '../../src/layout/curve.js';
import { chartRows, frameOf } from '../../src/layout/frame.js';
import { sumsScale, type SumsScale } from '../../src/layout/sums-scale.js';

const scaleOf = (largest: LargestSums, width = 720): SumsScale | undefined => {
  const frame = frameOf(width);
  const rows = chartRows(frame, true);
  return sumsScale(largest, curveScale(rows, largest), rows, frame);
};

const CASES: readonly [
  says: string,
  conflict: number,
  cooperation: number,
  hostile: number[],
  cooperative: number[],
][] = [
  ['a long record', 8.5, 1.66, [8, 6, 4, 2], [1]],
  ['a record of small weights', 0.085, 0.0166, [0.08, 0.06, 0.04, 0.02], [0.01]],
  ['hostility alone, without a tick near the top', 8.5, 0, [6, 4, 2], []],
  ['cooperation that is far greater', 0.3, 60, [], [50]],
];

describe('the scale of the two sums', () => {
  for (const [says, conflict, cooperation, hostile, cooperative] of CASES)
    it(`has ticks at round numbers for ${says}`, () => {
      const { ticks = [] } = scaleOf({ conflict, cooperation }) ?? {};
      const of = (stance: string): number[] =>
        ticks.filter((tick) => tick.stance === stance).map(({ value }) => Number(value.toFixed(6)));
      expect(of('hostile')).to.deep.equal(hostile);
      expect(of('cooperative')).to.deep.equal(cooperative);
    });

  it('has none where there is nothing to measure', () => {
    expect(scaleOf({ conflict: 0, cooperation: 0 })).to.equal(undefined);
  });

  for (const width of [320, 720, 1200])
    it(`stands beside the numbers of the index at ${width} px, its ticks apart and where the curves have their values`, () => {
      const largest = { conflict: 8.5, cooperation: 1.66 };
      const frame = frameOf(width);
      const rows = chartRows(frame, true);
      const { conflict, cooperation } = curveScale(rows, largest);
      const { x, ticks } = scaleOf(largest, width)!;
      for (const { stance, value, y } of ticks)
        expect(y).to.equal(stance === 'hostile' ? conflict(value) : cooperation(value));
      const ys = [...ticks.map(({ y }) => y), Infinity];
      for (const [place, { y }] of ticks.entries()) expect(ys[place + 1]! - y).to.be.greaterThan(11);
      // Two digits at the usual size of type.
      expect(Math.abs(x - (frame.portrait ? frame.x0 : frame.x0 - 8))).to.be.greaterThan(15);
    });
});
