import { expect } from 'chai';
import * as fc from 'fast-check';
import { withPageEvents } from '../../src/data/page-events.js';
import { rangeExtreme } from '../../src/arrays/range-extremes.js';
import { tensionColumns } from '../../src/tension/tension-columns.js';
import { tensionIndex } from '../../src/tension/tension-index.js';
import { datasetOf, type RawEvent } from '../support/small-dataset.js';
import { DAY } from '../../src/time/units.js';

const CURVES = ['tension', 'conflict', 'cooperation'] as const;
const [FROM, TO] = [Date.UTC(2000, 0, 1), Date.UTC(2004, 0, 1)];

/** One event on every third day of four years, hostile and cooperative in turn. */
const dense: RawEvent[] = Array.from({ length: 480 }, (_, number) => ({
  date: new Date(FROM + (3 * number + 1) * DAY).toISOString().slice(0, 10),
  type: number % 4 === 2 ? 'aid' : 'accusation',
}));

describe('tensionColumns', () => {
  it('draws a jump at its exact instant, from the value right before to the value at it', () => {
    const index = tensionIndex(datasetOf({ date: '2001-03-05' }));
    const { instants, tension } = tensionColumns(index, FROM, TO, 10);
    const jump = instants.indexOf(Date.UTC(2001, 2, 5));
    expect(instants.slice(jump, jump + 2)).to.deep.equal([Date.UTC(2001, 2, 5), Date.UTC(2001, 2, 5)]);
    expect(tension[jump]).to.equal(0);
    expect(tension[jump + 1]).to.be.closeTo(29.289322, 5e-7);
    expect(instants).to.have.length(10 + 2 + 1);
  });

  it('gives at most four points per column, and one at the end, in time order', () => {
    for (const columns of [1, 7, 100, 700]) {
      const { instants, ...curves } = tensionColumns(tensionIndex(datasetOf(...dense)), FROM, TO, columns);
      expect(instants.length).to.be.at.most(4 * columns + 1);
      instants.slice(1).forEach((instant, before) => expect(instant).to.be.at.least(instants[before]!));
      for (const curve of CURVES) expect(curves[curve]).to.have.length(instants.length);
    }
  });

  it('spans in every column what each curve spans at its border and its jumps', () => {
    const index = tensionIndex(datasetOf(...dense));
    const columns = 50;
    const drawn = tensionColumns(index, FROM, TO, columns);
    const width = (TO - FROM) / columns;
    for (let column = 0; column < columns; column++) {
      const [left, right] = [FROM + column * width, FROM + (column + 1) * width];
      const days = [...index.states.instants].filter((day) => day > left && day <= right);
      for (const curve of CURVES) {
        const exact = [index.at(left), ...days.flatMap((day) => [index.at(day - 1e-3), index.at(day)])].map(
          (value) => value[curve],
        );
        const points = drawn.instants.flatMap((t, point) =>
          t >= left && t < right ? [drawn[curve][point]!] : [],
        );
        expect(Math.min(...points)).to.be.closeTo(Math.min(...exact), 1e-6);
        expect(Math.max(...points)).to.be.closeTo(Math.max(...exact), 1e-6);
      }
    }
  });

  it('ends each column on the value of its last jump', () => {
    const index = tensionIndex(datasetOf(...dense));
    const { instants, tension } = tensionColumns(index, FROM, TO, 1);
    const last = index.states.instants.filter((day) => day <= TO).at(-1)!;
    expect(instants.at(-2)).to.equal(last);
    expect(tension.at(-2)).to.equal(index.at(last).tension);
    expect(tension.at(-1)).to.equal(index.at(TO).tension);
  });

  it('is clipped to the coverage, with columns that stay on the window’s grid', () => {
    const index = tensionIndex(datasetOf({ date: '2029-01-01' }));
    const coverageEnd = Date.UTC(2030, 11, 31);
    const { instants } = tensionColumns(index, Date.UTC(2030, 0, 1), Date.UTC(2040, 0, 1), 120);
    expect(instants.at(-1)).to.equal(coverageEnd);
    expect(instants[1]! - instants[0]!).to.be.closeTo((Date.UTC(2040, 0, 1) - Date.UTC(2030, 0, 1)) / 120, 1);
    expect(tensionColumns(index, Date.UTC(1980, 0, 1), Date.UTC(1991, 0, 1), 11).instants[0]).to.equal(
      Date.UTC(1990, 0, 1),
    );
    expect(tensionColumns(index, Date.UTC(1980, 0, 1), Date.UTC(1990, 0, 1), 11).instants).to.deep.equal([]);
    expect(tensionColumns(index, Date.UTC(2031, 0, 1), Date.UTC(2040, 0, 1), 11).instants).to.deep.equal([]);
  });

  it('goes on to what the page has added after the coverage, with a point at the coverage’s end, where the line stops', () => {
    const { dataset } = withPageEvents(datasetOf({ date: '2029-01-01' }), [
      { date: '2031-06-10', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' },
    ]);
    const index = tensionIndex(dataset);
    const own = Date.UTC(2031, 5, 10);
    const { instants, tension } = tensionColumns(index, Date.UTC(2030, 0, 1), own, 50);
    expect(instants).to.include(Date.UTC(2030, 11, 31));
    expect(instants.slice(-2)).to.deep.equal([own, own]);
    expect(instants).to.deep.equal([...instants].sort((a, b) => a - b));
    expect(tension.at(-1)).to.equal(index.at(own).tension);
  });

  it('is a flat line where nothing happens', () => {
    const { tension } = tensionColumns(tensionIndex(datasetOf()), FROM, TO, 3);
    expect(tension).to.deep.equal([0, 0, 0, 0]);
  });
});

describe('rangeExtreme', () => {
  it('finds where the extreme stands from one position up to another, of equal ones the first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (values, a, b) => {
          const from = a % values.length;
          const to = from + 1 + (b % (values.length - from));
          const run = values.slice(from, to);
          const place = (sign: 1 | -1): number =>
            rangeExtreme(values.length, (one, other) =>
              ((values[other]! - values[one]!) * sign || one - other) > 0 ? other : one,
            )(from, to);
          expect(place(-1)).to.equal(from + run.indexOf(Math.min(...run)));
          expect(place(1)).to.equal(from + run.indexOf(Math.max(...run)));
        },
      ),
    );
  });
});
