/** What a date that is none was before a spreadsheet or a person rewrote it. Pure: for messages, never for reading. */
import { readEdtf } from './edtf.js';

export interface DateHint {
  /** What happened, and what helps. */
  readonly words: string;
  /** The EDTF date that was probably meant; only where one reading is possible. */
  readonly meant?: string;
}

const REWRITTEN =
  'a spreadsheet has rewritten it: format the column as text, before the dates are typed or pasted';
const SERIAL =
  'a spreadsheet has made it the number of a day: format the column as text, before the dates are typed or pasted';
const NO_YEAR =
  'a spreadsheet has made it of a month and a number, which may be a year or a day: format the column as text and type the date anew';
const BETWEEN = 'two dates have / between them';
const CENTURY = 'the century is missing: write the year with four digits';

const two = (number: number | string): string => String(number).padStart(2, '0');

/** A day, if it exists. */
const day = (year: number | string, month: number | string, date: number | string): string | undefined =>
  readEdtf(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`)?.edtf;

const LOST = 'the column was too narrow to show it, and the file has what was shown: widen it and save anew';
const PART =
  'a season or a part of a year is an interval, such as 2018-03/2018-05, of the months that your source means';
const BOUND =
  'what is known only as before or after a date lies in an interval: choose its other end, as in 2018-01/2018-06';

const only = (words: string, ...readings: (string | undefined)[]): DateHint | undefined => {
  const found = [...new Set(readings.filter((one) => one !== undefined))];
  const [meant] = found;
  if (meant === undefined) return undefined;
  return found.length > 1 ? { words: `${words}; it may be ${found.join(' or ')}` } : { words, meant };
};

/** Languages whose month names are known here. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'ru', 'tr', 'cs'];

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F.]/g, '')
    .toLowerCase();

let months: ReadonlyMap<string, number> | undefined;

/** Names of months, whole and by their first three letters, with their numbers. */
function monthNames(): ReadonlyMap<string, number> {
  if (months) return months;
  const names = new Map<string, number>();
  const shared = new Set<string>();
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const parts = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = parts.formatToParts(Date.UTC(2001, month - 1, 1)).find(({ type }) => type === 'month');
        const name = bare(part?.value ?? '');
        for (const key of [name, name.slice(0, 3)])
          if ((names.get(key) ?? month) === month) names.set(key, month);
          else shared.add(key);
      }
    }
  for (const key of shared) names.delete(key);
  months = names;
  // As the German Excel writes it.
  names.set('mrz', 3);
  return names;
}

const monthOf = (word: string): number | undefined =>
  monthNames().get(bare(word)) ?? (word.length > 3 ? monthNames().get(bare(word).slice(0, 3)) : undefined);

/** The day that a spreadsheet counts as so many since 1900. */
const fromSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** Spreadsheets count 1900-01-01 as 1; five digits are 1927 to 2173. */
const LEAST_SERIAL = 10_000;

type Reader = (parts: readonly string[]) => DateHint | undefined;

const numbers = (first: string, second: string, year: string): DateHint | undefined => {
  if (year.length === 2) return { words: `${REWRITTEN}; ${CENTURY}` };
  return only(REWRITTEN, day(year, second, first), day(year, first, second));
};

const named = (date: string, month: number, year: string): DateHint | undefined =>
  year.length === 2 ? { words: `${REWRITTEN}; ${CENTURY}` } : only(REWRITTEN, day(year, month, date));

/** Days of one month. */
const span = (from: string, to: string, month: string, year: string): DateHint | undefined => {
  const number = monthOf(month);
  const [first, last] = [from, to].map((date) =>
    number === undefined ? undefined : day(year, number, date),
  );
  return only(BETWEEN, readEdtf(`${first}/${last}`)?.edtf);
};

const SHAPES: readonly (readonly [shape: RegExp, read: Reader])[] = [
  [
    /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?:,?\s+\d{1,2}:.*)?$/,
    ([first = '', , second = '', year = '']) => numbers(first, second, year),
  ],
  [
    /^(\d{4})(?:[/.-]|\. )(\d{1,2})(?:[/.-]|\. )(\d{1,2})\.?(?:[T ,]+\d{1,2}:.*|Z)?$/,
    ([year = '', month = '', date = '']) => only(REWRITTEN, day(year, month, date)),
  ],
  [
    /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/,
    ([year = '', month = '', date]) =>
      only(REWRITTEN, date ? day(year, month, date) : readEdtf(`${year}-${two(month)}`)?.edtf),
  ],
  [
    /^(\d{1,2})[/.](\d{4})$/,
    ([month = '', year = '']) => only(REWRITTEN, readEdtf(`${year}-${two(month)}`)?.edtf),
  ],
  [
    /^(\d{4})[/.-](\d{1,2})$/,
    ([year = '', month = '']) => only(REWRITTEN, readEdtf(`${year}-${two(month)}`)?.edtf),
  ],
  [
    // Sunday, 23 January 2019
    /^(?:\p{L}+,\s*)?(?:(?:the|el|le|den)\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?\.?(?:st|nd|rd|th|er|º|°|ª)?[\s/-]+(?:de\s+|of\s+)?(\p{L}+)\.?(?:[\s/,-]+(?:de(?:l)?\s+|of\s+)?)(\d{4}|\d\d)\.?(?:\s*г\.?)?$/iu,
    ([date = '', month = '', year = '']) => {
      const number = monthOf(month);
      return number === undefined ? undefined : named(date, number, year);
    },
  ],
  [
    /^(?:\p{L}+,\s*)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d\d)$/iu,
    ([month = '', date = '', year = '']) => {
      const number = monthOf(month);
      return number === undefined ? undefined : named(date, number, year);
    },
  ],
  [
    /^(\p{L}+)\.?[\s/-]+(?:de(?:l)?\s+|of\s+)?(\d{4})$/u,
    ([month = '', year = '']) => {
      const number = monthOf(month);
      return number === undefined ? undefined : only(REWRITTEN, readEdtf(`${year}-${two(number)}`)?.edtf);
    },
  ],
  [
    /^(?:(\p{L}+)\.?[\s/-]+\d{1,2}|\d{1,2}\.?[\s/-]+(\p{L}+)\.?)$/u,
    ([before, after]) => (monthOf(before ?? after ?? '') === undefined ? undefined : { words: NO_YEAR }),
  ],
  [
    /^(\d{4})(\d\d)(\d\d)$/,
    ([year = '', month = '', date = '']) => only('the hyphens are missing', day(year, month, date)),
  ],
  [
    /^(\d{5})(?:[.,]\d+)?$/,
    ([serial = '']) => (Number(serial) < LEAST_SERIAL ? undefined : only(SERIAL, fromSerial(Number(serial)))),
  ],
  [
    // June 14–16, 2018
    /^(\p{L}+)\.?\s+(\d{1,2})\s*[–—-]\s*(\d{1,2}),?\s+(\d{4})$/u,
    ([month = '', from = '', to = '', year = '']) => span(from, to, month, year),
  ],
  [
    // 14–16 June 2018
    /^(\d{1,2})\.?\s*[–—-]\s*(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4})$/u,
    ([from = '', to = '', month = '', year = '']) => span(from, to, month, year),
  ],
  [
    /^(\d)[.,\s](\d{3})$/,
    ([thousand = '', rest = '']) => only('a program has set off its thousands', thousand + rest),
  ],
  [
    // 2018-Jun-14
    /^(\d{4})[\s-]+(\p{L}+)\.?[\s-]+(\d{1,2})$/u,
    ([year = '', month = '', date = '']) => {
      const number = monthOf(month);
      return number === undefined ? undefined : named(date, number, year);
    },
  ],
  [
    // 14.06.2018 – 20.06.2018
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*[–—-]\s*(\d{1,2})\2(\d{1,2})\2(\d{4})$/,
    () => ({ words: `${REWRITTEN}; ${BETWEEN}` }),
  ],
  [/^#{3,}$/, () => ({ words: LOST })],
  [
    /^(?:(?:early|mid|late|spring|summer|autumn|fall|winter|end|beginning|middle)[\s-]+(?:of\s+|in\s+)?(?:\p{L}+\s+)?\d{4}|\d{4}-(?:2[1-9]|3\d|4[01]))$/iu,
    () => ({ words: PART }),
  ],
  [/^(?:before|after|since|by|until|from)\s+\d{4}(?:-\d\d){0,2}$/i, () => ({ words: BOUND })],
  [/^(?:\/\d{4}|\.\.\/\d{4}|\d{4}(?:-\d\d){0,2}\/(?:\.\.)?$)/, () => ({ words: BOUND })],
  [
    /^(\d{4}(?:-\d\d){0,2})\s+or\s+(\d{4}(?:-\d\d){0,2})$/i,
    ([from = '', to = '']) => only(BETWEEN, readEdtf(`${from}/${to}`)?.edtf),
  ],
  [
    /^(\d{4}(?:-\d\d)?)(?:-[Xux?]{2})+$/,
    ([known = '']) => only('what is not known is left out', readEdtf(known)?.edtf),
  ],
  [/^(\d{3})[Xx]$/, ([decade = '']) => only('a decade is an interval of years', `${decade}0/${decade}9`)],
  [
    /^(\d{1,2})(?:st|nd|rd|th)\s+century$/i,
    ([number = '']) =>
      only('a century is an interval of years', `${two(Number(number) - 1)}01/${two(number)}00`),
  ],
  [/^(\d{4})[.,]0+$/, ([year = '']) => only('a program has made it a number with decimals', year)],
  [
    /^(\d{4})\s*(?:[-–—]|to|until)\s*(\d{4})$/,
    ([from = '', to = '']) => only(BETWEEN, readEdtf(`${from}/${to}`)?.edtf),
  ],
  [
    /^(\d{4}(?:-\d\d){0,2})\s*(?:–|—|\s-\s|to|until)\s*(\d{4}(?:-\d\d){0,2})$/,
    ([from = '', to = '']) => only(BETWEEN, readEdtf(`${from}/${to}`)?.edtf),
  ],
  [
    /^(?:about|around|circa|ca?\.?|~|≈)\s*(\d{4}(?:-\d\d){0,2})$/i,
    ([date = '']) => only('“about” is a ~ after the date', readEdtf(`${date}~`)?.edtf),
  ],
  [
    /^(?:Q([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*Q([1-4]))$/i,
    ([first, year, otherYear, other]) => {
      const last = Number(first ?? other) * 3;
      const of = year ?? otherYear ?? '';
      return only('a quarter is an interval of months', `${of}-${two(last - 2)}/${of}-${two(last)}`);
    },
  ],
  [
    /^(\d{3}0)s$/,
    ([year = '']) => only('a decade is an interval of years', `${year}/${String(Number(year) + 9)}`),
  ],
];

/** Open ends in words, or with the one character that a word processor makes of two or three full stops. */
const OPEN =
  /^(?:…|\.{1,3}|ongoing|present|now|today|still|current|in force|(?:bis )?heute|laufend|in kraft|actual|presente|vigente|en vigor|actuel|présent|en cours|en vigueur|aujourd.hui|atual|em vigor)$/i;

/**
 * The hint for a text that `readEdtf` does not take; undefined where nothing is known of it.
 * @param open whether `..` is allowed
 */
export function dateHint(value: unknown, open = false): DateHint | undefined {
  if (typeof value === 'number') {
    const plain = String(value);
    return readEdtf(plain)
      ? { words: 'a date is a text, in quotation marks', meant: plain }
      : dateHint(plain, open);
  }
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value.trim().replace(/^['’]/, '');
  if (open && OPEN.test(text)) return { words: 'what is in force has two full stops', meant: '..' };
  const plain = text.replace(/[‐‑‒–—−]/g, '-');
  if (plain !== value && readEdtf(plain)) return { words: 'hyphens and no dashes', meant: plain };
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(text);
    const hint = match && read(match.slice(1));
    if (hint) return hint;
  }
  return undefined;
}
