import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { drawing } from '../../src/layout/drawing.js';
import { frameOf } from '../../src/layout/frame.js';
import { ticks, timeAxis, type TickUnit } from '../../src/layout/time-axis.js';
import {
  bundledCases,
  day,
  failing,
  fixedMeasure,
  isoDay,
  sceneOf,
  WIDTHS,
  windowOf,
} from '../support/scenes.js';

const DAY = 86_400_000;

describe('timeAxis', () => {
  const axis = timeAxis({ from: day('2000-01-01'), to: day('2000-04-10') }, 100, 300);

  it('puts the ends of the window on the ends of the plot, and each day the same distance further', () => {
    expect([0, 1, 50, 100].map((days) => axis.x(day('2000-01-01') + days * DAY))).to.deep.equal([
      100, 102, 200, 300,
    ]);
  });

  it('puts what lies outside the window outside the plot, or at its nearest end where it is to stay within', () => {
    expect(axis.x(day('1999-12-22'))).to.be.closeTo(80, 1e-9);
    expect(axis.within(day('1999-12-22'))).to.equal(100);
    expect(axis.within(day('2001-01-01'))).to.equal(300);
  });

  it('gives the instant at an x, kept inside the window', () => {
    expect(isoDay(axis.invert(200))).to.equal('2000-02-20');
    expect(axis.invert(0)).to.equal(day('2000-01-01'));
    expect(axis.invert(1000)).to.equal(day('2000-04-10'));
  });

  it('gives the same x for the same date at the same width, with a chart over the lanes or without', () => {
    const window = windowOf('1999', '2026-01');
    for (const width of WIDTHS) {
      const [one, other] = [true, false].map((annotated) =>
        drawing(sceneOf(bundledDataset(), window), width, fixedMeasure, annotated),
      );
      for (const date of ['1999-01-01', '2008-09-11', '2019-01-23', '2026-01-31'])
        expect(one!.axis.x(day(date)), `${date} at ${width} px`).to.equal(other!.axis.x(day(date)));
    }
  });
});

describe('ticks', () => {
  const cases: [what: string, from: string, to: string, px: number, expected: string[], unit: TickUnit][] = [
    [
      'five years where the window is a generation',
      '1999',
      '2026-01',
      528,
      ['2000-01-01', '2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01'],
      'year',
    ],
    [
      'as many on a phone',
      '1999',
      '2026-01',
      294,
      ['2000-01-01', '2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01'],
      'year',
    ],
    ['ten on a narrow one', '1999', '2026-01', 214, ['2000-01-01', '2010-01-01', '2020-01-01'], 'year'],
    [
      'a century where the window is the record',
      '1821',
      '2026-01',
      140,
      ['1900-01-01', '2000-01-01'],
      'year',
    ],
    [
      'a year where it is a term',
      '2013',
      '2016-12',
      330,
      ['2013-01-01', '2014-01-01', '2015-01-01', '2016-01-01'],
      'year',
    ],
    [
      'a quarter where it is a year, its first month as the year',
      '2019',
      '2019',
      330,
      ['2019-01-01', '2019-04-01', '2019-07-01', '2019-10-01'],
      'month',
    ],
    ['a month where it is two', '2019-01', '2019-02', 214, ['2019-01-01', '2019-02-01'], 'month'],
    [
      'ten days where there is room, anew with each month',
      '2019-01',
      '2019-02',
      500,
      ['2019-01-01', '2019-01-11', '2019-01-21', '2019-02-01', '2019-02-11', '2019-02-21'],
      'day',
    ],
    ['a day, never less', '2019-01-01', '2019-01-02', 900, ['2019-01-01', '2019-01-02'], 'day'],
    ['half a year where there is room for one', '2019-03', '2019-11', 60, ['2019-07-01'], 'month'],
  ];
  for (const [what, from, to, px, expected, unit] of cases)
    it(`stand ${what}`, () => {
      const found = ticks(timeAxis(windowOf(from, to), 0, px));
      expect(found.map(({ instant }) => isoDay(instant))).to.deep.equal(expected);
      expect(found.map((tick) => tick.unit)).to.deep.equal(
        expected.map((date) => (date.endsWith('-01-01') ? 'year' : date.endsWith('-01') ? 'month' : unit)),
      );
    });

  it('stand on the beginning of a day, month or year, where the axis has that instant, in order', () => {
    const wrong = failing(({ drawing: { axis, ticks: found } }) =>
      found.every(
        (tick, number) =>
          tick.instant % DAY === 0 &&
          tick.x === axis.x(tick.instant) &&
          tick.instant >= axis.period.from &&
          tick.instant <= axis.period.to &&
          tick.instant > (found[number - 1]?.instant ?? -Infinity),
      ),
    );
    expect(wrong).to.deep.equal([]);
    expect(bundledCases().some(({ drawing: one }) => one.ticks.length > 0)).to.equal(true);
  });

  it('leave room for their words: 36 px between years, months and days at any width and window', () => {
    const { from: first, to: last } = windowOf('1821', '2026-01');
    for (const width of [...WIDTHS, 1600, 2400]) {
      const { x0, x1 } = frameOf(width);
      for (let size = 27 * DAY; size <= last - first; size *= 1.13) {
        const found = ticks(timeAxis({ from: last - size, to: last }, x0, x1));
        const nearest = Math.min(...found.slice(1).map(({ x }, number) => x - found[number]!.x));
        expect(nearest, `${size / DAY} days at ${width} px`).to.be.at.least(36);
      }
    }
  });
});
