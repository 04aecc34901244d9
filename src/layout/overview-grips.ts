/** Where the period and its two grips stand on the overview strip. Pure. */
import type { Period } from '../time/period.js';
import { OVERVIEW } from './frame.js';
import type { TimeAxis } from './time-axis.js';

export type PeriodEnd = 'from' | 'to';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Half width and height of a grip as drawn, px. */
const GRIP = 3;
const GRIP_HEIGHT = 12;
/** How near a pointer must come to a grip to take it, px. */
export const GRIP_REACH = 12;
/** Half of the stroke around the period, px. */
const HALF_STROKE = 0.75;
/** How far what can be pressed reaches over and under the strip, px. */
const SURFACE_PAD = 2;

/** The period's frame; at least 1 px wide. */
export function periodFrame({ from, to }: Period, axis: TimeAxis): Rectangle {
  const [left, right] = [axis.within(from), axis.within(to)];
  return {
    x: left,
    y: HALF_STROKE,
    width: Math.max(1, right - left),
    height: OVERVIEW.height - 2 * HALF_STROKE,
  };
}

export const gripAt = (instant: number, axis: TimeAxis): Rectangle => ({
  x: axis.within(instant) - GRIP,
  y: (OVERVIEW.height - GRIP_HEIGHT) / 2,
  width: 2 * GRIP,
  height: GRIP_HEIGHT,
});

/** What can be pressed: the strip, and beyond its ends as far as a grip can be taken. */
export const overviewSurface = ({ x0, x1 }: TimeAxis): Rectangle => ({
  x: x0 - GRIP_REACH,
  y: -SURFACE_PAD,
  width: x1 - x0 + 2 * GRIP_REACH,
  height: OVERVIEW.height + 2 * SURFACE_PAD,
});
