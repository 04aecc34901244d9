/** Which events of the record begin in a stretch of time, and how many a period touches. Pure; each costs two searches. */
import { isIndexCategory } from '../data/categories.js';
import type { BilateralEvent } from '../data/dataset.js';
import { bisectLeft, bisectRight } from '../arrays/bisect.js';
import { isSamePeriod, type Period } from '../time/period.js';

/** First and last days, each ascending, ms; computed on first use. */
type Days = Partial<Record<keyof Period, Float64Array>>;

const daysByEvents = new WeakMap<readonly BilateralEvent[], Days>();

function daysOf(events: readonly BilateralEvent[], edge: keyof Period): Float64Array {
  const days = daysByEvents.get(events) ?? {};
  daysByEvents.set(events, days);
  let cached = days[edge];
  if (!cached) {
    cached = new Float64Array(events.map(({ when }) => when.extent[edge]));
    // The order of the record is by first days.
    if (edge === 'to') cached.sort();
    days[edge] = cached;
  }
  return cached;
}

/** Those that begin up to the period's end, less those that are over before it. */
export function countInPeriod(events: readonly BilateralEvent[], { from, to }: Period): number {
  return bisectRight(daysOf(events, 'from'), to) - bisectLeft(daysOf(events, 'to'), from);
}

/** Those that begin in a stretch. */
export function beginningIn(
  events: readonly BilateralEvent[],
  { from, to }: Period,
): readonly BilateralEvent[] {
  const days = daysOf(events, 'from');
  return events.slice(bisectLeft(days, from), bisectRight(days, to));
}

/** The last that begin in a stretch: all those of one date. */
export function lastBeginningIn(
  events: readonly BilateralEvent[],
  { from, to }: Period,
): readonly BilateralEvent[] {
  const days = daysOf(events, 'from');
  const [least, end] = [bisectLeft(days, from), bisectRight(days, to)];
  const last = events[end - 1]?.when.extent;
  let start = end;
  // The order of the record is by first day, then by last day.
  while (start > least && isSamePeriod(events[start - 1]?.when.extent, last)) start -= 1;
  return events.slice(start, end);
}

/** Of these events, those that are drawn: facts of context only where they are asked for. */
export const drawnOf = (
  events: readonly BilateralEvent[],
  context: boolean | undefined,
): readonly BilateralEvent[] => (context ? events : counting(events));

const countingByEvents = new WeakMap<readonly BilateralEvent[], readonly BilateralEvent[]>();

/** Those that count in the index, without facts of context; the same list for the same events. */
export function counting(events: readonly BilateralEvent[]): readonly BilateralEvent[] {
  const cached = countingByEvents.get(events);
  if (cached) return cached;
  const found = events.filter(({ category }) => isIndexCategory(category));
  const list = found.length === events.length ? events : found;
  countingByEvents.set(events, list);
  return list;
}
