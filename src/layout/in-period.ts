/** Which events of the record a stretch of time holds, and how many a period touches: those that begin up to its end, less those that are over before it. Pure; a count costs two searches. */
import type { BilateralEvent } from '../data/dataset.js';
import { bisectRight } from '../arrays/bisect.js';
import type { Period } from '../time/period.js';

/** The last instant before another, as far as a clock can tell. */
const JUST_BEFORE = 1;

/** First and last days, each ascending, ms, once asked for. */
type Days = Partial<Record<keyof Period, Float64Array>>;

const daysByEvents = new WeakMap<readonly BilateralEvent[], Days>();

function daysOf(events: readonly BilateralEvent[], edge: keyof Period): Float64Array {
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

export function countInPeriod(events: readonly BilateralEvent[], period: Period): number {
  return (
    bisectRight(daysOf(events, 'from'), period.to) -
    bisectRight(daysOf(events, 'to'), period.from - JUST_BEFORE)
  );
}

/** Those that begin in a stretch. */
export function beginningIn(
  events: readonly BilateralEvent[],
  { from, to }: Period,
): readonly BilateralEvent[] {
  const days = daysOf(events, 'from');
  return events.slice(bisectRight(days, from - JUST_BEFORE), bisectRight(days, to));
}
