/** The time axis: UTC instants to pixels and back, and the ticks that fit. Pure; the one scale that all views share. */
import { scaleLinear } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import { DAY } from '../time/units.js';
import type { Period } from '../time/period.js';

export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
  readonly x: number;
  readonly instant: number;
  readonly unit: TickUnit;
}

export interface TimeAxis {
  readonly period: Period;
  readonly x0: number;
  readonly x1: number;
  /** x of an instant, px; not clamped. */
  readonly x: (instant: number) => number;
  /** x of an instant, px, kept inside the plot. */
  readonly within: (instant: number) => number;
  /** Instant at an x, ms, kept inside the period. */
  readonly invert: (x: number) => number;
}

/** Width that a tick's label needs, px: the longest is a day and a month. */
const LABEL_WIDTH = 48;

export function timeAxis(period: Period, x0: number, x1: number): TimeAxis {
  const scale = scaleLinear([period.from, period.to], [x0, x1]);
  const clamped = scale.copy().clamp(true);
  return { period, x0, x1, x: scale, within: clamped, invert: (x) => clamped.invert(x) };
}

/** The calendar steps between ticks, from fine to coarse; never finer than a day, for the record has no times of day. */
const STEPS = [
  { unit: 'day', interval: utcDay, counts: [1, 2, 5, 10] },
  { unit: 'month', interval: utcMonth, counts: [1, 3, 6] },
  { unit: 'year', interval: utcYear, counts: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
] as const;

function unitOf(instant: Date): TickUnit {
  if (instant.getUTCDate() !== 1) return 'day';
  return instant.getUTCMonth() === 0 ? 'year' : 'month';
}

/** Steps of days begin again on the first of each month. The last step of a month is left out where it is shorter than this part of a step. */
const SHORTEST_STEP = 0.75;

const fits = (instant: Date, count: number): boolean =>
  +utcMonth.ceil(new Date(+instant + 1)) - +instant >= count * SHORTEST_STEP * DAY;

/** Ticks on calendar boundaries: of the steps whose labels fit, the finest. */
export function ticks(axis: TimeAxis, labelWidth = LABEL_WIDTH): Tick[] {
  const [from, end] = [new Date(axis.period.from), new Date(axis.period.to + 1)];
  const most = Math.max(1, Math.floor((axis.x1 - axis.x0) / labelWidth));
  for (const { unit, interval, counts } of STEPS) {
    // The interval counts its steps without listing them, so that no list is made that is far too long.
    const all = interval.count(from, end);
    for (const count of counts) {
      if (all > (most + 1) * count) continue;
      const steps = interval.every(count)?.range(from, end) ?? [];
      const instants = unit === 'day' ? steps.filter((instant) => fits(instant, count)) : steps;
      if (instants.length <= most)
        return instants.map((instant) => ({ x: axis.x(+instant), instant: +instant, unit: unitOf(instant) }));
    }
  }
  return [];
}
