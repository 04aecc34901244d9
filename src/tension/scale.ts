/** The saturating scale: from stocks to index points, 0 to 100. Pure. */
import { SATURATION } from './parameters.js';

/** The value of the index at an instant, and the stocks it comes from. */
export interface TensionValue {
  /** T, 0 to 100. */
  readonly tension: number;
  /** K⁻, the sum of the hostile events' x·κ; 1 is one maximal hostile act on its day. */
  readonly conflict: number;
  /** K⁺, the same for cooperative events. */
  readonly cooperation: number;
}

/** A stock in index points: 50 for a stock of 2. */
export const inPoints = (stock: number): number => -100 * Math.expm1(-Math.max(0, stock) / SATURATION);

/** T = 100·(1 − exp(−max(0, K⁻ − λ·K⁺)/κ₀)). */
export const valueOf = (conflict: number, cooperation: number, lambda: number): TensionValue => ({
  tension: inPoints(conflict - lambda * cooperation),
  conflict,
  cooperation,
});
