/** A CSV text as the rows of a table: its delimiter, its header and what is above it are found by the columns that the format knows. Pure. */
import { dsvFormat } from 'd3-dsv';
import { bare, isBlank, isSheetError, textOf, withoutQuotes } from './csv-cells.js';
import { asideOf } from './csv-asides.js';
import { EVENT_COLUMNS, HEAD_COLUMNS, OTHER_NAMES, type Column } from './csv-columns.js';
import { reportQuotes } from './csv-quotes.js';
import type { Report } from './dataset-error.js';
import { nearest } from './nearest.js';
import { REQUIRED } from './parse-event.js';

export type Cells = Partial<Record<Column, string>>;

export interface Row {
  /** As a spreadsheet counts it: its first row is row 1. */
  readonly number: number;
  readonly cells: Cells;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly columns: readonly (Column | undefined)[];
  /** Number of the row with their names. */
  readonly header: number;
  /** Names of the columns that are not read. */
  readonly own: readonly string[];
  /** What is left aside, in words; nothing is in silence. */
  readonly warnings: readonly string[];
}

/** A place in a table, for messages. */
export const place = (row: number, column?: string): string =>
  column ? `row ${row}, column ${column}` : `row ${row}`;

/** Which of the names of columns may be meant for one that is needed, in words; empty where none is known. */
export function renaming(names: readonly string[], column: string): string {
  const meant = names.find((name) => OTHER_NAMES[column]?.includes(bare(name)));
  return meant === undefined ? '' : `; if “${meant}” is meant, name it ${column}`;
}

/** What stands between cells, by language and program. */
const DELIMITERS = [',', ';', '\t', '|'];
/** The header is looked for in so many rows. */
const HEADER_ROWS = 20;
/** And in so many characters. */
const HEADER_LENGTH = 65_536;
/** A longer cell is no name of a column. */
const LONGEST_NAME = 40;

const KNOWN: ReadonlyMap<string, Column> = new Map([
  ...[...HEAD_COLUMNS, ...EVENT_COLUMNS].map((name) => [bare(name), name] as const),
  ['licence', 'license'],
]);

/** As in “Date (EDTF)”. */
const REMARK = /[([{].*[)\]}]\s*$/s;

const columnOf = (cell: string): Column | undefined =>
  cell.length > LONGEST_NAME
    ? undefined
    : (KNOWN.get(bare(cell)) ?? KNOWN.get(bare(cell.replace(REMARK, ''))));

const isSpecial = (cell: string | undefined): boolean => /^#\p{L}/u.test(cell ?? '');

const choices = (columns: readonly Column[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(columns.map((column) => [column, []]));

interface Layout {
  readonly delimiter: string;
  /** Rows above the header. */
  readonly above: number;
}

/** Columns that a row names; one that is misspelt counts half. */
const score = (row: readonly string[]): number =>
  row.reduce((sum, cell) => {
    if (columnOf(cell)) return sum + 1;
    const isMisspelt = cell.length <= LONGEST_NAME && nearest(textOf(cell), choices(EVENT_COLUMNS));
    return sum + (isMisspelt ? 0.5 : 0);
  }, 0);

/** The delimiter and the row by which most columns are known; else the delimiter that is most frequent in the first row. */
function layoutOf(text: string, delimiters: readonly string[]): Layout {
  const start = text.slice(0, HEADER_LENGTH);
  const [first = ''] = start.split('\n', 1);
  let best: Layout = { delimiter: delimiters[0] ?? ',', above: 0 };
  let most = -1;
  for (const delimiter of delimiters)
    dsvFormat(delimiter)
      .parseRows(start)
      .slice(0, HEADER_ROWS)
      .forEach((row, above) => {
        // Cells of the first row break a tie between delimiters.
        const found = score(row) + (above === 0 ? Math.min(first.split(delimiter).length, 999) / 1e4 : 0);
        if (found > most) [best, most] = [{ delimiter, above }, found];
      });
  return best;
}

/**
 * A word processor makes quotation marks round: where they keep a cell with a delimiter together, or stand around the names of columns, they are made straight.
 */
function straightened(text: string, delimiter: string): string {
  const [first = ''] = text.split('\n', 1);
  const all = /^\s*[“”„«]/.test(first);
  const escaped = `\\u{${(delimiter.codePointAt(0) ?? 0).toString(16)}}`;
  const cell = new RegExp(`(^|${escaped})[“”„«»]([^“”„«»"\\r\\n]*)[”“»«](?=${escaped}|\\r?$)`, 'gmu');
  return text.replace(cell, (match, before: string, inner: string) =>
    all || inner.includes(delimiter) ? `${before}"${inner}"` : match,
  );
}

const list = (names: readonly string[]): string =>
  names.map((name) => `“${name.slice(0, LONGEST_NAME).replace(/\s+/g, ' ')}”`).join(', ');

/** The columns by position; reports those that are twice or misspelt, and warns of those that are somebody's own. */
function readHeader(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  number: number,
  report: Report,
  warn: (text: string) => void,
): (Column | undefined)[] {
  const names = header.map((name) => withoutQuotes(textOf(name)));
  const filled = (position: number): boolean => rows.some((row) => !isBlank(textOf(row[position] ?? '')));
  const hasHead = rows.some((row) => row.some((cell) => isSpecial(textOf(cell))));
  const candidates: readonly Column[] = hasHead ? [...EVENT_COLUMNS, ...HEAD_COLUMNS] : EVENT_COLUMNS;
  const own: string[] = [];
  const columns = names.map((name, position): Column | undefined => {
    const column = columnOf(name);
    const cell = `${place(number)}, cell ${position + 1}`;
    if (column !== undefined) {
      const others = names.flatMap((other, at) =>
        at !== position && columnOf(other) === column ? [at] : [],
      );
      if (others.length === 0) return column;
      if (!filled(position)) return undefined;
      if (others.some((at) => at < position && filled(at))) report(cell, name, 'each column once');
      return column;
    }
    if (name === '') {
      if (filled(position)) own.push(`column ${position + 1}, without a name`);
      return undefined;
    }
    const meant = name.length > LONGEST_NAME ? undefined : nearest(name, choices(candidates));
    if (meant !== undefined)
      report(cell, name, `${meant}, or for a column of your own a name that is less like it`, {
        code: 'column',
        choices: candidates,
      });
    else own.push(name);
    return undefined;
  });
  if (own.length > 0)
    warn(
      `${place(number)}: ${own.length === 1 ? 'a column that the format does not know is' : 'columns that the format does not know are'} not read: ${list(own)}`,
    );
  return columns;
}

/**
 * Reads the rows below the header that hold anything. Reports, by row, what cannot be a table of events: a header without the columns that are needed, a column
 * that is misspelt or twice, a row longer than the header.
 */
export function tableOf(text: string, report: Report): Table {
  const warnings: string[] = [];
  let content = text.replace(/^\uFEFF/, '');
  // Spreadsheets are told the delimiter so.
  const [line, told] = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n?|\n|$)/i.exec(content) ?? [];
  const skipped = line === undefined ? 0 : 1;
  content = content.slice(line?.length ?? 0);
  const { delimiter, above } = layoutOf(content, told === undefined ? DELIMITERS : [told]);
  const straight = straightened(content, delimiter);
  const misquoted = reportQuotes(straight, delimiter, skipped, place, report);
  const rows = dsvFormat(delimiter).parseRows(straight);
  const header = rows[above] ?? [];
  const headerNumber = above + skipped + 1;
  if (!header.some(columnOf) || (above > 0 && score(header) < 1)) {
    report(
      place(headerNumber),
      header.find((cell) => cell.trim() !== ''),
      `the names of columns: ${REQUIRED.join(', ')}, and more${REQUIRED.map((column) => renaming(header, column)).join('')}`,
      {
        code: 'column',
      },
    );
    return { rows: [], columns: [], header: headerNumber, own: header.map(textOf), warnings };
  }
  const titles = rows
    .slice(0, above)
    .flatMap((row) => textOf(row.find((cell) => textOf(cell) !== '') ?? '') || []);
  if (titles.length > 0) warnings.push(`what stands above the header is not read: ${list(titles)}`);

  const body = rows.slice(above + 1);
  const columns = readHeader(header, body, headerNumber, report, (warning) => warnings.push(warning));
  const unread: number[] = [];
  const asides = new Map<string, string[]>();
  const last = body.reduce((at, row, index) => (row.every((cell) => isBlank(textOf(cell))) ? at : index), -1);
  const read = body.flatMap((raw, index): Row[] => {
    const number = headerNumber + 1 + index;
    const cells = raw.map(textOf);
    if (cells.every(isBlank)) return [];
    const aside = asideOf(
      cells.flatMap((cell, position) => (cell === '' ? [] : { column: columns[position], text: cell })),
      index === last,
    );
    if (aside !== undefined) {
      const shown = cells.find((cell) => cell !== '') ?? '';
      asides.set(aside, [...(asides.get(aside) ?? []), `row ${number}, ${list([shown])}`]);
      return [];
    }
    const beyond = cells.slice(columns.length).filter((cell) => cell !== '');
    if (beyond.length > 0 && !misquoted.has(number))
      report(
        place(number),
        `${cells.length} cells`,
        `${columns.length} cells, as in the header; a cell with “${delimiter}” in it stands in quotation marks`,
      );
    const filled = cells.flatMap((cell, position) => {
      const column = columns[position];
      return cell === '' || column === undefined ? [] : [[column, cell] as const];
    });
    if (filled.every(([, cell]) => isBlank(cell))) {
      unread.push(number);
      return [];
    }
    for (const [column, cell] of filled)
      if (isSheetError(cell))
        report(place(number, column), cell, 'a value; this is an error of the spreadsheet');
    return [{ number, cells: Object.fromEntries(filled) as Cells }];
  });
  if (unread.length > 0)
    warnings.push(
      `rows that hold something in columns that are not read alone are no events: ${unread.join(', ')}`,
    );
  for (const [what, places] of asides) warnings.push(`${what}, which is not read: ${places.join('; ')}`);
  const own = header.map((name) => withoutQuotes(textOf(name))).filter((_, at) => columns[at] === undefined);
  return { rows: read, columns, header: headerNumber, own, warnings };
}
