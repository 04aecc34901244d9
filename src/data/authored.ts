/** From a parsed dataset back to the format that is authored. Pure. */
import type { BilateralEvent, Dataset } from './dataset.js';

/** The fields of an authored event, in the order in which they are written. */
export const EVENT_FIELDS = [
  'id',
  'date',
  'type',
  'actor',
  'target',
  'mutual',
  'title',
  'label',
  'summary',
  'status',
  'claimedBy',
  'until',
  'scheduled',
  'weight',
  'episode',
  'order',
  'section',
  'note',
  'href',
] as const satisfies readonly (keyof BilateralEvent)[];

export type EventField = (typeof EVENT_FIELDS)[number];
export type AuthoredEvent = Partial<Record<EventField, string | number | boolean>>;

/** An event as it was authored: without what was derived, and with a weight only where it is the event's own. */
export function authoredEvent(event: BilateralEvent, { types }: Pick<Dataset, 'types'>): AuthoredEvent {
  const own = { mutual: event.mutual, weight: event.weight !== types[event.type]?.weight };
  return Object.fromEntries(
    EVENT_FIELDS.flatMap((field) => {
      const value = event[field];
      const left = value === undefined || value === '' || own[field as keyof typeof own] === false;
      return left ? [] : [[field, value]];
    }),
  );
}
