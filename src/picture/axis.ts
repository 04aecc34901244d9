/** The time axis in words, and the line where the record ends. */
import type { Drawing } from '../layout/drawing.js';
import type { Tick } from '../layout/time-axis.js';
import type { Locale } from '../text/locale.js';
import { group, shape, type Shape } from './shape.js';

/** Between the end of the plot and a name there, px. */
const END_PAD = 3;

/** The ticks as text, on the baseline `y`; none runs over the end of the plot, or out of the drawing where that begins. */
export const axisNames = (
  ticks: readonly Tick[],
  y: number,
  { axis, measure }: Pick<Drawing, 'axis' | 'measure'>,
  locale: Locale,
): Shape =>
  group(
    'axis',
    { part: 'axis' },
    ticks.map(({ x, instant, unit }) => {
      const text = locale.tick(instant, unit);
      const half = measure(text) / 2;
      const middle = Math.max(half, Math.min(x, axis.x1 - END_PAD - half));
      return {
        key: String(instant),
        tag: 'text',
        attributes: { class: 'muted', 'text-anchor': 'middle', transform: `translate(${middle},${y})` },
        inside: text,
      };
    }),
  );

/** From `top` to `bottom`, where the period shows the end of the coverage. */
export const coverageLine = (x: number | undefined, top: number, bottom: number): Shape[] =>
  x === undefined ? [] : [shape('line', 'coverage', { x1: x, x2: x, y1: top, y2: bottom })];
