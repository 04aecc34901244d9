/** Keys and wheel that zoom and pan the period. Arithmetic only. */
import { shifted, zoomed, type Period } from '../../time/period.js';

/** One notch of a wheel (120 units) zooms by about a quarter. */
const WHEEL_ZOOM = 0.0024;
/** A key zooms by this, and pans by a part of the period. */
const KEY_ZOOM = 0.5;
const KEY_PAN = 0.5;

/** The period after a key; undefined for a key that means nothing here. `around` keeps its place while zooming, ms. */
export function keyedPeriod(key: string, period: Period, around: number | undefined): Period | undefined {
  switch (key) {
    case '+':
    case '=':
      return zoomed(period, KEY_ZOOM, around);
    case '-':
      return zoomed(period, 1 / KEY_ZOOM, around);
    case '<':
      return shifted(period, -KEY_PAN);
    case '>':
      return shifted(period, KEY_PAN);
    default:
      return undefined;
  }
}

/** The period after a turn of the wheel by `deltaY` units. */
export const wheeledPeriod = (period: Period, deltaY: number, around: number): Period =>
  zoomed(period, Math.exp(deltaY * WHEEL_ZOOM), around);
