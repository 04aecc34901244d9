/** Which events a stretch of time holds, and how many a window touches: those that begin up to its end, less those that are over before it. Pure; the days of a list are sorted once, so a count costs two searches. */
import type { BilateralEvent, Extent } from '../data/dataset.js';
import { countUpTo } from '../tension/bisect.js';

/** First and last days, each ascending, ms. */
type Days = Readonly<Record<keyof Extent, Float64Array>>;

/** The last instant before another, as far as a clock can tell. */
const JUST_BEFORE = 1;

const daysByEvents = new WeakMap<readonly BilateralEvent[], Days>();

function daysOf(events: readonly BilateralEvent[]): Days {
  let days = daysByEvents.get(events);
  if (!days) {
    const sorted = (edge: keyof Extent): Float64Array =>
      new Float64Array(events.map(({ when }) => when.extent[edge])).sort();
    days = { from: sorted('from'), to: sorted('to') };
    daysByEvents.set(events, days);
  }
  return days;
}

export function countInWindow(events: readonly BilateralEvent[], window: Extent): number {
  const { from, to } = daysOf(events);
  return countUpTo(from, window.to) - countUpTo(to, window.from - JUST_BEFORE);
}

/** Of events in the order of the record, those that begin in a stretch. */
export function beginningIn(
  events: readonly BilateralEvent[],
  { from, to }: Extent,
): readonly BilateralEvent[] {
  const days = daysOf(events).from;
  return events.slice(countUpTo(days, from - JUST_BEFORE), countUpTo(days, to));
}
