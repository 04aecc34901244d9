/** Which events of the record a stretch of time holds, and how many a window touches: those that begin up to its end, less those that are over before it. Pure; a count costs two searches. */
import type { BilateralEvent, Extent } from '../data/dataset.js';
import { countUpTo } from '../tension/bisect.js';

/** The last instant before another, as far as a clock can tell. */
const JUST_BEFORE = 1;

/** First and last days, each ascending, ms, once asked for. */
type Days = Partial<Record<keyof Extent, Float64Array>>;

const daysByEvents = new WeakMap<readonly BilateralEvent[], Days>();

function daysOf(events: readonly BilateralEvent[], edge: keyof Extent): Float64Array {
  const days = daysByEvents.get(events) ?? {};
  daysByEvents.set(events, days);
  let known = days[edge];
  if (!known) {
    known = new Float64Array(events.map(({ when }) => when.extent[edge]));
    // The order of the record is by first days.
    if (edge === 'to') known.sort();
    days[edge] = known;
  }
  return known;
}

export function countInWindow(events: readonly BilateralEvent[], window: Extent): number {
  return (
    countUpTo(daysOf(events, 'from'), window.to) - countUpTo(daysOf(events, 'to'), window.from - JUST_BEFORE)
  );
}

/** Those that begin in a stretch. */
export function beginningIn(
  events: readonly BilateralEvent[],
  { from, to }: Extent,
): readonly BilateralEvent[] {
  const days = daysOf(events, 'from');
  return events.slice(countUpTo(days, from - JUST_BEFORE), countUpTo(days, to));
}
