/** Pills: what a cluster is drawn as, a count in a rounded box of one size. How wide it is and where it fits. Pure. */
import type { Bounds } from './footprint.js';

/** A pill that counts up to 99, and what each further digit adds, px at the usual size of type. */
const WIDTH = 20;
const DIGIT = 7;
/** px */
export const PILL_HEIGHT = 15;
/** Between an act and the pill that counts those beside it, px. */
export const PILL_GAP = 2;

/** Free space between two pills, px: two counts side by side are read as one number. */
export const PILLS_APART = 6;

export const pillWidth = (count: number, scale = 1): number =>
  (WIDTH + DIGIT * Math.max(0, String(count).length - 2)) * scale;

/** Moved into bounds, which it may fill but never overlaps. */
export function movedInto({ left, right }: Bounds, bounds: Bounds): Bounds {
  const width = Math.min(right - left, bounds.right - bounds.left);
  const start = Math.max(bounds.left, Math.min((left + right) / 2 - width / 2, bounds.right - width));
  return { left: start, right: start + width };
}
