import { expect } from 'chai';
import { brokenAxis } from '../../src/layout/broken-axis.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import type { Period } from '../../src/time/period.js';
import { windowOf } from '../support/scenes.js';

const PERIOD = windowOf('1900', '1999');
const LONG = windowOf('1920', '1959');
const SHORT = windowOf('1980', '1980');

describe('an axis with breaks', () => {
  const axis = brokenAxis(PERIOD, [LONG, SHORT], 100, 700);

  it('has long gaps 24 px wide, and short ones as wide as their time', () => {
    expect(axis.breaks).to.deep.equal([LONG]);
    expect(axis.x(LONG.to) - axis.x(LONG.from)).to.be.closeTo(24, 0.001);
    const year = axis.x(windowOf('1970', '1970').to) - axis.x(windowOf('1970', '1970').from);
    expect(axis.x(SHORT.to) - axis.x(SHORT.from)).to.be.closeTo(year, 0.05);
  });

  it('begins and ends where it is told, and stays inside', () => {
    expect([axis.x(PERIOD.from), axis.x(PERIOD.to)]).to.deep.equal([100, 700]);
    expect([axis.within(PERIOD.from - 1e12), axis.within(PERIOD.to + 1e12)]).to.deep.equal([100, 700]);
    expect([axis.invert(0), axis.invert(900)]).to.deep.equal([PERIOD.from, PERIOD.to]);
  });

  it('tells the instant of each place, in a break too, and never goes back', () => {
    let last = -Infinity;
    for (let x = 100; x <= 700; x += 1) {
      const instant = axis.invert(x);
      expect(axis.x(instant)).to.be.closeTo(x, 0.001);
      expect(instant).to.be.greaterThan(last);
      last = instant;
    }
  });

  it('takes a gap that is open at an end to the end', () => {
    const open = brokenAxis(PERIOD, [{ from: -Infinity, to: LONG.to }], 0, 600);
    expect([open.x(PERIOD.from), open.x(LONG.to), open.x(PERIOD.to)]).to.deep.equal([0, 24, 600]);
  });

  const plain: readonly [why: string, gaps: readonly Period[]][] = [
    ['there is no gap', []],
    ['next to nothing is recorded', [windowOf('1900', '1949'), windowOf('1951', '1999')]],
    [
      'there are so many gaps that breaks would take more than a third of it',
      Array.from({ length: 16 }, (_, at) => windowOf(String(1901 + at * 6), String(1905 + at * 6))),
    ],
  ];
  for (const [why, gaps] of plain)
    it(`has none where ${why}`, () => {
      const found = brokenAxis(PERIOD, gaps, 0, 300);
      const usual = timeAxis(PERIOD, 0, 300);
      expect(found.breaks).to.deep.equal([]);
      for (const year of ['1900', '1930', '1999'])
        expect(found.x(windowOf(year, year).from)).to.equal(usual.x(windowOf(year, year).from));
    });
});
