/** What the page adds to single events of the record, which stay as they are: a link, a note, a sharper date. Pure. */
import type { Addition, BilateralEvent, Dataset, EdtfDate } from './dataset.js';
import type { Report } from './dataset-error.js';
import { eventById } from './event-by-id.js';
import { EDTF_ALLOWED, readEdtf } from './edtf.js';
import { ID, LINK, optional, readObject, TEXT } from './rules.js';

const RULES = {
  for: ID,
  date: { allowed: EDTF_ALLOWED, read: readEdtf, optional: true },
  note: optional(TEXT),
  href: optional(LINK),
} as const;

/** Whether one of the page's events is an addition to one of the record. */
export const isAddition = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, 'for');

const isWithin = (date: EdtfDate, { extent }: EdtfDate): boolean =>
  date.extent.from >= extent.from && date.extent.to <= extent.to;

/** The event with one addition more; undefined where anything was reported. */
export function withAddition(
  { id: datasetId, events }: Pick<Dataset, 'id' | 'events'>,
  input: unknown,
  report: Report,
): BilateralEvent | undefined {
  let isSound = true;
  const fault: Report = (...problem) => {
    isSound = false;
    report(...problem);
  };
  const fields: { for?: string; date?: EdtfDate; note?: string; href?: string } = readObject(
    input,
    RULES,
    fault,
  );
  const { date: when, note, href } = fields;
  const event = eventById(events, fields.for);
  if (fields.for !== undefined && !event)
    fault('for', fields.for, `the id of an event of the dataset “${datasetId}”`);
  if (event && when && !isWithin(when, event.when))
    fault('date', when.edtf, `a date within that of the record, ${event.date}`);
  if (!event || !isSound) return undefined;
  const addition: Addition = { ...(when && { when }), ...(note && { note }), ...(href && { href }) };
  return Object.freeze({ ...event, additions: Object.freeze([...(event.additions ?? []), addition]) });
}
