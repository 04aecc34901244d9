import { expect } from 'chai';
import { withPageEvents } from '../../src/data/page-events.js';
import { dateMeant, isMonth, monthEnd } from '../../src/layout/reading.js';
import { levelOf } from '../../src/tension/level.js';
import { datasetOf } from '../support/small-dataset.js';

const DAY = 86_400_000;
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe('the words for a level', () => {
  for (const [tension, level] of [
    [0, 0],
    [9.4, 0],
    [9.5, 1],
    [29.4, 1],
    [30, 2],
    [49.4, 2],
    [50, 3],
    [74.4, 3],
    [75, 4],
    [100, 4],
  ] as const)
    it(`are number ${level} for ${tension}, which is shown as ${Math.round(tension)}`, () => {
      expect(levelOf(tension)).to.equal(level);
    });
});

describe('the end of a month', () => {
  for (const [from, by, to] of [
    ['2019-01-12', 0, '2019-01-31'],
    ['2019-01-31', 0, '2019-01-31'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-02-29', -1, '2020-01-31'],
    ['2020-02-01', 12, '2021-02-28'],
    ['2019-01-05', -1, '2018-12-31'],
  ] as const)
    it(`${by} months from that of ${from} is ${to}`, () => {
      expect(monthEnd(day(from), by)).to.equal(day(to));
    });

  it('is read as the month, and no other day is', () => {
    expect(isMonth(day('2019-02-28'))).to.equal(true);
    expect(isMonth(day('2020-02-28'))).to.equal(false);
  });
});

describe('the date meant by a point of the time axis', () => {
  const last = day('2026-01-31');
  const dataset = datasetOf();

  it('is a day where days can be aimed at', () => {
    expect(dateMeant(day('2019-01-12') + 0.4 * DAY, DAY, last, dataset)).to.equal(day('2019-01-12'));
  });

  it('is the end of its month where they cannot', () => {
    expect(dateMeant(day('2019-01-12'), 19 * DAY, last, dataset)).to.equal(day('2019-01-31'));
  });

  it('is never after the end of coverage', () => {
    expect(dateMeant(day('2026-01-20'), 19 * DAY, day('2026-01-25'), dataset)).to.equal(day('2026-01-25'));
  });

  it('is, in a month after the coverage, the last day that has a value, if any has', () => {
    const { dataset: longer } = withPageEvents(datasetOf(), [
      { date: '2031-03-10', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' },
      { date: '2031-11-20', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' },
    ]);
    const meant = (iso: string): number => dateMeant(day(iso), 19 * DAY, longer.displayEnd, longer);
    expect(['2030-12-03', '2031-03-28', '2031-04-02', '2031-11-02'].map(meant)).to.deep.equal(
      ['2030-12-31', '2031-03-10', '2031-04-30', '2031-11-20'].map(day),
    );
  });
});
