/** What makes the difference between two values of the index. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import type { Contribution } from './tension-at.js';

/** Each event's share at the later date less its share at the earlier one, the largest first; together they are the difference of the values. */
export function differences(
  earlier: readonly Contribution[],
  later: readonly Contribution[],
): { readonly event: BilateralEvent; readonly points: number }[] {
  const points = new Map<BilateralEvent, number>();
  for (const { event, share } of later) points.set(event, share);
  for (const { event, share } of earlier) points.set(event, (points.get(event) ?? 0) - share);
  return [...points]
    .map(([event, difference]) => ({ event, points: difference }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
