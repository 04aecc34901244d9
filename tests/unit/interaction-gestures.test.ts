/** Arithmetic of gestures: pan and pinch, the overview's grips, zoom by key and wheel. */
import { expect } from 'chai';
import { draggedPeriod, holdAt, keyedEnd } from '../../src/elements/interaction/overview-moves.js';
import { heldPeriod } from '../../src/elements/interaction/pan-and-pinch.js';
import { wheeledPeriod } from '../../src/elements/interaction/zoom-steps.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { shifted, zoomed, type Period } from '../../src/time/period.js';

const period: Period = { from: 0, to: 1000 };
const pair = (one: Period | undefined): readonly number[] | undefined =>
  one && [one.from, one.to].map((end) => Math.round(end));

describe('a gesture on a plot of 100 px over a period of 1000 ms', () => {
  const plot = { x0: 0, x1: 100 };
  const cases: readonly (readonly [
    title: string,
    start: readonly number[],
    now: readonly number[],
    isDrag: boolean,
    expected: readonly number[] | undefined,
  ])[] = [
    ['no pointer moves nothing', [], [], true, undefined],
    ['one pointer that moves less than a drag is a click', [50], [53], false, undefined],
    ['one pointer drags the period against its way', [50], [60], false, [-100, 900]],
    ['a drag that comes back is still a drag', [50], [51], true, [-10, 990]],
    ['two fingers apart zoom in around their middle', [40, 60], [30, 70], false, [250, 750]],
    ['two fingers together zoom out', [30, 70], [40, 60], false, [-500, 1500]],
    ['two fingers side by side pan', [40, 60], [50, 70], false, [-100, 900]],
    ['two fingers at one place do not divide by nothing', [40, 60], [50, 50], false, [-9500, 10500]],
  ];
  for (const [title, xs, now, isDrag, expected] of cases)
    it(title, () => expect(pair(heldPeriod({ period, xs }, now, plot, isDrag))).to.deep.equal(expected));
});

describe('a press on the overview of 0 to 10 000 ms over 1000 px, with a period from 4000 to 6000', () => {
  const axis = timeAxis({ from: 0, to: 10_000 }, 0, 1000);
  const shown: Period = { from: 4000, to: 6000 };
  const cases: readonly (readonly [
    title: string,
    pressed: number,
    lifted: number,
    isTouch: boolean,
    expected: readonly number[],
  ])[] = [
    ['on the first grip moves the start', 400, 300, false, [3000, 6000]],
    ['on the last grip moves the end', 600, 700, false, [4000, 7000]],
    ['an end stops at the other', 400, 900, false, [6000, 6000]],
    ['between the grips moves all', 500, 550, false, [4500, 6500]],
    ['outside brings the period there first', 800, 800, false, [7000, 9000]],
    ['a finger takes a grip from farther away', 425, 525, true, [5000, 6000]],
    ['a pointer does not', 425, 525, false, [5000, 7000]],
  ];
  for (const [title, pressed, lifted, isTouch, expected] of cases)
    it(title, () => {
      const hold = holdAt(pressed, axis, shown, isTouch);
      expect(pair(draggedPeriod(hold, axis.invert(lifted)))).to.deep.equal(expected);
    });

  it('beside a period too narrow for two grips takes the nearer one, so that it can be widened', () => {
    const narrow: Period = { from: 5000, to: 5000 };
    expect([holdAt(495, axis, narrow, false).part, holdAt(505, axis, narrow, false).part]).to.deep.equal([
      'from',
      'to',
    ]);
  });
});

describe('a key on an end of the period from 1000 to 2000 ms', () => {
  const shown: Period = { from: 1000, to: 2000 };
  const full: Period = { from: 0, to: 5000 };
  const cases: readonly (readonly ['from' | 'to', string, readonly number[] | undefined])[] = [
    ['from', 'ArrowRight', [1100, 2000]],
    ['from', 'ArrowDown', [900, 2000]],
    ['to', 'PageUp', [1000, 3000]],
    ['to', 'PageDown', [1000, 1000]],
    ['from', 'Home', [0, 2000]],
    ['from', 'End', undefined],
    ['to', 'End', [1000, 5000]],
    ['to', 'Home', undefined],
    ['to', 'a', undefined],
    ['to', 'toString', undefined],
  ];
  for (const [end, key, expected] of cases)
    it(`${end}, ${key}: ${String(expected)}`, () =>
      expect(pair(keyedEnd(end, key, shown, full))).to.deep.equal(expected));
});

describe('a period', () => {
  it('zooms around its middle, or around an instant that keeps its place', () => {
    expect([pair(zoomed(period, 0.5)), pair(zoomed(period, 0.5, 0))]).to.deep.equal([
      [250, 750],
      [0, 500],
    ]);
  });

  it('shifts by a part of its length', () => {
    expect(pair(shifted(period, -0.5))).to.deep.equal([-500, 500]);
  });

  it('one notch of the wheel zooms by about a quarter, and the opposite notch takes it back', () => {
    const closer = wheeledPeriod(period, -120, 0);
    expect(closer.to).to.be.within(700, 800);
    expect(pair(wheeledPeriod(closer, 120, 0))).to.deep.equal([0, 1000]);
  });
});
