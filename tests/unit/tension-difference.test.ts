import { expect } from 'chai';
import fc from 'fast-check';
import { bundledDataset } from '../../src/bundled.js';
import { differences } from '../../src/tension/difference.js';
import { tensionAt } from '../../src/tension/tension-at.js';

const dataset = bundledDataset();
const DAY = 86_400_000;
const [first, last] = [Date.UTC(1999, 0, 1), dataset.coverage.to.extent.to];
const date = fc.integer({ min: first / DAY, max: last / DAY }).map((days) => days * DAY);

describe('what makes the difference of two values', () => {
  it('adds up to it, for any two dates', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [earlier, later] = [tensionAt(dataset, one), tensionAt(dataset, other)];
        const sum = differences(earlier.contributions, later.contributions).reduce(
          (total, { points }) => total + points,
          0,
        );
        expect(sum).to.be.closeTo(later.tension - earlier.tension, 1e-9);
      }),
    );
  });

  it('has each event once, the largest first', () => {
    const parts = differences(
      tensionAt(dataset, '2019-02').contributions,
      tensionAt(dataset, '2026-01').contributions,
    );
    expect(new Set(parts.map(({ event }) => event)).size).to.equal(parts.length);
    const sizes = parts.map(({ points }) => Math.abs(points));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
  });
});
