/** The period under one finger that pans or two that pinch. Arithmetic only. */
import type { TimeAxis } from '../../layout/time-axis.js';
import type { Period } from '../../time/period.js';

/** A press that moves less is a click, px. */
const DRAG = 4;

/** Whether a press at one x that comes to another is no click, px. */
export const isDrag = (from: number, to: number): boolean => Math.abs(to - from) >= DRAG;

/** The period and the x of each pointer when the gesture began, or when a finger joined or left. */
export interface GestureStart {
  readonly period: Period;
  readonly xs: readonly number[];
}

/**
 * What each pointer held at the start stays under it.
 * @param xs of the same pointers now, in units of the drawing
 * @param hasMoved whether the gesture has moved before; else one pointer must first move as far as no click does
 * @returns undefined where nothing has moved yet
 */
export function heldPeriod(
  { period, xs: [a, b] }: GestureStart,
  xs: readonly number[],
  { x0, x1 }: Pick<TimeAxis, 'x0' | 'x1'>,
  hasMoved: boolean,
): Period | undefined {
  const [c, d] = xs;
  if (a === undefined || c === undefined) return undefined;
  const perPx = (period.to - period.from) / (x1 - x0);
  if (b === undefined || d === undefined) {
    if (!hasMoved && !isDrag(a, c)) return undefined;
    return { from: period.from - (c - a) * perPx, to: period.to - (c - a) * perPx };
  }
  const factor = Math.abs(b - a) / Math.max(1, Math.abs(d - c));
  const held = period.from + ((a + b) / 2 - x0) * perPx;
  const left = held - ((c + d) / 2 - x0) * perPx * factor;
  return { from: left, to: left + (period.to - period.from) * factor };
}
