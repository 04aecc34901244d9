/** What the cells of a spreadsheet say, as people and programs write it. Pure. */
import { readEdtf } from './edtf.js';

/** A word without case, accents and signs; a box alone is kept. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}✓✔☑☒✗✘☐]+/gu, '');

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(bare));

/** As spreadsheets write a ticked box by language, and as people tick one. */
const YES = listed(
  'true wahr vrai verdadero verdadeiro vero waar sann sant sand tosi prawda pravda igaz истина істина да так doğru adevărat αληθης ' +
    'istina tõene cert resnica тачно 真 是 はい 예 نعم כן ' +
    'yes y t ja j oui o sí s sim si da evet igen tak ano kyllä ναι 1 x ✓ ✔ ☑ ☒ on',
);
const NO = listed(
  'false falsch faux falso onwaar usann falskt usant falsk epätosi fałsz nepravda hamis ложь хибність нет ні yanlış fals ψευδης ' +
    'väär neistina neresnica нетачно 假 否 いいえ 아니요 لا לא ' +
    'no n f nein non não nee nej nei nie ne hayır nem ei όχι 0 ✗ ✘ ☐ off',
);

/** A cell's text, without blanks of any kind around it; an apostrophe that keeps a spreadsheet from running it as a formula is none of it. */
export const textOf = (cell: string): string =>
  cell.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '').replace(/^'(?=[=+@\t-])/, '');

/** Yes or no; undefined for what is neither. */
export function booleanOf(text: string): boolean | undefined {
  const word = bare(text);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** Whether a row of these cells holds nothing: blanks, and boxes that nobody has ticked. */
export const isBlank = (text: string): boolean => text === '' || booleanOf(text) === false;

/** A number with a decimal point or comma; undefined for what is none. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/^[‐‑‒–—−]/, '-').replace(/\s+/g, '');
  return /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** A date as it was typed: without the apostrophe that keeps it a text, and with hyphens where a word processor has made dashes of them. */
export function dateOf(text: string): string {
  const plain = text
    .replace(/^['’‘]/, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s*\/\s*/, '/');
  return plain === '..' || readEdtf(plain, Infinity) ? plain : text;
}

/** What a spreadsheet shows in place of a value that it could not compute. */
export const isSheetError = (text: string): boolean =>
  /^#(?:REF|NAME|VALUE|N\/A|DIV\/0|NUM|NULL|SPILL|CALC|ERROR|BEZUG|WERT|NV|NOMBRE|VALOR|VALEUR|NOM)[!?]?$/i.test(
    text,
  );

/** Quotation marks of a cell that only a word processor has made round. */
export const withoutQuotes = (text: string): string => text.replace(/^[“”„«»"‘’]+|[“”„«»"‘’]+$/g, '');
