/** The scale of the two sums: a line of its own with ticks in the colours of the sums, and what it is. */
import { bandClassAt } from './backdrop.js';
import { shape, shapes, type Shape } from './shape.js';
import type { View } from './view.js';

const TICK = 4;
/** Between a tick and its number, and between the line and what stands over it, px. */
const PAD = 3;

export function sumsScaleShapes({ drawing, state }: View): Shape[] {
  const { sums, frame } = drawing;
  if (!sums) return [];
  const { x, side, ticks } = sums;
  const { locale } = state;
  const band = side > 0 ? `haloed ${bandClassAt(x, drawing.strips[1])}` : '';
  const anchor = side > 0 ? 'start' : 'end';
  const textX = x + side * (TICK + PAD);
  const top = ticks[0]!.y;
  return [
    shape('line', 'edge', { x1: x, x2: x, y1: top, y2: ticks.at(-1)!.y }),
    ...shapes('line', 'edge', ticks, ({ y }) => ({ x1: x, x2: x + side * TICK, y1: y, y2: y })),
    ...shapes(
      'text',
      'stance',
      ticks,
      ({ stance, y }) => ({
        class: `stance ${stance} ${band}`,
        'text-anchor': anchor,
        x: textX,
        y: y + 4 * frame.scale,
      }),
      ({ value }) => locale.number(value, 1),
    ),
    shape(
      'text',
      'sums',
      {
        class: `muted ${band}`,
        'text-anchor': anchor,
        x: side > 0 ? x : x + TICK,
        y: top - frame.lineHeight + PAD,
      },
      locale.texts.sums.scale,
    ),
  ];
}
