/** Where the name of the conflict stock stands. Pure. */
import type { Curve } from './curve.js';
import type { Box } from './labels/box.js';

/** Where its text begins, on its baseline, px. */
export interface StockLabel {
  readonly x: number;
  readonly y: number;
}

/** Height that the stock must have under the name, free space beside it, and its baseline over the zero line, px. */
const HEIGHT = 14;
const PAD = 5;
const BASELINE = 4;

/** Width of the 0 at the foot of the scale, px. */
const ZERO_WIDTH = 10;

/** What the 0 takes up where it stands inside the plot, as in portrait. */
export const zeroBox = (x0: number, zero: number): Box => ({
  left: x0,
  right: x0 + ZERO_WIDTH,
  top: zero - HEIGHT,
  bottom: zero,
});

/** In the first run of columns that is high, wide and free enough: under the sensitivity band if there is one, else on it. */
export function stockLabel(
  { conflictTop, lowest }: Curve,
  zero: number,
  x0: number,
  width: number,
  taken: readonly Box[],
): StockLabel | undefined {
  const low = taken.filter(({ bottom }) => bottom > zero - HEIGHT);
  for (const clear of [true, false]) {
    let run = 0;
    for (let column = 0; column < conflictTop.length; column += 1) {
      const x = x0 + column;
      const high =
        zero - (conflictTop[column] ?? zero) >= HEIGHT &&
        low.every(({ left, right }) => x <= left - 1 || x >= right + 1);
      run = high && (!clear || (lowest[column] ?? 0) <= zero - HEIGHT) ? run + 1 : 0;
      if (run >= width + 2 * PAD) return { x: x0 + column - run + PAD, y: zero - BASELINE };
    }
  }
  return undefined;
}

/** What it keeps free of annotations. Less than its words: it is faint and in a colour of its own, so annotations may come nearer than to each other. */
export const stockLabelBox = ({ x, y }: StockLabel, width: number): Box => ({
  left: x + 3,
  right: x + width - 3,
  top: y - 6,
  bottom: y,
});
