/**
 * Dates and numbers as `Intl` writes them in American English, without `Intl`: the first formatter of a page makes the browser read its tables of
 * all languages, which takes longer than parsing the dataset. Of this one language, whose tables are short, no formatter is needed for the first drawing. Pure.
 */
import type { Formats } from './formats.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SHORT = 3;
/** Before each three digits that are left to the point. */
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;
/** Between these, numbers are written without an exponent. */
const SMALLEST = 1e-6;
const LARGEST = 1e12;

/** The tags whose dates are written so; other regions of English have other orders or abbreviations. */
export const isAmerican = (lang: string): boolean => lang === 'en' || lang === 'en-US';

const date = (instant: number): Date => new Date(instant);
const name = (instant: number): string => MONTHS[date(instant).getUTCMonth()] ?? '';
const short = (instant: number): string => name(instant).slice(0, SHORT);
const year = (instant: number): string => String(date(instant).getUTCFullYear());
const ofMonth = (instant: number): string => String(date(instant).getUTCDate());

export const americanDates: Formats = {
  day: (instant) => `${name(instant)} ${ofMonth(instant)}, ${year(instant)}`,
  month: (instant) => `${name(instant)}\u00a0${year(instant)}`,
  year,
  shortMonth: (instant) => `${short(instant)} ${year(instant)}`,
  monthOnly: short,
  dayMonth: (instant) => `${short(instant)} ${ofMonth(instant)}`,
};

/** With up to `digits` decimals, as its decimal notation rounds, and thousands set apart; undefined for what has a sign or is `LARGEST` or more. */
export function americanNumber(value: number, digits: number): string | undefined {
  if (!(value >= 0 && value < LARGEST)) return undefined;
  // Smaller ones are written with an exponent of their own, and are nothing.
  const scaled = value < SMALLEST ? 0 : Math.round(Number(`${value}e${digits}`));
  return String(Number(`${scaled}e-${digits}`)).replace(THOUSANDS, ',');
}
