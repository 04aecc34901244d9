/** Arithmetic of keys on the chart: the slider over its dates, and zoom and pan of the period. */
import { expect } from 'chai';
import { withPageEvents } from '../../src/data/page-events.js';
import { sliderStep } from '../../src/elements/interaction/slider-steps.js';
import { keyedPeriod } from '../../src/elements/interaction/zoom-steps.js';
import { day, isoDay, windowOf } from '../support/scenes.js';
import { datasetOf } from '../support/small-dataset.js';

const dataset = datasetOf({ date: '2000' });

describe('a key on the slider over the dates', () => {
  const [days, months, years] = [
    ['2000-03', '2000-06'],
    ['1998', '2010'],
    ['1990', '2030'],
  ] as const;
  const cases: readonly (readonly [
    key: string,
    period: readonly [string, string],
    cursor: string,
    expected: string | undefined,
  ])[] = [
    ['ArrowRight', days, '2000-04-10', '2000-04-11'],
    ['ArrowUp', days, '2000-04-10', '2000-04-11'],
    ['ArrowLeft', days, '2000-04-10', '2000-04-09'],
    ['ArrowDown', days, '2000-04-10', '2000-04-09'],
    ['PageUp', days, '2000-04-10', '2000-04-22'],
    ['PageDown', days, '2000-04-10', '2000-03-29'],
    ['PageDown', days, '2000-03-05', '2000-03-01'],
    ['ArrowRight', days, '2000-06-30', '2000-06-30'],
    ['ArrowRight', months, '2000-03-31', '2000-04-30'],
    ['ArrowRight', months, '2000-03-10', '2000-03-31'],
    ['ArrowLeft', months, '2000-03-31', '2000-02-29'],
    ['PageUp', months, '2000-03-31', '2001-03-31'],
    ['PageDown', months, '2000-03-31', '1999-03-31'],
    ['PageDown', months, '1998-03-31', '1998-01-01'],
    ['ArrowRight', years, '2000-03-31', '2001-03-31'],
    ['ArrowLeft', years, '2000-03-31', '1999-03-31'],
    ['PageUp', years, '2000-03-31', '2012-03-31'],
    ['Home', months, '2000-03-31', '1998-01-01'],
    ['End', months, '2000-03-31', '2010-12-31'],
    ['a', months, '2000-03-31', undefined],
    ['toString', months, '2000-03-31', undefined],
  ];
  for (const [key, [from, to], cursor, expected] of cases)
    it(`${key} at ${cursor}, in ${from} to ${to}: ${expected ?? 'nothing'}`, () => {
      const step = sliderStep(key, day(cursor), { dataset, period: windowOf(from, to) });
      expect(step === undefined ? undefined : isoDay(step)).to.equal(expected);
    });

  it('passes over no day of the page’s own events, on either way', () => {
    const own = { date: '2035-05-10', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' };
    const later = { ...own, date: '2035-05-20' };
    const added = withPageEvents(dataset, [own, later]).dataset;
    const period = { from: day('2020-01-01'), to: added.displayEnd };
    const steps = ['ArrowRight', 'ArrowLeft'].map((key) =>
      sliderStep(key, day(key === 'ArrowRight' ? '2035-04-30' : '2035-05-20'), { dataset: added, period }),
    );
    expect(steps.map((step) => step !== undefined && isoDay(step))).to.deep.equal([
      '2035-05-10',
      '2035-05-10',
    ]);
  });
});

describe('a key on the period from 1000 to 2000 ms', () => {
  const cases: readonly (readonly [
    key: string,
    around: number | undefined,
    expected: readonly [number, number] | undefined,
  ])[] = [
    ['+', undefined, [1250, 1750]],
    ['=', undefined, [1250, 1750]],
    ['+', 1000, [1000, 1500]],
    ['-', undefined, [500, 2500]],
    ['-', 2000, [0, 2000]],
    ['<', undefined, [500, 1500]],
    ['>', 1000, [1500, 2500]],
    ['0', undefined, [day('1990-01-01'), dataset.displayEnd]],
    ['1', undefined, undefined],
    ['ArrowRight', undefined, undefined],
  ];
  for (const [key, around, expected] of cases)
    it(`${key}${around === undefined ? '' : ` around ${around}`}: ${expected?.join(' to ') ?? 'nothing'}`, () => {
      const found = keyedPeriod(key, { from: 1000, to: 2000 }, dataset, around);
      expect(found && [found.from, found.to]).to.deep.equal(expected);
    });
});
