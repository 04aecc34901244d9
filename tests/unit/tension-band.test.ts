import { expect } from 'chai';
import fc from 'fast-check';
import { bundledBand, bundledDataset } from '../../src/bundled.js';
import { bandAt, bandGrid, readBand, storedBand } from '../../src/tension/band-grid.js';
import { bandOf, sensitivityDraws } from '../../src/tension/band.js';
import { normal, sfc32 } from '../../src/tension/random.js';
import { tensionIndex } from '../../src/tension/tension-index.js';
import { datasetOf } from '../support/small-dataset.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe('the pseudo-random numbers', () => {
  it('are the same for the same seed and differ for another', () => {
    const take = (seed: number): number[] => Array.from({ length: 5 }, sfc32(seed));
    expect(take(1)).to.deep.equal(take(1));
    expect(take(1)).not.to.deep.equal(take(2));
  });

  it('lie evenly from 0 to 1', () => {
    const random = sfc32(7);
    const numbers = Array.from({ length: 20_000 }, () => random());
    expect(Math.min(...numbers)).to.be.within(0, 0.001);
    expect(Math.max(...numbers)).to.be.within(0.999, 1);
    expect(numbers.reduce((sum, one) => sum + one) / numbers.length).to.be.closeTo(0.5, 0.01);
  });

  it('make normal ones of mean 0 and deviation 1', () => {
    const random = sfc32(7);
    const numbers = Array.from({ length: 20_000 }, () => normal(random));
    const mean = numbers.reduce((sum, one) => sum + one) / numbers.length;
    const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length;
    expect(mean).to.be.closeTo(0, 0.03);
    expect(Math.sqrt(variance)).to.be.closeTo(1, 0.02);
  });
});

describe('the draws', () => {
  const dataset = datasetOf({ id: 'a', date: '2000-06-15' }, { id: 'b', date: '2005-03' });
  const instants = [day('2000-06-14'), day('2000-06-15'), day('2005-02-28'), day('2005-03-31')];
  const draws = [...sensitivityDraws(dataset, instants)];

  it('are a thousand, and the same each time', () => {
    expect(draws).to.have.length(1000);
    expect([...sensitivityDraws(dataset, instants)]).to.deep.equal(draws);
  });

  it('never change a value before the first date', () => {
    expect(draws.every(([before]) => before === 0)).to.equal(true);
  });

  it('lose an event in about one of ten', () => {
    const lost = draws.filter(([, at]) => at === 0).length;
    expect(lost).to.be.within(70, 130);
  });

  it('keep an imprecise date within what it allows', () => {
    expect(draws.every(([, , before, after]) => (after ?? 0) > 0 || before === 0)).to.equal(true);
  });

  it('never turn a hostile act into a cooperative one, nor count what the index does not', () => {
    const calm = datasetOf(
      { id: 'c', date: '2001', type: 'aid' },
      { id: 'd', date: '2001', type: 'context' },
    );
    for (const values of sensitivityDraws(calm, [day('2002-01-01')])) expect(values[0]).to.equal(0);
  });

  it('leave out what the options leave out', () => {
    const include = (event: { readonly id: string }): boolean => event.id !== 'a';
    for (const [, at] of sensitivityDraws(dataset, instants, { include }, 20)) expect(at).to.equal(0);
  });

  it('stay on the scale whatever the dataset', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            weight: fc.double({ min: -10, max: 10, noNaN: true }),
            year: fc.integer({ min: 1990, max: 2029 }),
          }),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (events) => {
          const random = datasetOf(
            ...events.map(({ weight, year }, number) => ({
              id: `e${number}`,
              date: String(year),
              weight,
              note: 'why',
            })),
          );
          for (const values of sensitivityDraws(random, bandGrid(random), undefined, 3))
            expect(values.every((value) => value >= 0 && value <= 100)).to.equal(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the grid of the band', () => {
  it('has both sides of each day on which the index jumps, and the ends of the coverage', () => {
    const dataset = datasetOf({ id: 'a', date: '2000-06-15' });
    const grid = bandGrid(dataset);
    expect(grid)
      .to.include(day('2000-06-15'))
      .and.include(day('2000-06-15') - 1);
    expect(grid[0]).to.equal(day('1990-01-01'));
    expect(grid.at(-1)).to.equal(day('2030-12-31'));
  });

  it('is ascending and bounded, however many days the record has', () => {
    const events = Array.from({ length: 1200 }, (_, number) => ({
      id: `e${number}`,
      date: new Date(day('1990-01-01') + number * 10 * 86_400_000).toISOString().slice(0, 10),
    }));
    const grid = bandGrid(datasetOf(...events));
    expect(grid.length).to.be.at.most(1500);
    expect(grid.every((instant, position) => position === 0 || instant > (grid[position - 1] ?? 0))).to.equal(
      true,
    );
  });
});

describe('a band', () => {
  it('lies between the 5th and the 95th of a hundred and one draws', () => {
    const draws = Array.from({ length: 101 }, (_, value) => Float64Array.of(100 - value));
    expect(bandOf([0], draws)).to.deep.equal({ instants: [0], low: [5], high: [95] });
  });

  it('comes back from its file to within a quarter of a point', () => {
    const dataset = datasetOf({ id: 'a', date: '2000-06-15' }, { id: 'b', date: '2001' });
    const instants = bandGrid(dataset);
    const band = bandOf(instants, [...sensitivityDraws(dataset, instants, undefined, 40)]);
    const read = readBand(dataset, storedBand(band));
    read.low.forEach((value, point) => expect(value).to.be.closeTo(band.low[point] ?? NaN, 0.25));
    read.high.forEach((value, point) => expect(value).to.be.closeTo(band.high[point] ?? NaN, 0.25));
  });

  it('is read in proportion between the points of its grid, and at its ends outside of them', () => {
    const band = { instants: [0, 10], low: [0, 10], high: [20, 40] };
    expect(bandAt(band, 5)).to.deep.equal([5, 30]);
    expect(bandAt(band, -5)).to.deep.equal([0, 20]);
    expect(bandAt(band, 15)).to.deep.equal([10, 40]);
  });
});

describe('the band of the bundled dataset', () => {
  const dataset = bundledDataset();
  const band = bundledBand(dataset);

  it('holds the index itself at every point of its grid', () => {
    const { at } = tensionIndex(dataset);
    const outside = band?.instants.filter((instant, point) => {
      const { tension } = at(instant);
      return tension < (band.low[point] ?? 0) - 0.5 || tension > (band.high[point] ?? 0) + 0.5;
    });
    expect(outside).to.deep.equal([]);
  });

  it('is known of it alone', () => {
    expect(bundledBand({ ...dataset })).to.equal(undefined);
  });
});
