/** The time axis: UTC instants to pixels and back, and the ticks that fit. Pure; the one scale that all views share. */
import { scaleLinear } from 'd3-scale';
import { utcTickInterval } from 'd3-time';

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

/** Room that a tick's label needs, px. */
const TICK_ROOM = 76;

export function timeAxis(window: TimeWindow, x0: number, x1: number): TimeAxis {
  const scale = scaleLinear([window.from, window.to], [x0, x1]);
  const clamped = scale.copy().clamp(true);
  return { window, x0, x1, x: scale, within: clamped, invert: (x) => clamped.invert(x) };
}

function unitOf(instant: Date): TickUnit {
  if (instant.getUTCDate() !== 1) return 'day';
  return instant.getUTCMonth() === 0 ? 'year' : 'month';
}

/** Ticks on calendar boundaries, never finer than a day: the record has no times of day. */
export function ticks(axis: TimeAxis, room = TICK_ROOM): Tick[] {
  const { from, to } = axis.window;
  const count = Math.max(1, Math.floor((axis.x1 - axis.x0) / room));
  const interval = utcTickInterval(new Date(from), new Date(to), count);
  const instants = interval?.range(new Date(from), new Date(to + 1)) ?? [];
  const whole = instants.filter((instant) => instant.getTime() % 86_400_000 === 0);
  return whole.map((instant) => ({ x: axis.x(+instant), instant: +instant, unit: unitOf(instant) }));
}
