/** Dates of the Extended Date/Time Format: level 0 days, months, years and intervals, and of level 1 the qualifiers `~`, `?` and `%`. Pure, UTC. */
import type { EdtfDate, Precision } from './dataset.js';

/** What a date may be, for messages. */
export const EDTF_ALLOWED =
  'YYYY, YYYY-MM or YYYY-MM-DD (a day that exists; ~ ? % may follow) or two with / between, in order';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

const frozen = (
  edtf: string,
  from: number,
  to: number,
  precision: Precision,
  approximate: boolean,
  uncertain: boolean,
): EdtfDate => Object.freeze({ edtf, extent: Object.freeze({ from, to }), precision, approximate, uncertain });

function simpleDate(edtf: string): EdtfDate | undefined {
  const match = DATE.exec(edtf);
  if (!match) return undefined;
  const [, year, month, day, qualifier] = match;
  const precision: Precision = day ? 'day' : month ? 'month' : 'year';
  // `setUTCFullYear`, because `Date.UTC` takes the years 0–99 for 1900–1999. Months count from 0.
  const date = new Date(0);
  const from = date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // A month or day that does not exist has rolled over into another month.
  if (month && date.getUTCMonth() !== Number(month) - 1) return undefined;
  // Day 0 is the last day of the month before.
  const to = day ? from : date.setUTCFullYear(Number(year), Number(month ?? 12), 0);
  return frozen(edtf, from, to, precision, qualifier === '~' || qualifier === '%', qualifier === '?' || qualifier === '%');
}

/**
 * Reads a date; undefined where it is none.
 * @param openEnd where given, an interval may end in `/..` and then lasts to this instant (ms).
 */
export function readEdtf(value: unknown, openEnd?: number): EdtfDate | undefined {
  if (typeof value !== 'string') return undefined;
  const [first, last, ...rest] = value.split('/');
  const start = simpleDate(first!);
  if (!start || last === undefined) return start;
  const open = last === '..' && openEnd !== undefined;
  const end = open ? start : simpleDate(last);
  const to = open ? openEnd : end?.extent.to;
  if (!end || to === undefined || to < start.extent.from || rest.length) return undefined;
  return frozen(
    value,
    start.extent.from,
    to,
    'interval',
    start.approximate || end.approximate,
    start.uncertain || end.uncertain,
  );
}

/** Reads a date. Throws a `RangeError` that says what is allowed. */
export function parseEdtf(text: string): EdtfDate {
  const date = readEdtf(text);
  if (!date) throw new RangeError(`invalid date: ${JSON.stringify(text)?.slice(0, 40)}; allowed: ${EDTF_ALLOWED}`);
  return date;
}
