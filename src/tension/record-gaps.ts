/** Stretches without a record, which are not calm. Pure. */
import type { Dataset, Extent } from '../data/dataset.js';
import { MONTH, resolveParameters, type TensionOptions } from './parameters.js';

/** A stretch with no event for more than this many half-lives is no record: an eighth of any effect is left by then. */
const HALF_LIVES_OF_RECORD = 3;

/**
 * The stretches of the coverage with no event for over three half-lives of the longest-lived event before them, in order.
 * Any event is a record, context too, for as long as its date allows or its measure stands. Where no event with a half-life
 * precedes, the shortest one counts, so that a late first event does not make the years before it look calm.
 */
export function recordGaps(dataset: Dataset, options?: TensionOptions): Extent[] {
  const { halfLives } = resolveParameters(options);
  const { from, to } = dataset.coverage;
  let longest = Math.min(...Object.values(halfLives));
  let recorded = from.extent.from;
  const gaps: Extent[] = [];
  const close = (next: number): void => {
    if (next - recorded > HALF_LIVES_OF_RECORD * longest * MONTH) gaps.push({ from: recorded, to: next });
  };
  for (const event of dataset.events) {
    close(event.when.extent.from);
    const end = event.standing ? (event.ended ?? to) : event.when;
    recorded = Math.max(recorded, end.extent.to);
    if (event.category !== 'context') longest = Math.max(longest, halfLives[event.category]);
  }
  close(to.extent.to);
  return gaps;
}
