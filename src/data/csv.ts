/**
 * A dataset as a spreadsheet publishes it: one row per event, with the fields of the format as columns. Pure.
 *
 * What stands above the events in JSON comes from two kinds of rows, told by their `id`, or else from the events:
 * `#dataset` has the title in `title`, the coverage in `date` (`from/to`), the source's title in `summary`, its URL in `href`; by default the
 * coverage is that of the dates. `#party` has a party's id in `actor` and its name in `title`; by default the names are the ids.
 */
import { dsvFormat } from 'd3-dsv';
import { EVENT_FIELDS as COLUMNS, type EventField as Column } from './authored.js';
import type { Dataset } from './dataset.js';
import type { DatasetError, Report } from './dataset-error.js';
import { readEdtf } from './edtf.js';

type Cells = Partial<Record<Column, string>>;

/** What is allowed in the header begins so. */
export const COLUMN = 'a column of ';

/** What spreadsheets put between cells, by language. */
const DELIMITERS = [',', ';', '\t'];

interface Row {
  /** As a spreadsheet counts it: the header is row 1. */
  readonly number: number;
  readonly cells: Cells;
}

/** A dataset in the format's JSON, still to be parsed. */
export interface CsvDataset {
  readonly input: unknown;
  /** Row numbers of `events`, and of `parties` where they have rows. */
  readonly rows: { readonly events: readonly number[]; readonly parties: readonly number[] };
}

const place = (row: number, column?: string): string =>
  column ? `row ${row}, column ${column}` : `row ${row}`;

/** A cell's text; an apostrophe that keeps a spreadsheet from running it as a formula is none of it. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+@\t-])/, '');

/** What a cell is in JSON; one that is not what its column holds stays a text, for the parser to refuse. */
function valueOf(column: Column, text: string): unknown {
  if (column === 'mutual' || column === 'scheduled')
    return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
  const number = Number(text.replace('−', '-'));
  return (column === 'weight' || column === 'order') && !Number.isNaN(number) ? number : text;
}

function rowsOf(text: string, report: Report): Row[] {
  const content = text.replace(/^\uFEFF/, '');
  const [head = ''] = content.split('\n', 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  const [delimiter = ','] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  const [header = [], ...rows] = dsvFormat(delimiter).parseRows(content);
  const columns = header.map((name) => name.trim());
  const known = new Set<number>();
  columns.forEach((name, position) => {
    const cell = `${place(1)}, cell ${position + 1}`;
    if (!(COLUMNS as readonly string[]).includes(name)) report(cell, name, COLUMN + COLUMNS.join(', '));
    else if (columns.indexOf(name) < position) report(cell, name, 'each column once');
    else known.add(position);
  });
  return rows.flatMap((cells, index) => {
    const number = index + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length > columns.length)
      report(place(number), `${cells.length} cells`, `${columns.length} cells, as in the header`);
    const filled = cells.flatMap((cell, position) =>
      cell.trim() === '' || !known.has(position) ? [] : [[columns[position], plain(cell)] as const],
    );
    return [{ number, cells: Object.fromEntries(filled) as Cells }];
  });
}

/** Holds any date, so that a record without one that can be read is refused for its dates. */
const ANY = { from: '0000', to: '9999' };

/** From the first to the last day that the events' dates allow, as EDTF. */
function coverageOf(events: readonly Row[]): { readonly from: string; readonly to: string } {
  const dates = events.flatMap(({ cells }) => {
    const date = readEdtf(cells.date);
    const until = readEdtf(cells.until);
    return [date, until].flatMap((one) => (one ? [one.extent.from, one.extent.to] : []));
  });
  if (dates.length === 0) return ANY;
  const day = (pick: (a: number, b: number) => number): string =>
    new Date(dates.reduce(pick)).toISOString().slice(0, 10);
  return { from: day((a, b) => Math.min(a, b)), to: day((a, b) => Math.max(a, b)) };
}

/**
 * Reads CSV into the format's JSON, which `parseDataset` then checks. Reports by row and column what no JSON can be made of: an unknown
 * or repeated column, a row longer than the header, an unknown `#` row, a third party.
 * @param name names the dataset where no `#dataset` row does, such as its file's name
 */
export function readCsv(text: string, name: string, report: Report): CsvDataset {
  const rows = rowsOf(text, report);
  const special = rows.filter(({ cells }) => cells.id?.startsWith('#'));
  const events = rows.filter((row) => !special.includes(row));
  const about = special.find(({ cells }) => cells.id === '#dataset')?.cells ?? {};
  const parties = special.filter(({ cells }) => cells.id === '#party');
  for (const { number, cells } of special)
    if (cells.id !== '#dataset' && cells.id !== '#party')
      report(place(number, 'id'), cells.id, '#dataset, #party, or the id of an event');

  const named = parties.map(({ cells }) => ({ id: cells.actor, name: cells.title ?? cells.actor }));
  if (parties.length === 0)
    for (const { number, cells } of events)
      for (const column of ['actor', 'target'] as const) {
        const id = cells[column];
        if (id === undefined || named.some((party) => party.id === id)) continue;
        if (named.length < 2) named.push({ id, name: id });
        else
          report(
            place(number, column),
            id,
            `${named.map((party) => String(party.id)).join(' or ')}: a dataset has two parties`,
          );
      }
  const [from, to] = about.date?.split('/') ?? [];
  return {
    rows: { events: events.map(({ number }) => number), parties: parties.map(({ number }) => number) },
    input: {
      id: (about.title ?? name)
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, '-')
        .slice(0, 100),
      version: '0.0.0',
      title: about.title ?? name,
      parties: named,
      coverage: about.date === undefined ? coverageOf(events) : { from, to },
      source: { title: about.summary ?? name, ...(about.href === undefined ? {} : { url: about.href }) },
      events: events.map(({ cells }) =>
        Object.fromEntries(
          Object.entries(cells).map(([column, cell]) => [column, valueOf(column as Column, cell)]),
        ),
      ),
    },
  };
}

/** A path of the JSON as the place in the CSV that it came from: "row 5, column date". */
export function csvPlace({ rows }: CsvDataset, path: string): string {
  const [, list, index, field] = /^(events|parties)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  const row = list === 'events' || list === 'parties' ? rows[list][Number(index)] : undefined;
  return row === undefined
    ? path
    : place(row, list === 'parties' ? { id: 'actor', name: 'title' }[field ?? ''] : field);
}

/** A dataset in CSV; `parse` is `parseDataset`, `fail` throws the first problem and how many there are besides. */
export function csvDataset(
  text: string,
  name: string,
  parse: (input: unknown) => Dataset,
  fail: (...problem: [...Parameters<Report>, more?: number]) => never,
): Dataset {
  const problems: Parameters<Report>[] = [];
  const csv = readCsv(text, name, (...problem) => problems.push(problem));
  const [first] = problems;
  if (first) return fail(...first, problems.length - 1);
  try {
    return parse(csv.input);
  } catch (error) {
    const { path, value, allowed, more } = error as Partial<DatasetError>;
    if (path === undefined || allowed === undefined) throw error;
    return fail(csvPlace(csv, path), value, allowed, more);
  }
}
