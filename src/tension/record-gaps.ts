/** Stretches without a record, which are not calm. Pure. */
import { isIndexCategory } from '../data/categories.js';
import type { Dataset } from '../data/dataset.js';
import { resolveParameters, type TensionOptions } from './parameters.js';
import type { Period } from '../time/period.js';
import { DAY, MONTH } from '../time/units.js';

/** A stretch with no event for more than this many half-lives is no record: an eighth of any effect is left by then. */
const HALF_LIVES_OF_RECORD = 3;

/**
 * The stretches without a record, in order. In the coverage, those with no event for over three half-lives of the longest-lived event before them:
 * any event is a record, context too, for as long as its date allows or its measure stands. Where no event with a half-life
 * precedes, the shortest one counts, so that a late first event does not make the years before it look calm.
 * After the coverage, all but the days on which something counts that the page has added, `pageDays`: what else happened, nobody has recorded.
 */
export function recordGaps(dataset: Dataset, options?: TensionOptions): Period[] {
  const { halfLives } = resolveParameters(dataset, options);
  const { coverage, displayEnd, events, pageDays } = dataset;
  const end = coverage.to.extent.to;
  let longest = Math.min(...Object.values(halfLives));
  let recorded = coverage.from.extent.from;
  const gaps: Period[] = [];
  const isSilent = (next: number): boolean => next - recorded > HALF_LIVES_OF_RECORD * longest * MONTH;
  for (const event of events) {
    const { category } = event;
    const { from } = event.when.extent;
    if (from > end) break;
    if (isSilent(from)) gaps.push({ from: recorded, to: from });
    const last = event.standing ? (event.ended ?? coverage.to) : event.when;
    recorded = Math.min(end, Math.max(recorded, last.extent.to));
    if (isIndexCategory(category)) longest = Math.max(longest, halfLives[category]);
  }
  // A silence that lasts to the end of the coverage goes on after it.
  if (!isSilent(end)) recorded = end;
  for (const day of [...pageDays, displayEnd]) {
    // Between one day and the next there is nothing, unless the next has no value.
    if (day - recorded > (pageDays.includes(day) ? DAY : 0)) gaps.push({ from: recorded, to: day });
    recorded = day;
  }
  return gaps;
}
