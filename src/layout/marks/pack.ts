/** Packing: entries that would cover each other are merged, from left to right, until none does. Pure. */
import { covered, HALO, MERGE_OVERLAP, type Bounds } from './footprint.js';
import { isPill, pillBounds, type Counted } from './pill.js';

/** Neighbouring entries that are drawn as one mark: those of a list from `low` up to, not including, `high`. */
export interface Pack extends Bounds, Counted {
  readonly low: number;
  readonly high: number;
}

/** A pill merges with what covers more than this part of the smaller of the two: a count must stay readable, so it takes less covering than a glyph. */
const PILL_OVERLAP = 0.03;

/** `gap`: what neighbours must leave free between them, px; 0: they may touch and even overlap a little. */
const collide = (a: Pack, b: Pack, gap: number): boolean =>
  gap > 0
    ? b.left - a.right < gap
    : isPill(a) || isPill(b)
      ? covered(a, b) > PILL_OVERLAP
      : covered(a, b, HALO) > MERGE_OVERLAP;

/** The pack as a pill inside the bounds. */
export function asPill(pack: Pack, bounds: Bounds): Pack {
  const { left, right } = pillBounds(pack, bounds);
  const { low, high, count, beside } = pack;
  return { left, right, low, high, count, beside };
}

/** One pass from left to right; what has merged is compared with its left neighbour again. */
function merged(packs: readonly Pack[], bounds: Bounds, gap: number): Pack[] {
  const stack: Pack[] = [];
  for (let pack of packs) {
    for (let previous = stack.at(-1); previous && collide(previous, pack, gap); previous = stack.at(-1)) {
      stack.pop();
      pack = asPill(
        {
          left: Math.min(previous.left, pack.left),
          right: Math.max(previous.right, pack.right),
          low: previous.low,
          high: pack.high,
          count: previous.count + pack.count,
          beside: previous.beside || pack.beside,
        },
        bounds,
      );
    }
    stack.push(pack);
  }
  return stack;
}

/** The packs that are left when nothing collides any more. */
export function packed(packs: readonly Pack[], bounds: Bounds, gap: number): readonly Pack[] {
  let result = merged(packs, bounds, gap);
  // A pill that was moved into the bounds may have come to lie on its neighbour.
  for (let before = Infinity; result.length < before;) {
    before = result.length;
    result = merged(
      result.map((pack) => (isPill(pack) ? asPill(pack, bounds) : pack)),
      bounds,
      gap,
    );
  }
  return result;
}
