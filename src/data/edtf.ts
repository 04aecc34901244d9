/** Dates of the Extended Date/Time Format: level 0 days, months, years and intervals, and of level 1 the qualifiers `~`, `?` and `%`. Pure, UTC. */
import type { EdtfDate, Precision } from './dataset.js';
import { invalid } from './invalid.js';

/** What a date may be, for messages. */
export const EDTF_ALLOWED =
  'YYYY, YYYY-MM or YYYY-MM-DD (a day that exists; ~ ? % may follow) or two with / between, in order';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;

/** Whether any of the qualifiers follows a date. */
const qualified = (edtf: string, one: string): boolean => edtf.includes(one) || edtf.includes('%');

const dateOf = (edtf: string, from: number, to: number, precision: Precision): EdtfDate =>
  Object.freeze({
    edtf,
    extent: Object.freeze({ from, to }),
    precision,
    approximate: qualified(edtf, '~'),
    uncertain: qualified(edtf, '?'),
  });

function simpleDate(edtf: string): EdtfDate | undefined {
  const match = DATE.exec(edtf);
  if (!match) return undefined;
  const [, year, month, day] = match;
  // `setUTCFullYear`, because `Date.UTC` takes the years 0–99 for 1900–1999. Months count from 0.
  const date = new Date(0);
  const from = date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // A month or day that does not exist has rolled over into another month.
  if (month && date.getUTCMonth() !== Number(month) - 1) return undefined;
  // Day 0 is the last day of the month before.
  const to = day ? from : date.setUTCFullYear(Number(year), Number(month ?? 12), 0);
  return dateOf(edtf, from, to, day ? 'day' : month ? 'month' : 'year');
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
  const from = start.extent.from;
  const to = last === '..' ? openEnd : simpleDate(last)?.extent.to;
  return to === undefined || to < from || rest.length ? undefined : dateOf(value, from, to, 'interval');
}

const ZERO = 48;
const HYPHEN = 45;

/** `YYYY-MM-DD` as the number that its digits are; NaN for what is written otherwise. */
function digitsOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return Number.NaN;
  let number = 0;
  for (let place = 0; place < 10; place += 1) {
    if (place === 4 || place === 7) continue;
    const digit = text.charCodeAt(place) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** A day that every month has, in a year that `Date.UTC` takes as it is, needs no look at the calendar; all others are read in full. */
function dayOf(digits: number, text: string): EdtfDate | undefined {
  const [year, month, day] = [Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100];
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return readEdtf(text);
  const at = Date.UTC(year, month - 1, day);
  return dateOf(text, at, at, 'day');
}

/**
 * Reads the dates of one record: those that are the same are read once and are one object, for a long record has more events than days. Days, which
 * most dates are, are found by number: a text would be hashed for each event.
 */
export function edtfReader(): (value: unknown) => EdtfDate | undefined {
  const known = new Map<number | string, EdtfDate>();
  return (value) => {
    if (typeof value !== 'string') return undefined;
    const digits = digitsOf(value);
    const key = Number.isNaN(digits) ? value : digits;
    let date = known.get(key);
    if (!date) {
      date = key === digits ? dayOf(digits, value) : readEdtf(value);
      if (date) known.set(key, date);
    }
    return date;
  };
}

/** Reads a date. Throws a `RangeError` that says what is allowed. */
export function parseEdtf(text: string, name = 'date'): EdtfDate {
  const date = readEdtf(text);
  if (!date) throw invalid(name, text, EDTF_ALLOWED);
  return date;
}
