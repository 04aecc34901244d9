/** The cheapest free place for one label. Pure. */
import type { Curve } from '../curve.js';
import { apart, isApartFrom, type Box } from './box.js';
import type { LabelArea, LabelCandidate } from './candidate.js';
import { outermost } from './outermost.js';
import { DOT, type Anchor, type Place } from './places.js';

export interface Label extends LabelCandidate, Box {
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  readonly textX: number;
  /** y from which a leader runs to the dot, where the box does not touch it. */
  readonly leader?: number;
}

/** A label in its place, and the boxes of its text and its leader. */
export interface LabelInPlace {
  readonly label: Label;
  readonly boxes: readonly Box[];
}

/** Free space between labels, px. */
export const BETWEEN = 6;
/** Free space between label and line, px. */
const ABOVE_LINE = 4;
/** A leader shorter than this is not drawn; one longer than the other is not accepted, px. */
const SHORTEST_LEADER = 6;
const LONGEST_LEADER = 90;

/** Of equally cheap places the first; places that cannot be cheaper than the best so far are not tried. Undefined where none is free. */
export function bestPlace(
  candidate: LabelCandidate,
  places: readonly Place[],
  off: 'offBand' | 'offLine',
  outline: Pick<Curve, 'highest' | 'lowest'>,
  area: LabelArea,
  taken: readonly Box[],
): LabelInPlace | undefined {
  const { x, y } = candidate;
  const lengthOf = (bottom: number): number => y - DOT + 2 - bottom;
  let least = Infinity;
  let best: { readonly place: Place; readonly box: Box; readonly leader: Box | undefined } | undefined;
  for (const place of places) {
    const { left, right, height, under, cost } = place;
    if (cost + (under ? 2 : 0) >= least) continue;
    if (under) {
      const top = (place[off] ??= Math.max(
        outermost(outline.lowest, 1, area.x0, left - 3, right + 3, y) + ABOVE_LINE,
        y + 2,
      ));
      const box = { left, right, top, bottom: top + height };
      if (box.bottom > area.bottom || top - y > LONGEST_LEADER || cost + (top - y) >= least) continue;
      if (!isApartFrom(box, taken, BETWEEN)) continue;
      least = cost + (top - y);
      best = { place, box, leader: undefined };
      continue;
    }
    let bottom = (place[off] ??= Math.min(
      outermost(outline.highest, -1, area.x0, left - 3, right + 3, y) - ABOVE_LINE,
      y - DOT,
    ));
    // What is in the way only lifts it further.
    const isOut = (): boolean =>
      bottom - height < area.top || lengthOf(bottom) > LONGEST_LEADER || cost + lengthOf(bottom) >= least;
    let blocked = true;
    while (blocked && !isOut()) {
      const box = { left, right, top: bottom - height, bottom };
      const other = taken.find((one) => !apart(one, box, BETWEEN));
      blocked = other !== undefined;
      if (other) bottom = other.top - BETWEEN;
    }
    if (blocked) continue;
    const leader = { left: x - 1, right: x + 1, top: bottom, bottom: y - DOT };
    const isDrawn = lengthOf(bottom) >= SHORTEST_LEADER;
    if (isDrawn && !isApartFrom(leader, taken, 2)) continue;
    least = cost + lengthOf(bottom);
    best = {
      place,
      box: { left, right, top: bottom - height, bottom },
      leader: isDrawn ? leader : undefined,
    };
  }
  if (!best) return undefined;
  const { place, box, leader } = best;
  const { lines, anchor, textX } = place;
  const label = { ...candidate, lines, anchor, textX, ...box };
  return leader
    ? { label: { ...label, leader: leader.top + 2 }, boxes: [box, leader] }
    : { label, boxes: [box] };
}
