import { expect } from 'chai';
import { tensionAt } from '../../src/tension/tension-at.js';
import { tensionSeries, type SeriesRange } from '../../src/tension/tension-series.js';
import { datasetOf } from '../support/small-dataset.js';

const dataset = datasetOf({ date: '2000-01-01' }, { date: '2000-03', type: 'aid' });

describe('tensionSeries', () => {
  it('gives evenly spaced values, the first at the start and the last at the end of the range', () => {
    const series = tensionSeries(dataset, { from: '2000-01', to: '2000-01', points: 4 });
    expect(series.map(({ date }) => date)).to.deep.equal(
      [1, 11, 21, 31].map((day) => Date.UTC(2000, 0, day)),
    );
    for (const { date, ...value } of series)
      for (const part of ['tension', 'conflict', 'cooperation'] as const)
        expect(value[part]).to.be.closeTo(tensionAt(dataset, date)[part], 1e-9);
  });

  it('covers the whole coverage by default', () => {
    const series = tensionSeries(dataset, { points: 2 });
    expect(series.map(({ date }) => date)).to.deep.equal([Date.UTC(1990, 0, 1), Date.UTC(2030, 11, 31)]);
  });

  it('takes Dates and milliseconds', () => {
    const [from, to] = [Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1)];
    expect(tensionSeries(dataset, { from: new Date(from), to, points: 3 })).to.deep.equal(
      tensionSeries(dataset, { from, to: new Date(to), points: 3 }),
    );
  });

  it('ends with the coverage, for no data is not calm', () => {
    const series = tensionSeries(dataset, { from: '2030-12-01', to: '2050', points: 3 });
    expect(series.map(({ date }) => date)).to.deep.equal([1, 16, 31].map((day) => Date.UTC(2030, 11, day)));
    expect(tensionSeries(dataset, { from: '2031', to: '2050', points: 3 })).to.deep.equal([]);
  });

  it('gives a single value at the start', () => {
    expect(
      tensionSeries(dataset, { from: '2000', to: '2001', points: 1 }).map(({ date }) => date),
    ).to.deep.equal([Date.UTC(2000, 0, 1)]);
  });

  it('passes the options on', () => {
    const [point] = tensionSeries(
      dataset,
      { from: '2000-01-01', to: '2000-01-01', points: 1 },
      { weight: () => -5 },
    );
    expect(point!.conflict).to.equal(0.5);
  });

  const refused: [range: SeriesRange, message: RegExp][] = [
    [{ from: '2001', to: '2000', points: 2 }, /invalid to: "2000"; allowed: a date not before 2001/],
    [{ from: '2005-02-30', points: 2 }, /invalid date: "2005-02-30"; allowed: YYYY/],
    [{ to: NaN, points: 2 }, /invalid date: NaN/],
    [{ points: 0 }, /invalid points: 0; allowed: a whole number, 1 or more/],
    [{ points: 1.5 }, /invalid points: 1.5/],
    [{ points: Infinity }, /invalid points: Infinity/],
  ];
  for (const [range, message] of refused)
    it(`refuses ${JSON.stringify(range)}`, () =>
      expect(() => tensionSeries(dataset, range)).to.throw(RangeError, message));
});
