/** Text broken into lines of a width; a word that is wider is broken, too. Pure. */
import type { Measure } from '../layout/measure.js';

/** The pieces of a word, each no wider than the width, but of one letter at least. */
function pieces(word: string, width: number, measure: Measure, bold: boolean): string[] {
  if (measure(word, bold) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, bold) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

export function textLines(text: string, width: number, measure: Measure, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width, measure, bold))) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measure(longer, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
