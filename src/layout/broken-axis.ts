/** A time axis on which long stretches without record are breaks of one width. Pure. */
import { bisectRight } from '../arrays/bisect.js';
import type { Period } from '../time/period.js';
import { timeAxis, type TimeAxis } from './time-axis.js';

/** Width of a break, and the part of the axis that all of them may take, px. */
const BREAK = 24;
const MOST_BREAKS = 1 / 3;
/** Where less than this part of the time is recorded, there is nothing to make room for. */
const LEAST_RECORDED = 0.05;

export interface BrokenAxis extends TimeAxis {
  /** The gaps that are breaks, in the order of time. */
  readonly breaks: readonly Period[];
}

const lengthOf = ({ from, to }: Period): number => to - from;
const total = (gaps: readonly Period[]): number => gaps.reduce((sum, gap) => sum + lengthOf(gap), 0);

/** The gaps that would be wider than a break, each that becomes one makes room for the others. */
function breaksOf(period: Period, gaps: readonly Period[], width: number): readonly Period[] {
  let found: readonly Period[] = [];
  for (;;) {
    const perMs = (width - found.length * BREAK) / (lengthOf(period) - total(found));
    const wide = gaps.filter((gap) => lengthOf(gap) * perMs > BREAK);
    if (wide.length === found.length) return found;
    if (
      wide.length * BREAK > width * MOST_BREAKS ||
      lengthOf(period) - total(wide) < lengthOf(period) * LEAST_RECORDED
    )
      return [];
    found = wide;
  }
}

/** The value at `at` of the line through the points, which goes on as its first and last parts do. */
function along(ats: readonly number[], values: readonly number[], at: number): number {
  const part = Math.min(Math.max(bisectRight(ats, at), 1), ats.length - 1);
  const [from, to] = [ats[part - 1]!, ats[part]!];
  const [first, last] = [values[part - 1]!, values[part]!];
  return first + ((last - first) * (at - from)) / (to - from);
}

/** @param gaps as they are drawn: open at their ends where the period is (±∞) */
export function brokenAxis(period: Period, gaps: readonly Period[], x0: number, x1: number): BrokenAxis {
  const closed = gaps.map(({ from, to }) => ({
    from: Math.max(from, period.from),
    to: Math.min(to, period.to),
  }));
  const breaks = breaksOf(period, closed, x1 - x0);
  if (breaks.length === 0) return { ...timeAxis(period, x0, x1), breaks };
  const perMs = (x1 - x0 - breaks.length * BREAK) / (lengthOf(period) - total(breaks));
  const instants = [period.from];
  const xs = [x0];
  const go = (to: number, width: number): void => {
    // Two ends at one instant are one.
    if (to <= instants.at(-1)!) return;
    xs.push(xs.at(-1)! + width);
    instants.push(to);
  };
  for (const { from, to } of breaks) {
    go(from, (from - instants.at(-1)!) * perMs);
    go(to, BREAK);
  }
  go(period.to, x1 - xs.at(-1)!);
  const within = (instant: number): number =>
    along(instants, xs, Math.min(Math.max(instant, period.from), period.to));
  return {
    period,
    x0,
    x1,
    breaks,
    x: (instant) => along(instants, xs, instant),
    within,
    invert: (x) => along(xs, instants, Math.min(Math.max(x, x0), x1)),
  };
}
