import { expect } from 'chai';
import { tensionAt } from '../../src/tension/tension-at.js';
import { tensionSeries, type SeriesRange } from '../../src/tension/tension-series.js';
import type { TensionOptions } from '../../src/tension/parameters.js';
import type { Dataset } from '../../src/data/dataset.js';
import type { CalendarStep } from '../../src/time/step-ends.js';
import { datasetOf, rawDataset } from '../support/small-dataset.js';

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

  const steps: [step: CalendarStep, from: string, to: string, days: string[]][] = [
    ['month', '2000-01-15', '2000-04-29', ['2000-01-31', '2000-02-29', '2000-03-31']],
    ['year', '1999-06', '2002-12-30', ['1999-12-31', '2000-12-31', '2001-12-31']],
    // 2 January 2000 is a Sunday.
    ['week', '2000-01-01', '2000-01-22', ['2000-01-02', '2000-01-09', '2000-01-16']],
    ['week', '2000-01-02', '2000-01-02', ['2000-01-02']],
    ['day', '2000-02-28', '2000-03-01', ['2000-02-28', '2000-02-29', '2000-03-01']],
    ['month', '2000-01-02', '2000-01-30', []],
  ];
  for (const [step, from, to, days] of steps)
    it(`by ${step} from ${from} to ${to} has the values on the last days of those that end in it`, () => {
      const series = tensionSeries(dataset, { from, to, step });
      expect(series.map(({ date }) => new Date(date).toISOString().slice(0, 10))).to.deep.equal(days);
      for (const { date, tension } of series)
        expect(tension).to.be.closeTo(tensionAt(dataset, date).tension, 1e-9);
    });

  it('by month covers the coverage by default, and ends with it', () => {
    const series = tensionSeries(dataset, { step: 'month' });
    expect(series).to.have.length(41 * 12);
    expect(series.at(-1)?.date).to.equal(Date.UTC(2030, 11, 31));
  });

  const refused: [range: unknown, message: RegExp][] = [
    [{ from: '2001', to: '2000', points: 2 }, /invalid to: "2000"; allowed: a date not before 2001/],
    [{ from: '2005-02-30', points: 2 }, /invalid from: "2005-02-30"; allowed: YYYY/],
    [{ to: NaN, points: 2 }, /invalid to: NaN/],
    [{}, /invalid range: nothing; allowed: points, a whole number, or step, one of day, week, month, year/],
    [undefined, /invalid range: nothing; allowed: an object with points or step/],
    [null, /invalid range: null/],
    [12, /invalid range: 12; allowed: an object with points or step/],
    [{ points: 2, step: 'month' }, /invalid step: "month"; allowed: none where points are given/],
    [{ step: 'quarter' }, /invalid step: "quarter"; allowed: day, week, month, year/],
    [{ points: '12' }, /invalid points: "12"/],
    [{ points: 0 }, /invalid points: 0; allowed: a whole number from 1 to 1000000/],
    [{ points: 1e9 }, /invalid points: 1000000000; allowed: a whole number from 1 to 1000000/],
    [{ step: 'month', form: '2001' }, /invalid range: "form"; allowed: only from, to, points, step/],
    [{ points: 1.5 }, /invalid points: 1.5/],
    [{ points: Infinity }, /invalid points: Infinity/],
  ];
  for (const [range, message] of refused)
    it(`refuses ${JSON.stringify(range)}`, () =>
      expect(() => tensionSeries(dataset, range as SeriesRange)).to.throw(RangeError, message));

  it('refuses an option that it does not know, and says which there are', () => {
    const options = { lamda: 0.5 } as TensionOptions;
    for (const call of [
      () => tensionSeries(dataset, { points: 2 }, options),
      () => tensionAt(dataset, '2000', options),
    ])
      expect(call).to.throw(RangeError, /invalid options: "lamda"; allowed: only halfLifeScale, .*lambda/);
  });

  it('refuses a dataset that is not parsed, and says how it is', () => {
    const raw = rawDataset() as unknown as Dataset;
    for (const call of [
      () => tensionSeries(raw, { points: 2 }),
      () => tensionAt(raw, '2000'),
      () => tensionSeries(undefined as unknown as Dataset, { points: 2 }),
    ])
      expect(call).to.throw(RangeError, /invalid dataset: .*; allowed: what parseDataset, parseCsv/);
  });
});
