/** Which events of the record a stretch of time holds, and how many a window touches: those that begin up to its end, less those that are over before it. Pure; a count costs two searches. */
import type { BilateralEvent, Extent } from '../data/dataset.js';
import { countUpTo } from '../tension/bisect.js';

/** The last instant before another, as far as a clock can tell. */
const JUST_BEFORE = 1;

/** How many begin up to an instant; the order of the record is by first days. */
function countBegun(events: readonly BilateralEvent[], instant: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (events[middle]!.when.extent.from <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endsByEvents = new WeakMap<readonly BilateralEvent[], Float64Array>();

/** Their last days, ascending, ms. */
function endsOf(events: readonly BilateralEvent[]): Float64Array {
  let ends = endsByEvents.get(events);
  if (!ends) {
    ends = new Float64Array(events.map(({ when }) => when.extent.to)).sort();
    endsByEvents.set(events, ends);
  }
  return ends;
}

export function countInWindow(events: readonly BilateralEvent[], window: Extent): number {
  return countBegun(events, window.to) - countUpTo(endsOf(events), window.from - JUST_BEFORE);
}

/** Those that begin in a stretch. */
export function beginningIn(
  events: readonly BilateralEvent[],
  { from, to }: Extent,
): readonly BilateralEvent[] {
  return events.slice(countBegun(events, from - JUST_BEFORE), countBegun(events, to));
}
