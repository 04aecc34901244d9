/** The time axis in words, and the line where the record ends. */
import type { Tick } from '../layout/time-axis.js';
import type { Locale } from '../text/locale.js';
import { group, shape, type Shape } from './shape.js';

/** The ticks as text, on the baseline `y`. */
export const axisNames = (ticks: readonly Tick[], y: number, locale: Locale): Shape =>
  group(
    'axis',
    { part: 'axis' },
    ticks.map(({ x, instant, unit }) => ({
      key: String(instant),
      tag: 'text',
      attributes: { class: 'muted', 'text-anchor': 'middle', transform: `translate(${x},${y})` },
      inside: locale.tick(instant, unit),
    })),
  );

/** From `top` to `bottom`, where the period shows the end of the coverage. */
export const coverageLine = (x: number | undefined, top: number, bottom: number): Shape[] =>
  x === undefined ? [] : [shape('line', 'coverage', { x1: x, x2: x, y1: top, y2: bottom })];
