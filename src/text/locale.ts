/** A locale: the texts of one language, and dates and numbers as that language writes them. Pure but for `Intl`, whose language is passed in; time zone UTC throughout. */
import type { EdtfDate } from '../data/dataset.js';
import { parseEdtf } from '../data/edtf.js';
import { completed, isTable } from './completed.js';
import { texts as english } from './en.js';
import { americanDates, americanNumber, isAmerican } from './english-dates.js';
import { formats, lazy } from './formats.js';
import type { PartialLanguagePack } from './language-pack.js';
import type { DatasetTexts, Texts } from './texts.js';
import type { Period } from '../time/period.js';

export interface Locale {
  readonly lang: string;
  readonly texts: Texts;
  readonly types: Readonly<Record<string, { readonly label: string }>>;
  readonly datasets: readonly DatasetTexts[];
  /** Holds the texts of panels that are loaded on demand, see `extraTexts`. */
  readonly pack: PartialLanguagePack;
  /** A whole number, or one with up to `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** With its sign and one decimal: "+14.2", "−0.6". */
  readonly signed: (value: number) => string;
  /** "23 January 2019" in the order of the language. */
  readonly day: (instant: number) => string;
  /** "January 2019" */
  readonly month: (instant: number) => string;
  /** "Jan 2019" */
  readonly shortMonth: (instant: number) => string;
  /** "2019" */
  readonly year: (instant: number) => string;
  /** A tick: a year, a month or a day, short. */
  readonly tick: (instant: number, unit: 'year' | 'month' | 'day') => string;
  /** "Jan 2019", "2006", "2018–19": no more precise than the date is known. */
  readonly shortDate: (date: EdtfDate) => string;
  /** The same for a short period, whose year is told elsewhere: "Jan 23", and as above what is known less precisely than by day. */
  readonly shortDay: (date: EdtfDate) => string;
  /** The date in words, its precision and doubts included. */
  readonly dateInWords: (date: EdtfDate) => string;
  /** "1821–23" */
  readonly years: (extent: Period) => string;
}

/** `Intl` writes a hyphen. */
const minus = (text: string): string => text.replace('-', '\u2212');

export function createLocale(lang: string, pack: PartialLanguagePack): Locale {
  const texts = completed({ pack, lang }, 'texts', english);
  const american = isAmerican(lang);
  const format = american ? americanDates : formats(lang);
  const signed = lazy(
    () =>
      new Intl.NumberFormat(lang, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
        signDisplay: 'exceptZero',
      }),
  );
  const numbers = [0, 1, 2].map((digits) =>
    lazy(() => new Intl.NumberFormat(lang, { maximumFractionDigits: digits })),
  );

  const plain = (date: EdtfDate): string => {
    if (date.precision === 'interval') {
      const [from, to] = date.edtf.split('/').map((end) => plain(parseEdtf(end)));
      return texts.dates.between(from ?? '', to ?? '');
    }
    return format[date.precision](date.extent.from);
  };

  const dateInWords = (date: EdtfDate): string => {
    let words = plain(date);
    if (date.approximate) words = texts.dates.about(words);
    else if (date.precision === 'month') words = texts.dates.dayNotRecorded(words);
    else if (date.precision === 'year') words = texts.dates.monthNotRecorded(words);
    return date.uncertain ? texts.dates.uncertain(words) : words;
  };

  const years = ({ from, to }: Period): string => {
    const [first, last] = [format.year(from), format.year(to)];
    if (first === last) return first;
    const sameCentury = first.slice(0, -2) === last.slice(0, -2);
    return `${first}–${sameCentury ? last.slice(-2) : last}`;
  };

  const shortDate = (date: EdtfDate): string => {
    if (date.precision === 'interval') return years(date.extent);
    return date.precision === 'year' ? format.year(date.extent.from) : format.shortMonth(date.extent.from);
  };

  return {
    lang,
    texts,
    types: isTable(pack.types) ? pack.types : {},
    datasets: Array.isArray(pack.datasets)
      ? pack.datasets.filter((one): one is DatasetTexts => isTable(one))
      : [],
    pack,
    number: (value, digits = 0) =>
      (american ? americanNumber(value, digits) : undefined) ??
      minus(numbers[digits]?.().format(value) ?? String(value)),
    signed: (value) => minus(signed().format(value)),
    day: format.day,
    month: format.month,
    shortMonth: format.shortMonth,
    year: format.year,
    tick: (instant, unit) =>
      unit === 'year'
        ? format.year(instant)
        : unit === 'month'
          ? format.monthOnly(instant)
          : format.dayMonth(instant),
    shortDate,
    shortDay: (date) => (date.precision === 'day' ? format.dayMonth(date.extent.from) : shortDate(date)),
    dateInWords,
    years,
  };
}

/** The kinds of acts have their English names in the scale. */
export const ENGLISH: PartialLanguagePack = { lang: 'en', texts: english };
