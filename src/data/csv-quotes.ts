/** Quotation marks of a CSV text that end in the wrong place: a table would be read from it, but another one than was meant. Pure. */
import type { Report } from './dataset-error.js';

/** So much of what stands there is told. */
const TOLD = 60;

/**
 * Reports a cell whose quotation mark is not closed, which takes in all rows below it, and text after a closing one.
 * @param delimiter one character
 * @param above rows that were cut off before the text
 * @param place names a row
 * @returns the rows
 */
export function reportQuotes(
  text: string,
  delimiter: string,
  above: number,
  place: (row: number) => string,
  report: Report,
): ReadonlySet<number> {
  const rows = new Set<number>();
  let row = above + 1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const start = at;
      do {
        at = text.indexOf('"', at + 1);
        // Two marks in a row are one of the cell.
      } while (at >= 0 && text[at + 1] === '"' && (at += 1));
      if (at < 0) {
        rows.add(row);
        report(
          place(row),
          text.slice(start, start + TOLD),
          'a cell that begins with a quotation mark and ends with one; all below it is taken for part of this cell',
        );
        return rows;
      }
      at += 1;
      const rest = /^[^\r\n]*/.exec(text.slice(at, at + TOLD))?.[0] ?? '';
      if (rest !== '' && !rest.startsWith(delimiter)) {
        rows.add(row);
        report(
          place(row),
          text.slice(start, at) + rest,
          'nothing between the closing quotation mark of a cell and what separates it from the next; a mark within the cell is written twice',
        );
      }
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    if (text[at] !== delimiter) row += 1;
    at += 1;
  }
  return rows;
}
