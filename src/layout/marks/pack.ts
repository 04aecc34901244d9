/**
 * Packing: entries that would cover each other are merged, from left to right, until none does. Pure.
 * Of what has merged the heaviest act, the lead, keeps its own mark; the others are counted in a pill beside it.
 */
import { covered, HALO, MERGE_OVERLAP, type Bounds } from './footprint.js';
import { movedInto, PILL_GAP, PILLS_APART, pillWidth } from './pill.js';
import type { Lead } from './bins.js';

/** Neighbouring entries that are drawn together: those of a list from `low` up to, not including, `high`. */
export interface Pack extends Bounds {
  readonly low: number;
  readonly high: number;
  /** How many events it stands for. */
  readonly count: number;
  /** The act that keeps a mark of its own; undefined where an annotated mark covers all of them. */
  readonly lead: Lead | undefined;
  /** From the first to the last of its entries, px. */
  readonly reach: Bounds;
  /** Where the lead and the pill of the others stand, where there are any, px. */
  readonly mark?: Bounds | undefined;
  readonly pill?: Bounds | undefined;
}

/** What a pack is before its marks have their places. */
export type Loose = Pick<Pack, 'low' | 'high' | 'count' | 'lead' | 'reach'>;

/** A pill merges with what covers more than this part of the smaller of the two: a count must stay readable, so it takes less covering than a glyph. */
const PILL_OVERLAP = 0.03;
/** Whether the neighbouring ends of two packs are both counts. */
const arePills = (a: Pack, b: Pack): boolean => a.pill?.right === a.right && b.pill?.left === b.left;

/** `gap`: what neighbours must leave free between them, px; 0: they may touch and even overlap a little. */
const collide = (a: Pack, b: Pack, gap: number): boolean =>
  gap > 0
    ? b.left - a.right < gap
    : a.pill || b.pill
      ? (arePills(a, b) && b.left - a.right < PILLS_APART) || covered(a, b) > PILL_OVERLAP
      : covered(a, b, HALO) > MERGE_OVERLAP;

/** The marks of a pack in their places inside the bounds: the pill on the side of the lead where most of the others are, if there is room. */
export function placedPack(pack: Loose, bounds: Bounds, scale: number): Pack {
  const { low, high, count, lead, reach } = pack;
  const loose = { low, high, count, lead, reach };
  // Of acts without weight none is the heaviest.
  if (
    !lead ||
    (lead.weight === 0 && count > 1) ||
    lead.rx * 2 + PILL_GAP + pillWidth(count - 1, scale) > bounds.right - bounds.left
  ) {
    if (lead && count === 1)
      return { ...loose, left: lead.x - lead.rx, right: lead.x + lead.rx, mark: reach };
    const half = pillWidth(count, scale) / 2;
    const middle = (reach.left + reach.right) / 2;
    const pill = movedInto({ left: middle - half, right: middle + half }, bounds);
    return { ...loose, lead: undefined, ...pill, pill };
  }
  const own = { left: lead.x - lead.rx, right: lead.x + lead.rx };
  if (count === 1) return { ...loose, ...own, mark: own };
  const width = PILL_GAP + pillWidth(count - 1, scale);
  const before = (reach.left + reach.right) / 2 < lead.x;
  const fits = before ? own.left - width >= bounds.left : own.right + width <= bounds.right;
  const isLeft = before === fits;
  const both = movedInto(
    isLeft ? { left: own.left - width, right: own.right } : { left: own.left, right: own.right + width },
    bounds,
  );
  const size = lead.rx * 2;
  return isLeft
    ? {
        ...loose,
        ...both,
        pill: { left: both.left, right: both.left + width - PILL_GAP },
        mark: { left: both.right - size, right: both.right },
      }
    : {
        ...loose,
        ...both,
        mark: { left: both.left, right: both.left + size },
        pill: { left: both.right - width + PILL_GAP, right: both.right },
      };
}

const heavier = (one: Lead | undefined, other: Lead | undefined): Lead | undefined =>
  !one || (other && other.weight > one.weight) ? other : one;

/** One pass from left to right; what has merged is compared with its left neighbour again. */
function merged(packs: readonly Pack[], bounds: Bounds, gap: number, scale: number): Pack[] {
  const stack: Pack[] = [];
  for (let pack of packs) {
    for (let previous = stack.at(-1); previous && collide(previous, pack, gap); previous = stack.at(-1)) {
      stack.pop();
      pack = placedPack(
        {
          low: previous.low,
          high: pack.high,
          count: previous.count + pack.count,
          lead: heavier(previous.lead, pack.lead),
          reach: {
            left: Math.min(previous.reach.left, pack.reach.left),
            right: Math.max(previous.reach.right, pack.reach.right),
          },
        },
        bounds,
        scale,
      );
    }
    stack.push(pack);
  }
  return stack;
}

/** The packs that are left when nothing collides any more. */
export function packed(packs: readonly Pack[], bounds: Bounds, gap: number, scale: number): readonly Pack[] {
  let result = merged(packs, bounds, gap, scale);
  // What was moved into the bounds may have come to lie on its neighbour.
  for (let before = Infinity; result.length < before;) {
    before = result.length;
    result = merged(result, bounds, gap, scale);
  }
  return result;
}
