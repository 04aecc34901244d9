/** The saturating scale: from stocks to index points, 0 to 100. Pure. */
import type { Parameters } from './parameters.js';

/** The value of the index at an instant, and the stocks it comes from. */
export interface TensionValue {
  /** T, 0 to 100. */
  readonly tension: number;
  /** K⁻, the sum of the hostile events' x·κ; 1 is one maximal hostile act on its day. */
  readonly conflict: number;
  /** K⁺, the same for cooperative events. */
  readonly cooperation: number;
}

/** T = 100·(1 − exp(−max(0, K⁻ − λ·K⁺)/κ₀)), κ₀ = half / ln 2. */
export const valueOf = (
  conflict: number,
  cooperation: number,
  { lambda, half }: Pick<Parameters, 'lambda' | 'half'>,
): TensionValue => ({
  tension: -100 * Math.expm1(-Math.max(0, conflict - lambda * cooperation) / (half / Math.LN2)),
  conflict,
  cooperation,
});
