/** What lies behind the chart and the lanes: the bands of governments, and a line at each tick. */
import type { EraSpan } from '../layout/eras.js';
import type { Tick } from '../layout/time-axis.js';
import { shapes, type Shape } from './shape.js';

/** The bands reach from `top` to `bottom`, the lines of the ticks from `top` to `end`, px. */
export function backdrop(
  spans: readonly EraSpan[],
  ticks: readonly Tick[],
  top: number,
  end: number,
  bottom: number,
): Shape[] {
  return [
    ...shapes('rect', 'band', spans, ({ odd, x0, x1 }) => ({
      class: odd ? 'band-a' : 'band-b',
      x: x0,
      y: top,
      width: Math.max(0, x1 - x0),
      height: bottom - top,
    })),
    ...shapes('line', 'hair', ticks, ({ x }) => ({ x1: x, x2: x, y1: top, y2: end })),
  ];
}

/** The class that gives text the halo of the band beneath it; empty where there is none. */
export function bandClassAt(x: number, spans: readonly EraSpan[]): string {
  const span = spans.find((one) => one.x0 <= x && x <= one.x1);
  return span ? (span.odd ? 'on-a' : 'on-b') : '';
}
