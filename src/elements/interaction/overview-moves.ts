/** What a pointer or a key does to the period on the overview. Arithmetic only. */
import { GRIP_REACH, type PeriodEnd } from '../../layout/overview-grips.js';
import type { TimeAxis } from '../../layout/time-axis.js';
import type { BilateralEvent } from '../../data/dataset.js';
import { countInPeriod } from '../../layout/in-period.js';
import { periodAround } from '../../layout/periods.js';
import { nearest } from './nearest.js';
import type { Period } from '../../time/period.js';

/** How near a finger must come to a grip to take it, px: more than a pointer, for at the ends there is little space outside. */
const FINGER_REACH = 32;

/** Parts of the period that a key moves an end by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -1,
  PageUp: 1,
};

/** The period after a key on one of its ends; undefined for a key that means nothing here. */
export function keyedEnd(end: PeriodEnd, key: string, period: Period, full: Period): Period | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step !== undefined) return { ...period, [end]: period[end] + step * (period.to - period.from) };
  if (key === 'Home' && end === 'from') return { ...period, from: full.from };
  if (key === 'End' && end === 'to') return { ...period, to: full.to };
  return undefined;
}

/** What a press has taken hold of: an end of the period or all of it, and the period from which it is moved. */
export interface Hold {
  readonly part: PeriodEnd | 'all';
  /** The period under the press: a press outside the period brings its middle there first. */
  readonly origin: Period;
  /** The instant that was pressed, ms. */
  readonly pressed: number;
  /** Whether the press alone has moved the period. */
  readonly jumped: boolean;
}

function partAt(x: number, axis: TimeAxis, period: Period, reach: number): PeriodEnd | 'all' {
  const [left, right] = [axis.x(period.from), axis.x(period.to)];
  const [toLeft, toRight] = [Math.abs(x - left), Math.abs(x - right)];
  if (Math.min(toLeft, toRight) > reach) return 'all';
  // Of a narrow period's two grips the outer side decides, so that it can always be widened.
  return toLeft < toRight || x < left ? 'from' : 'to';
}

/** A press at x px. */
export function holdAt(x: number, axis: TimeAxis, period: Period, isTouch: boolean): Hold {
  const part = partAt(x, axis, period, isTouch ? FINGER_REACH : GRIP_REACH);
  const pressed = axis.invert(x);
  const jumped = part === 'all' && (pressed < period.from || pressed > period.to);
  const half = (period.to - period.from) / 2;
  const origin = jumped ? { from: pressed - half, to: pressed + half } : period;
  return { part, origin, pressed, jumped };
}

/** The period while the pointer is at an instant; an end stops at the other. */
export function draggedPeriod({ part, origin, pressed }: Hold, instant: number): Period {
  const by = instant - pressed;
  if (part === 'from') return { from: Math.min(origin.from + by, origin.to), to: origin.to };
  if (part === 'to') return { from: origin.from, to: Math.max(origin.to + by, origin.from) };
  return { from: origin.from + by, to: origin.to + by };
}

/** The period; where nothing is recorded in it, one of the same size around the record nearest to its middle. */
export function withRecord(period: Period, events: readonly BilateralEvent[]): Period {
  if (countInPeriod(events, period) > 0) return period;
  const middle = (period.from + period.to) / 2;
  const found = nearest(events, ({ when: { extent } }) =>
    Math.min(Math.abs(extent.from - middle), Math.abs(extent.to - middle)),
  );
  return found ? periodAround(found.when.extent, period) : period;
}
