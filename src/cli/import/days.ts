/** Days of event databases as numbers, days since 1970-01-01, and the periods that they fall into. Pure. */
import { DAY } from '../../time/units.js';

/** The day of a calendar date; undefined for one that does not exist. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 99 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY : undefined;
}

/** What a message says is allowed, by format. */
export const COMPACT_DAY = 'a day as YYYYMMDD';
export const ISO_DAY = 'a day as YYYY-MM-DD or M/D/YYYY';

/** `20190123`, as GDELT writes days. */
export function compactDay(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

/** `2019-01-23`, also with a time, or as in one file of ICEWS `1/23/2019`. */
export function isoDay(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, usMonth, usDay, usYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return usYear === undefined ? undefined : dayOf(Number(usYear), Number(usMonth), Number(usDay));
}

/** `2019-01-23`, for a dataset. */
export const writtenDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const PERIODS = ['day', 'week', 'month'] as const;
/** What acts are put together by. */
export type PeriodName = (typeof PERIODS)[number];

/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const THURSDAY = 3;
const WEEK = 7;

/** A number that all days of a period share, and no other. */
export function periodOf(day: number, by: PeriodName): number {
  if (by === 'day') return day;
  if (by === 'week') return Math.floor((day + THURSDAY) / WEEK);
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
