/** Pills: what a cluster is drawn as, a count in a rounded box. How wide one is and where it fits. Pure. */
import type { Bounds } from './footprint.js';

export interface Counted {
  readonly count: number;
  /** Drawn as a count even if it is one, for it stands beside an annotated mark. */
  readonly beside: boolean;
}

/** Width of a pill: its count in 10 px bold, and padding, px. */
const WIDTH = { digit: 6, padding: 12 } as const;
/** Height of a pill from the lightest to the heaviest sum of weights, px. */
const HEIGHT = { least: 11, most: 15, sumOfMost: 40 } as const;

export const isPill = ({ beside, count }: Counted): boolean => beside || count > 1;

export function pillWidth(count: number, beside: boolean): number {
  return WIDTH.padding + WIDTH.digit * (String(count).length + (beside ? 1 : 0));
}

/** @param sum of the absolute weights of its events */
export const pillHeight = (sum: number): number =>
  HEIGHT.least + (HEIGHT.most - HEIGHT.least) * Math.min(1, sum / HEIGHT.sumOfMost);

/** Where a pill stands: as wide as what it stands for or as its count needs, but inside the bounds and never wider than they are. */
export function pillBounds({ left, right, count, beside }: Bounds & Counted, bounds: Bounds): Bounds {
  const wanted = Math.max(right - left, pillWidth(count, beside));
  const width = Math.min(wanted, bounds.right - bounds.left);
  const middle = (left + right) / 2;
  const start = Math.max(bounds.left, Math.min(middle - width / 2, bounds.right - width));
  return { left: start, right: start + width };
}
