/** Lines through the lanes: at the chosen date and under the pointer. */
import { placeOf } from '../layout/event-place.js';
import { shape, type Shape } from './shape.js';
import type { View } from './view.js';

/** The date that stays marked: the chosen event's, else the pinned one, ms. */
export const fixedDate = ({ drawing, state }: View): number | undefined =>
  state.selected ? placeOf(state.selected, drawing.axis) : state.pinned;

/** Full height, where their dates are in the period. */
export function guides(view: View, height: number): Shape[] {
  const { axis } = view.drawing;
  const { cursor } = view.state;
  const fixed = fixedDate(view);
  const line = (name: string, x: number | undefined): Shape[] =>
    x === undefined || x < axis.x0 || x > axis.x1
      ? []
      : [shape('line', name, { x1: x, x2: x, y1: 0, y2: height })];
  return [
    ...line('guide', fixed === undefined ? undefined : axis.x(fixed)),
    ...line('guide hover', cursor === undefined ? undefined : axis.within(cursor)),
  ];
}
