import { expect } from 'chai';
import { overlaps, shifted, zoomed, type Period } from '../../src/time/period.js';

const PERIOD: Period = { from: 100, to: 300 };

describe('a period', () => {
  const zooms: readonly (readonly [what: string, period: Period, zoomed: Period])[] = [
    ['half as long keeps its middle', zoomed(PERIOD, 0.5), { from: 150, to: 250 }],
    ['twice as long keeps its middle', zoomed(PERIOD, 2), { from: 0, to: 400 }],
    ['half as long around its start keeps that', zoomed(PERIOD, 0.5, 100), { from: 100, to: 200 }],
    ['half as long around its end keeps that', zoomed(PERIOD, 0.5, 300), { from: 200, to: 300 }],
    ['later by half of it is as long', shifted(PERIOD, 0.5), { from: 200, to: 400 }],
    ['earlier by half of it is as long', shifted(PERIOD, -0.5), { from: 0, to: 200 }],
  ];
  for (const [what, period, expected] of zooms)
    it(what, () => {
      expect(period).to.deep.equal(expected);
    });

  const others: readonly (readonly [what: string, other: Period, overlaps: boolean])[] = [
    ['that ends where it starts', { from: 0, to: 100 }, true],
    ['that ends before', { from: 0, to: 99 }, false],
    ['that starts where it ends', { from: 300, to: 400 }, true],
    ['that starts after', { from: 301, to: 400 }, false],
    ['within it', { from: 150, to: 160 }, true],
  ];
  for (const [what, other, expected] of others)
    it(`${expected ? 'overlaps' : 'does not overlap'} one ${what}`, () => {
      expect([overlaps(PERIOD, other), overlaps(other, PERIOD)]).to.deep.equal([expected, expected]);
    });
});
