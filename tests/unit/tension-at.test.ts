import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { withPageEvents } from '../../src/data/page-events.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { type TensionOptions } from '../../src/tension/parameters.js';
import { sensitivityDraws } from '../../src/tension/band.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { tensionColumns } from '../../src/tension/tension-columns.js';
import { tensionIndex } from '../../src/tension/tension-index.js';
import { SCALE, datasetOf, eventOf, rawDataset, rawEvent, type RawEvent } from '../support/small-dataset.js';
import { MONTH } from '../../src/time/units.js';

/** Six digits behind the point: half a unit of the last. */
const SIX_DIGITS = 5e-7;
/** 2000-01-01, when the events of these tests happen unless they say otherwise. */
const START = Date.UTC(2000, 0, 1);

const strike = {};
const accusation = { type: 'accusation' };
const embargo = { type: 'embargo', until: '..' };
const aid = { type: 'aid' };
const withdrawal = { type: 'withdrawal' };
const standing = { until: '..' };

describe('tensionAt', () => {
  // In the arithmetic, T(K) is 100·(1 − 2^(−K/2)): the definition with κ₀ = 2/ln 2. A month is 365.2425/12 = 30.436875 days.
  const cases: [
    what: string,
    events: RawEvent[],
    date: string | number,
    tension: number,
    options?: TensionOptions,
  ][] = [
    ['no event', [], '2000-01-01', 0],
    ['a maximal hostile act on its day: T(1)', [strike], '2000-01-01', 29.289322],
    ['the day before it', [strike], '1999-12-31', 0],
    ['two of them at once: T(2)', [strike, strike], '2000-01-01', 50],
    ['one after its half-life: T(1/2)', [strike], START + 36 * MONTH, 15.910358],
    ['one after two half-lives: T(1/4)', [strike], START + 72 * MONTH, 8.299596],
    ['a verbal act a year on: T(2^(−366/91.310625))', [accusation], '2001-01-01', 2.130639],
    ['a diplomatic act a year on: T(2^(−366/365.2425))', [{ type: 'break' }], '2001-01-01', 15.889423],
    ['an economic act a year on: T(2^(−366/730.485))', [{ type: 'embargo' }], '2001-01-01', 21.720815],
    ['a military act a year on: T(2^(−366/1095.7275))', [strike], '2001-01-01', 24.038523],
    ['cooperation against it, by half: T(1 − 0.5·0.64)', [strike, aid], '2000-01-01', 20.995869],
    ['cooperation in full: T(1 − 0.64)', [strike, aid], '2000-01-01', 11.7297, { lambda: 1 }],
    ['cooperation left out of account: T(1)', [strike, aid], '2000-01-01', 29.289322, { lambda: 0 }],
    ['cooperation alone', [aid], '2000-01-01', 0],
    ['more cooperation than conflict: T(0)', [strike, aid, aid, aid, withdrawal], '2000-01-01', 0],
    ['context', [{ type: 'context' }], '2000-01-01', 0],
    ['a weight of 0', [{ weight: 0, note: 'shown, not counted' }], '2000-01-01', 0],
    ['a weight of its own: T(1/2)', [{ weight: -5, note: 'half of it' }], '2000-01-01', 15.910358],
    ['a standing measure on its first day: T(1)', [standing], '2000-01-01', 29.289322],
    ['in force for a half-life: T(0.5 + 0.5·0.5)', [standing], START + 36 * MONTH, 22.889459],
    ['in force for ten: T(0.5 + 0.5/1024)', [standing], START + 360 * MONTH, 15.924587],
    ['an embargo in force for ten half-lives of its own', [embargo], START + 240 * MONTH, 15.924587],
    ['a standing measure with φ = 0, a year on', [standing], '2001-01-01', 24.038523, { phi: 0 }],
    ['with φ = 1, whenever: T(1)', [standing], '2030-01-01', 29.289322, { phi: 1 }],
    // κ on the last day: 0.5 + 0.5·2^(−1096/1095.7275) = 0.7499569084631554
    ['a standing measure on the day it ends', [{ until: '2003-01-01' }], '2003-01-01', 22.888307],
    // and 1096 days later: 0.7499569084631554·2^(−1096/1095.7275) = 0.37491382064007195
    ['as long after', [{ until: '2003-01-01' }], '2006-01-01', 12.184769],
    // 15 of 30 days, 3 months of half-life: 91.310625/(30·ln 2)·(1 − 2^(−15/91.310625)) = 0.4725838046146781
    [
      'an act of some day in January, in its middle',
      [{ ...accusation, date: '2000-01' }],
      '2000-01-16',
      15.107553,
    ],
    // 91.310625/(30·ln 2)·(1 − 2^(−30/91.310625)) = 0.8943068230484135
    ['at its end', [{ ...accusation, date: '2000-01' }], '2000-01-31', 26.651133],
    ['asked for by the month: its last day', [{ ...accusation, date: '2000-01' }], '2000-01', 26.651133],
    // 0.8943068230484135·2^(−29/91.310625) = 0.7175964087439131
    ['29 days after', [{ ...accusation, date: '2000-01' }], '2000-02-29', 22.018609],
    ['on the first day that it may have happened', [{ ...accusation, date: '2000-01' }], '2000-01-01', 0],
    // 182 of 365 days: 1095.7275/(365·ln 2)·(1 − 2^(−182/1095.7275)) = 0.4709967001200309
    ['an act of some day in 2000, in July', [{ date: '2000' }], '2000-07-01', 15.060846],
    // 1095.7275/(365·ln 2)·(1 − 2^(−365/1095.7275)) = 0.892947538184936
    ['at the end of the year', [{ date: '2000' }], '2000', 26.616571],
    ['an approximate year as that year', [{ date: '2000~' }], '2000', 26.616571],
    // 0.5·0.4976352697908082 (the average decay) + 0.5·0.5 (half a chance to be in force) = 0.4988176348954041
    [
      'a measure that begins on some day in January, in its middle',
      [{ ...standing, date: '2000-01' }],
      '2000-01-16',
      15.875893,
    ],
    // 0.5·2^(−381/1095.7275) + 0.5·(1 − 15/30 + 0.4976352697908082) = 0.891731725130043
    ['one that ends on some day in January, in its middle', [{ until: '2001-01' }], '2001-01-16', 26.585643],
    ['a military act a year on, read as flow', [strike], '2001-01-01', 2.130639, { memory: 'flow' }],
    [
      'a verbal act a year on, half-lives doubled',
      [accusation],
      '2001-01-01',
      8.276782,
      { halfLifeScale: 2 },
    ],
    ['another weight', [strike], '2000-01-01', 15.910358, { weight: (event) => event.weight / 2 }],
    [
      'an act left out',
      [{ id: 'out' }, strike],
      '2000-01-01',
      29.289322,
      { include: ({ id }) => id !== 'out' },
    ],
  ];
  for (const [what, events, date, tension, options] of cases)
    it(`is ${tension} for ${what}`, () => {
      const dataset = datasetOf(...events);
      expect(tensionAt(dataset, date, options).tension).to.be.closeTo(tension, SIX_DIGITS);
      const t =
        typeof date === 'number'
          ? date
          : parseDataset(rawDataset([rawEvent({ date })]), SCALE).events[0]!.when.extent.to;
      expect(tensionIndex(dataset, options).at(t).tension).to.be.closeTo(tension, SIX_DIGITS);
    });

  it('gives the conflict and the cooperation stock beside the index', () => {
    const { conflict, cooperation } = tensionAt(datasetOf(strike, strike, aid), START + 24 * MONTH);
    expect(conflict).to.be.closeTo(2 * 2 ** (-24 / 36), 1e-12);
    expect(cooperation).to.be.closeTo(0.32, 1e-12);
  });

  it('is 50 at the residue that the dataset states, wherever the index is computed', () => {
    const events = Array.from({ length: 24 }, () => rawEvent());
    const dataset = parseDataset(rawDataset(events, { index: { half: 24 } }), SCALE);
    expect(tensionAt(dataset, '2000-01-01').tension).to.be.closeTo(50, SIX_DIGITS);
    expect(tensionIndex(dataset).at(START).tension).to.be.closeTo(50, SIX_DIGITS);
    const columns = tensionColumns(tensionIndex(dataset), START - MONTH, START + MONTH, 10);
    expect(Math.max(...columns.tension)).to.be.closeTo(50, SIX_DIGITS);
    const [[first] = []] = sensitivityDraws(dataset, [START]);
    // 12 to 24 of these acts, each between 0 and 1.
    expect(first).to.be.within(15, 50);
  });

  it('takes a text, a Date and milliseconds', () => {
    const dataset = datasetOf({ date: '1999-06' });
    const { tension } = tensionAt(dataset, '2000-01-01');
    expect(tensionAt(dataset, new Date(START)).tension).to.equal(tension);
    expect(tensionAt(dataset, START).tension).to.equal(tension);
  });

  it('does not depend on the order of the events in the file', () => {
    const events = ['2000', '2000-01', '2000-01-05', '1999/2001', '2000-01-01'].flatMap((date, index) => [
      rawEvent({ date, type: 'strike', until: index % 2 ? '2001' : '..' }),
      rawEvent({ date, type: 'aid' }),
    ]);
    const value = (input: RawEvent[]) => tensionAt(parseDataset(rawDataset(input), SCALE), '2000-06-01');
    expect(value([...events.slice(3), ...events.slice(0, 3)])).to.deep.equal(value(events));
  });

  it('is not changed before the first day of an event that is added', () => {
    const events = [strike, { ...accusation, date: '1999-05' }, aid];
    for (const added of [
      { date: '2001-01-01' },
      { date: '2001' },
      { date: '2001-01/2003', until: '..' },
      { date: '2001-01-01', type: 'aid' },
    ])
      expect(tensionAt(datasetOf(...events, added), '2000-12-31').tension).to.equal(
        tensionAt(datasetOf(...events), '2000-12-31').tension,
      );
  });

  it('splits exactly into the shares of its events, the largest first and equal ones in time order', () => {
    const dataset = datasetOf(
      { id: 'far', date: '1995-03' },
      { id: 'second' },
      { id: 'later', date: '2000-02-01' },
      { id: 'first' },
      { id: 'help', type: 'aid' },
      { id: 'spoken', type: 'accusation', date: '1999-01-01' },
      { id: 'context', type: 'context' },
      { id: 'nil', weight: 0, note: 'shown, not counted' },
    );
    const { tension, conflict, cooperation, contributions } = tensionAt(dataset, '2000-01-01');
    expect(contributions.map(({ event }) => event.id)).to.deep.equal([
      'first',
      'second',
      'far',
      'help',
      'spoken',
    ]);
    expect(contributions.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(tension, 1e-12);
    const net = conflict - 0.5 * cooperation;
    expect(contributions[0]!.share).to.be.closeTo(tension / net, 1e-12);
    expect(contributions[3]!.share).to.be.closeTo((-0.32 * tension) / net, 1e-12);
  });

  it('gives every event a share of 0 where cooperation outweighs conflict', () => {
    const { tension, contributions } = tensionAt(datasetOf(strike, aid, aid, aid, aid), '2000-01-01');
    expect(tension).to.equal(0);
    expect(contributions.map(({ share }) => share)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('leaves out of the contributions what has faded away', () => {
    expect(
      tensionAt(datasetOf({ ...accusation, date: '1990-01-01' }), '2005-01-01').contributions,
    ).to.deep.equal([]);
  });

  it('is 0 before the coverage and refuses a date after its last day', () => {
    const dataset = datasetOf(strike);
    expect(tensionAt(dataset, '1821').tension).to.equal(0);
    expect(tensionAt(dataset, Date.UTC(2030, 11, 31, 23, 59)).tension).to.be.greaterThan(0);
    expect(() => tensionAt(dataset, '2031-01-01')).to.throw(
      RangeError,
      '"2031-01-01"; allowed: up to 2030, the end of the coverage',
    );
  });

  it('has a value after the coverage on the days of what the page has added, and on no other', () => {
    const { dataset } = withPageEvents(datasetOf(strike), [
      { id: 'mine', type: 'strike', date: '2031-11-20', actor: 'A', target: 'B', title: 'Mine' },
    ]);
    for (const date of ['2031-01-01', '2031-11-19', '2031-11-21'])
      expect(() => tensionAt(dataset, date), date).to.throw(
        RangeError,
        'up to 2030, the end of the coverage',
      );
    const { tension, contributions } = tensionAt(dataset, '2031-11-20');
    expect(contributions[0]?.event.id).to.equal('mine');
    expect(contributions.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(tension, 1e-9);
  });

  it('is what it was before an event that the page adds, whatever it adds', () => {
    const record = bundledDataset();
    for (const date of ['2026-11-20', '2019-02-01']) {
      const { dataset } = withPageEvents(record, [
        { date, type: 'sanctions-imposed', actor: 'US', target: 'VE', title: 'New' },
      ]);
      const last = Math.min(Date.parse(date) - 1, record.coverage.to.extent.to);
      for (let t = Date.UTC(1990, 0, 1); t <= last; t += 61 * 86_400_000)
        expect(tensionAt(dataset, t).tension).to.be.closeTo(tensionAt(record, t).tension, 1e-12);
    }
  });

  const invalidDates = ['2005-02-30', '', 'today', NaN, Infinity, new Date(NaN)];
  for (const date of invalidDates)
    it(`refuses ${JSON.stringify(date)} (${typeof date}) as a date`, () => {
      expect(() => tensionAt(datasetOf(strike), date)).to.throw(RangeError, /invalid date: .*; allowed: /);
    });

  const invalidOptions: [options: object, message: string][] = [
    [{ halfLifeScale: 0 }, 'invalid halfLifeScale: 0; allowed: a finite number greater than 0'],
    [{ halfLifeScale: -1 }, 'invalid halfLifeScale: -1'],
    [{ halfLifeScale: NaN }, 'invalid halfLifeScale: NaN'],
    [{ halfLifeScale: Infinity }, 'invalid halfLifeScale: Infinity'],
    [{ memory: 'both' }, 'invalid memory: "both"; allowed: stock or flow'],
    [{ phi: -0.1 }, 'invalid phi: -0.1; allowed: a number from 0 to 1'],
    [{ phi: 1.1 }, 'invalid phi: 1.1'],
    [{ lambda: -1 }, 'invalid lambda: -1; allowed: a finite number, 0 or more'],
    [{ lambda: NaN }, 'invalid lambda: NaN'],
    [{ weight: () => NaN }, 'invalid weight of struck: NaN; allowed: a number from -10 to 10'],
    [{ weight: () => -11 }, 'invalid weight of struck: -11'],
  ];
  for (const [options, message] of invalidOptions)
    it(`refuses options with "${message}"`, () => {
      const dataset = datasetOf({ id: 'struck' });
      expect(() => tensionAt(dataset, '2000-01-01', options)).to.throw(RangeError, message);
      expect(() => tensionIndex(dataset, options)).to.throw(RangeError, message);
    });

  it('takes context for no term of the index, whatever weight the options give it', () => {
    expect(tensionAt(datasetOf({ type: 'context' }), '2000-01-01', { weight: () => -10 }).tension).to.equal(
      0,
    );
  });
});

describe('An imprecise date', () => {
  it('has the effect of its days averaged, each as likely', () => {
    const days = 4000;
    const [from, to] = [Date.UTC(2000, 4, 1), Date.UTC(2000, 4, 31)];
    const imprecise = datasetOf({ date: '2000-05', ...standing });
    for (const t of [Date.UTC(2000, 4, 4), Date.UTC(2000, 4, 31), Date.UTC(2004, 0, 1)]) {
      let average = 0;
      for (let day = 0; day < days; day++) {
        const start = from + ((to - from) * (day + 0.5)) / days;
        average += start > t ? 0 : (0.5 + 0.5 * 2 ** (-(t - start) / (36 * MONTH))) / days;
      }
      expect(tensionAt(imprecise, t).conflict).to.be.closeTo(average, 1e-3 / days + 1e-6);
    }
  });

  it('is a ramp in the curve, where a day is a step', () => {
    const { at } = tensionIndex(datasetOf({ date: '2000-05' }));
    const before = at(Date.UTC(2000, 4, 10)).tension;
    expect(at(Date.UTC(2000, 4, 10) + 1).tension - before).to.be.within(0, 1e-6);
    expect(eventOf({ date: '2000-05' }).when.precision).to.equal('month');
  });
});
