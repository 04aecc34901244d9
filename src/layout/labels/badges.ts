/** Badges: in portrait, numbers on the curve in place of labels, for a list below. Pure. */
import type { Curve } from '../curve.js';
import { hides, type Footprint } from '../marks/footprint.js';
import { boxAround, isApartFrom, type Box } from './box.js';
import type { LabelArea, LabelCandidate, Occupied } from './candidate.js';
import { outermost } from './outermost.js';

export interface Badge extends LabelCandidate {
  readonly number: number;
  /** Centre of the numbered disc, px. */
  readonly badgeX: number;
  readonly badgeY: number;
}

export const BADGE_RADIUS = 8.5;
/** Half of the square that a dot takes up, px. */
const DOT = 4;
/** Free space between badges, and how far a badge may reach under the line, px. */
const BETWEEN = 3;
const UNDER_LINE = 5;
/** Where a badge may stand beside its dot, in order of preference, px. */
const PLACES = [
  [0, -16],
  [-14, -10],
  [14, -10],
  [-16, 2],
  [0, -30],
  [14, 12],
] as const;

/** From a dot to the centre of its badge, px. */
type Offset = readonly [x: number, y: number];

/** Events that are to be numbered, by their ids, and where each badge stands if it can: as in another drawing. */
export type ChosenBadges = ReadonlyMap<string, Offset>;

export const chosenBadges = (badges: readonly Badge[]): ChosenBadges =>
  new Map(badges.map(({ id, x, y, badgeX, badgeY }) => [id, [badgeX - x, badgeY - y]]));

const discOf = ({ badgeX, badgeY }: Pick<Badge, 'badgeX' | 'badgeY'>, size: number): Box =>
  boxAround(badgeX, badgeY, BADGE_RADIUS * size);

/**
 * The most important first until `most` have found a place; numbered in time order.
 * @param size how many times as large as usual the discs are
 */
export function placedBadges(
  candidates: Iterable<LabelCandidate>,
  most: number,
  area: LabelArea,
  curve: Curve,
  occupied: Occupied,
  size = 1,
  chosen?: ChosenBadges,
): Badge[] {
  const taken: Box[] = [...occupied.boxes];
  const marks: Footprint[] = [...occupied.marks];
  const found: Omit<Badge, 'number'>[] = [];
  const isFree = (box: Box): boolean =>
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom &&
    box.bottom <= outermost(curve.highest, -1, area.x0, box.left, box.right, Infinity) + UNDER_LINE &&
    isApartFrom(box, taken, BETWEEN);
  for (const candidate of candidates) {
    if (found.length === most) break;
    const dot = boxAround(candidate.x, candidate.y, DOT);
    if (!isApartFrom(dot, taken, 0)) continue;
    if (marks.some((mark) => hides(mark, candidate.mark))) continue;
    const usual = PLACES.map(([dx, dy]): Offset => [dx * size, dy * size]);
    const first = chosen?.get(candidate.id);
    const best = (first ? [first, ...usual] : usual)
      .map(([dx, dy]) => ({ ...candidate, badgeX: candidate.x + dx, badgeY: candidate.y + dy }))
      .find((badge) => isFree(discOf(badge, size)));
    if (!best) continue;
    found.push(best);
    marks.push(candidate.mark);
    taken.push(discOf(best, size), dot);
  }
  return found.sort((a, b) => a.x - b.x).map((badge, position) => ({ ...badge, number: position + 1 }));
}
