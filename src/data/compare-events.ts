/**
 * The order of the record: by first day, last day, place in the episode, then id in code units, so that it never depends on a locale or on the
 * input's order. Pure.
 */
import type { BilateralEvent } from './dataset.js';
import { argsort } from '../arrays/argsort.js';

/** Of dates that do not tell which came first; what has no place comes last. */
function comparePlaces(
  { order: a = Infinity }: BilateralEvent,
  { order: b = Infinity }: BilateralEvent,
): number {
  return a === b ? 0 : a - b;
}

export function compareEvents(a: BilateralEvent, b: BilateralEvent): number {
  return (
    a.when.extent.from - b.when.extent.from ||
    a.when.extent.to - b.when.extent.to ||
    comparePlaces(a, b) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/** The events in order: sorted as numbers by their first days, and only those of one first day compared. */
export function sortedEvents(events: readonly BilateralEvent[]): BilateralEvent[] {
  const days = new Float64Array(events.map(({ when }) => when.extent.from));
  const sorted: BilateralEvent[] = [];
  let sameDay: BilateralEvent[] = [];
  let last: number | undefined;
  const close = (): void => {
    for (const event of sameDay.sort(compareEvents)) sorted.push(event);
    sameDay = [];
  };
  for (const place of argsort(days)) {
    if (days[place] !== last) close();
    last = days[place];
    sameDay.push(events[place]!);
  }
  close();
  return sorted;
}
