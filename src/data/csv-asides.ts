/** Rows of a sheet that are no events, as their cells tell: the header once more, a heading or a note, a total. Pure. */
import { bare, dateOf } from './csv-cells.js';
import type { Column } from './csv-columns.js';
import { readEdtf } from './edtf.js';

/** What the last row begins with where it adds up the others, in the languages of spreadsheets. */
const TOTAL =
  /^(?:grand\s*|sub-?)?(?:totals?|sum|count|average|mean|summe|gesamt(?:summe)?|anzahl|mittelwert|somme|moyenne|nombre|suma|cuenta|promedio|soma|contagem|média|totale|somma|totaal|итого|合计|合計)(?![\p{L}\p{N}])/iu;

/** What a note below a table begins with, where it stands in the column of titles. */
const NOTE = /^(?:[*†‡©]|(?:sources?|notes?|quellen?|anmerkung|fuentes?|notas?|fontes?|remarque|nb)\s*:)/iu;

export interface Cell {
  /** Undefined for a column that the format does not know. */
  readonly column: Column | undefined;
  readonly text: string;
}

/** What a row is instead of an event, in words; undefined for what may be one. */
export function asideOf(cells: readonly Cell[], isLast: boolean): string | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  if (
    cells.length > 1 &&
    cells.every(({ column, text }) => column !== undefined && bare(text) === bare(column))
  )
    return 'the header again';
  const hasDate = cells.some(({ column, text }) => column === 'date' && readEdtf(dateOf(text)));
  if (isLast && !hasDate && TOTAL.test(first.text)) return 'a total';
  // A title alone may be that of an event whose other cells were merged with those above.
  const isNote =
    cells.length === 1 &&
    !hasDate &&
    first.column !== undefined &&
    (first.column !== 'title' || NOTE.test(first.text)) &&
    !first.text.startsWith('#');
  return isNote ? 'a heading or a note' : undefined;
}
