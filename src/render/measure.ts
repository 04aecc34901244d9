/** Widths of texts where there is no page to ask: on the safe side for the sans-serif fonts that readers have. Pure. */
import type { Measure } from '../layout/measure.js';
import { BOLD, RANGES, REGULAR } from './font-widths.js';

/** Those fonts, and the like. */
export const FONT = 'Arial, Helvetica, "Noto Sans", Roboto, "Segoe UI", sans-serif';

/** Of a letter that is not in the table: that of a square letter, such as a Chinese one, thousandths of the font size. */
const UNKNOWN = 1000;
const THOUSAND = 1000;

/** A table of widths by code point; 0 where it has none. */
function byCode(widths: readonly number[]): Uint16Array {
  const table = new Uint16Array(RANGES.at(-1)![1] + 1);
  let place = 0;
  for (const [from, to] of RANGES)
    for (let code = from; code <= to; code += 1) table[code] = widths[place++] ?? 0;
  return table;
}

const PLAIN = byCode(REGULAR);
const STRONG = byCode(BOLD);

/** Of one letter, thousandths of the font size. */
export const letterWidth = (letter: string, bold = false): number =>
  (bold ? STRONG : PLAIN)[letter.codePointAt(0)!] || UNKNOWN;

/** The measure of texts in a font of this size, px. */
export function safeMeasure(fontSize: number): Measure {
  return (text, bold) => {
    let sum = 0;
    for (const letter of text) sum += letterWidth(letter, bold);
    return (sum * fontSize) / THOUSAND;
  };
}
