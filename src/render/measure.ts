/** Widths of texts where there is no page to ask: on the safe side for the sans-serif fonts that readers have. Pure. */
import type { Measure } from '../layout/measure.js';
import { BOLD, RANGES, REGULAR } from './font-widths.js';

/** Of a letter that is not in the table: that of a square letter, such as a Chinese one, thousandths of the font size. */
const UNKNOWN = 1000;
const THOUSAND = 1000;

/** Position of each letter in the tables of widths. */
const places = new Map<number, number>();
for (const [from, to] of RANGES) for (let code = from; code <= to; code += 1) places.set(code, places.size);

/** Of one letter, thousandths of the font size. */
export function letterWidth(letter: string, bold = false): number {
  const place = places.get(letter.codePointAt(0) ?? 0);
  return (place === undefined ? 0 : (bold ? BOLD : REGULAR)[place]) || UNKNOWN;
}

/** The measure of texts in a font of this size, px. */
export function safeMeasure(fontSize: number): Measure {
  return (text, bold) => {
    let sum = 0;
    for (const letter of text) sum += letterWidth(letter, bold);
    return (sum * fontSize) / THOUSAND;
  };
}
