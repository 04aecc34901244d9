/** Where an event stands on the time axis, and its short text. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import type { TimeAxis } from './time-axis.js';

/** A date narrower than this on the axis is a point, px. */
const POINT = 6;

/**
 * The instant at which an event stands on the time axis: in the middle of what its date allows. Where that is too narrow to be told from a point,
 * it is the end, where the index has taken in the whole event.
 */
export function placeOf({ when }: Pick<BilateralEvent, 'when'>, axis: TimeAxis): number {
  const { from, to } = when.extent;
  return axis.x(to) - axis.x(from) < POINT ? to : (from + to) / 2;
}

/** An event's short text for the drawing. */
export const labelOf = (event: BilateralEvent): string => event.label ?? event.title;
