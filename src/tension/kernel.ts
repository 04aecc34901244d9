/** κ, the course of one event's effect over time, as it is defined. Pure; `prefix-states.ts` computes sums of it fast. */
import type { BilateralEvent } from '../data/dataset.js';
import type { Period } from '../time/period.js';
import { MONTH } from '../time/units.js';

/** P(a ≤ t) for an `a` anywhere in the extent with equal probability. */
function begun({ from, to }: Period, t: number): number {
  if (t >= to) return 1;
  return t <= from ? 0 : (t - from) / (to - from);
}

/** 2^(−(t−a)/h) where a ≤ t, else 0, averaged over every `a` of the extent. */
function decayed({ from, to }: Period, t: number, halfLife: number): number {
  if (t < from) return 0;
  const h = halfLife * MONTH;
  if (from === to) return 2 ** (-(t - from) / h);
  // ∫ 2^(−(t−a)/h) da from `from` to the last a that t has reached, over the extent's length.
  const reached = Math.min(t, to);
  return (
    ((h / Math.LN2) * 2 ** (-(t - reached) / h) * -Math.expm1((-(reached - from) * Math.LN2) / h)) /
    (to - from)
  );
}

/**
 * κ at instant t (ms), for a half-life in months and φ. A one-off act: the average decay over the days that its date allows.
 * A standing measure: φ + (1−φ)·decay while in force, and from its end u on that last value, decaying, which is
 * (1−φ)·decay from a + φ·decay from u. So it is a sum of parts that depend on a or on u alone, and averages part by part.
 */
export function kernel(
  event: Pick<BilateralEvent, 'when' | 'ended' | 'standing'>,
  t: number,
  halfLife: number,
  phi: number,
): number {
  const start = event.when.extent;
  const decay = decayed(start, t, halfLife);
  if (!event.standing) return decay;
  const end = event.ended?.extent;
  const standing = begun(start, t) - (end ? begun(end, t) - decayed(end, t, halfLife) : 0);
  return (1 - phi) * decay + phi * standing;
}
