/** The time axis: UTC instants to pixels and back, and the ticks that fit. Pure; the one scale that all views share. */
import { DAY } from '../tension/parameters.js';

/** Two instants, ms since the epoch (UTC). */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
  readonly x: number;
  readonly instant: number;
  readonly unit: TickUnit;
}

export interface TimeAxis {
  readonly window: TimeWindow;
  readonly x0: number;
  readonly x1: number;
  /** x of an instant, px; not clamped. */
  readonly x: (instant: number) => number;
  /** x of an instant, px, kept inside the plot. */
  readonly within: (instant: number) => number;
  /** Instant at an x, ms, kept inside the window. */
  readonly invert: (x: number) => number;
}

/** Room that a tick's label needs, px: the longest is a day and a month. */
const TICK_ROOM = 48;

export function timeAxis(window: TimeWindow, x0: number, x1: number): TimeAxis {
  const { from, to } = window;
  const between = (a: number, b: number, part: number): number => a * (1 - part) + b * part;
  const part = (value: number, start: number, end: number): number => (value - start) / (end - start);
  const inside = (share: number): number => Math.min(1, Math.max(0, share));
  return {
    window,
    x0,
    x1,
    x: (instant) => between(x0, x1, part(instant, from, to)),
    within: (instant) => between(x0, x1, inside(part(instant, from, to))),
    invert: (x) => between(from, to, inside(part(x, x0, x1))),
  };
}

/** A unit of the calendar, UTC. */
interface Calendar {
  readonly unit: TickUnit;
  /** About as long, ms. */
  readonly length: number;
  /** Steps between ticks, in units. */
  readonly counts: readonly number[];
  /** What of a date is counted: a tick stands where it is a multiple of the step. */
  readonly number: (date: Date) => number;
  /** Moves a date to the beginning of the next unit. */
  readonly next: (date: Date) => void;
}

const MONTH: Calendar = {
  unit: 'month',
  length: 30 * DAY,
  counts: [1, 3, 6],
  number: (date) => date.getUTCMonth(),
  next: (date) => date.setUTCMonth(date.getUTCMonth() + 1, 1),
};

/** From fine to coarse; never finer than a day, for the record has no times of day. */
const CALENDARS: readonly Calendar[] = [
  {
    unit: 'day',
    length: DAY,
    counts: [1, 2, 5, 10],
    number: (date) => date.getUTCDate() - 1,
    next: (date) => date.setUTCDate(date.getUTCDate() + 1),
  },
  MONTH,
  {
    unit: 'year',
    length: 365 * DAY,
    counts: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
    number: (date) => date.getUTCFullYear(),
    next: (date) => date.setUTCFullYear(date.getUTCFullYear() + 1, 0, 1),
  },
];

function unitOf(instant: number): TickUnit {
  const date = new Date(instant);
  if (date.getUTCDate() !== 1) return 'day';
  return date.getUTCMonth() === 0 ? 'year' : 'month';
}

/** The beginnings of a unit in a window, ms. */
function beginnings({ unit, next }: Calendar, { from, to }: TimeWindow): number[] {
  const date = new Date(Math.ceil(from / DAY) * DAY);
  const begun = unitOf(+date);
  if (unit !== 'day' && begun !== 'year' && begun !== unit) next(date);
  const found: number[] = [];
  for (; +date <= to; next(date)) found.push(+date);
  return found;
}

/** Days are counted anew from the first of each month: the last step of one is left out where it is shorter than this part of a whole. */
const SHORTEST_STEP = 0.75;

function fits(instant: number, count: number): boolean {
  const end = new Date(instant);
  MONTH.next(end);
  return +end - instant >= count * SHORTEST_STEP * DAY;
}

/** Ticks on calendar boundaries: of the steps whose labels fit, the finest. */
export function ticks(axis: TimeAxis, room = TICK_ROOM): Tick[] {
  const { from, to } = axis.window;
  const most = Math.max(1, Math.floor((axis.x1 - axis.x0) / room));
  for (const calendar of CALENDARS) {
    const { unit, length, counts, number } = calendar;
    // Coarse steps come last, so a list that is far too long is not made: the length of the window tells first.
    if ((to - from) / length > (most + 2) * counts.at(-1)!) continue;
    const all = beginnings(calendar, axis.window);
    for (const count of counts) {
      const steps = all.filter((instant) => number(new Date(instant)) % count === 0);
      const instants = unit === 'day' ? steps.filter((instant) => fits(instant, count)) : steps;
      if (instants.length <= most)
        return instants.map((instant) => ({ x: axis.x(instant), instant, unit: unitOf(instant) }));
    }
  }
  return [];
}
