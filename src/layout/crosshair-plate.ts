/** The plate of the crosshair: the box of its words in the row of years, where it covers neither curve nor labels. Pure. */
import type { ChartRows, Frame } from './frame.js';

/** Space beside the words, and from the top of the row to their baseline, px. */
const PAD = 4;
const BASELINE = 15;

export interface CrosshairPlate {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** Middle and baseline of the words, px. */
  readonly middle: number;
  readonly baseline: number;
}

/** Centred on `x`, and inside the plot. */
export function crosshairPlate(
  x: number,
  textWidth: number,
  { x0, x1, scale }: Frame,
  { bottom, axis }: ChartRows,
): CrosshairPlate {
  const half = textWidth / 2 + PAD;
  const middle = Math.min(Math.max(x, x0 + half), x1 - half);
  return {
    left: middle - half,
    width: half * 2,
    top: bottom,
    height: axis,
    middle,
    baseline: bottom + BASELINE * scale,
  };
}
