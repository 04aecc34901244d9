/** How much of its lane a mark takes up, and when one mark hides another. Pure. */
import type { BilateralEvent, Dataset } from '../../data/dataset.js';
import type { Period } from '../../time/period.js';
import { glyphOf } from '../glyph.js';
import { laneOf } from '../rows.js';
import type { TimeAxis } from '../time-axis.js';

/** Left and right edge, px. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Two marks merge where more than this part of the smaller one is covered, by the other or by the halo around it. */
export const MERGE_OVERLAP = 0.42;
/** Width of the halo, px: the line in the page's colour that sets a mark off from those under it. */
export const HALO = 2;

/** The part of the smaller of the two that both take up; below 0 where they are apart. */
export const covered = (a: Bounds, b: Bounds, halo = 0): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left) + halo) /
  Math.min(a.right - a.left, b.right - b.left);

/** What a mark takes up of its lane and stance, px. */
export interface Footprint extends Bounds {
  readonly row: string;
}

export function footprintOf(event: BilateralEvent, dataset: Dataset, axis: TimeAxis): Footprint {
  const x = visibleMiddle(event.when.extent, axis);
  const { rx } = glyphOf(event);
  return { row: `${laneOf(event, dataset)} ${event.stance}`, left: x - rx, right: x + rx };
}

/** Whether of two marks that may not merge one would hide the other. */
export function hides(one: Footprint, other: Footprint): boolean {
  return one.row === other.row && covered(one, other) > MERGE_OVERLAP;
}

/** The middle of the part of an extent that the period shows, px. */
export function visibleMiddle({ from, to }: Period, { within }: TimeAxis): number {
  return from === to ? within(from) : (within(from) + within(to)) / 2;
}
