/** What else the reader may assume: how long acts count, and that single events had not been. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import type { TensionOptions } from '../tension/parameters.js';

export interface Assumptions {
  readonly memory: 'stock' | 'flow';
  readonly halfLifeScale: number;
  /** Ids of events that stay in the timeline but do not count. */
  readonly without: ReadonlySet<string>;
}

export const ASSUMPTIONS: Assumptions = { memory: 'stock', halfLifeScale: 1, without: new Set() };

/** The index's options under filters and assumptions; undefined where both leave it as it is. */
export function optionsOf(
  passes: ((event: BilateralEvent) => boolean) | undefined,
  { memory, halfLifeScale, without }: Assumptions,
): TensionOptions | undefined {
  if (!passes && memory === 'stock' && halfLifeScale === 1 && without.size === 0) return undefined;
  return {
    memory,
    halfLifeScale,
    include: (event) => !without.has(event.id) && (passes?.(event) ?? true),
  };
}
