/**
 * A dataset as a spreadsheet has it: one row per event, with the fields of the format as columns. Pure.
 *
 * What stands above the events in JSON comes from rows with `#dataset`, `#party`, `#era`, `#type` or `#mission` in the column `id`; `HEAD_ROWS` says
 * which column holds what. Without them, coverage and parties are those of the events.
 */
import { bare, booleanOf, dateOf, isBlank, numberOf, withoutQuotes } from './csv-cells.js';
import { HEAD_KINDS, HEAD_ROWS, type Column, type HeadKind } from './csv-columns.js';
import { place, renaming, tableOf, type Row } from './csv-rows.js';
import { into, type Problem, type Report } from './dataset-error.js';
import { EVENT_FIELDS } from './authored.js';
import type { Dataset } from './dataset.js';
import { readEdtf } from './edtf.js';
import { slug } from './event-id.js';
import { quoted } from './invalid.js';
import { ranges } from './group-problems.js';
import { csvProblems, type CsvDataset } from './csv-problems.js';
import { REQUIRED } from './parse-event.js';

const DATES: readonly Column[] = ['date', 'until', 'retrieved'];
const NUMBERS: readonly Column[] = ['weight', 'order', 'half'];
const BOOLEANS: readonly Column[] = ['mutual', 'scheduled', 'standing'];
/** Words of a closed list, which spreadsheets begin with a capital letter. */
const WORDS: readonly Column[] = ['type', 'status', 'kind', 'category'];

/** What a cell is in JSON; one that is not what its column holds stays a text, for the parser to refuse. */
function valueOf(column: Column, text: string): unknown {
  if (BOOLEANS.includes(column)) return booleanOf(text) ?? text;
  if (NUMBERS.includes(column)) return numberOf(text) ?? text;
  if (DATES.includes(column)) return dateOf(withoutQuotes(text));
  if (column === 'type') return withoutQuotes(text);
  return text;
}

const lowerCase = (column: Column, value: unknown): unknown =>
  WORDS.includes(column) && typeof value === 'string' ? value.toLowerCase() : value;

/** Holds any date, so that a record without one that can be read is refused for its dates. */
const ANY = { from: '0000', to: '9999' };

/** From the first to the last day that the events' dates allow, as EDTF. */
function coverageOf(events: readonly Row[]): { readonly from: string; readonly to: string } {
  const dates = events.flatMap(({ cells }) => {
    const [date, until] = [cells.date, cells.until].map((cell) =>
      readEdtf(dateOf(withoutQuotes(cell ?? ''))),
    );
    return [date, until].flatMap((one) => (one ? [one.extent.from, one.extent.to] : []));
  });
  if (dates.length === 0) return ANY;
  const day = (pick: (a: number, b: number) => number): string =>
    new Date(dates.reduce(pick)).toISOString().slice(0, 10);
  return { from: day((a, b) => Math.min(a, b)), to: day((a, b) => Math.max(a, b)) };
}

/** Sets a part of a part, as `source.url`. */
function setPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', rest] = path.split('.');
  if (rest === undefined) target[head] = value;
  else target[head] = { ...(target[head] as object | undefined), [rest]: value };
}

/** The parts that a row with `#` holds, by path. */
function headOf(kind: HeadKind, { cells }: Row): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const [path, column] of Object.entries(HEAD_ROWS[kind]) as [string, Column][]) {
    const cell = cells[column];
    if (cell !== undefined) setPath(parts, path, lowerCase(column, valueOf(column, cell)));
  }
  return parts;
}

/** A name as an id: itself, but for one with spaces. */
const idOf = (name: string): string => (/\s/.test(name) ? slug(name) : name);

interface NamedParty {
  readonly id?: unknown;
  readonly name?: unknown;
}

/** The two parties that most events name, as they name them first; reports the events that name others. */
function partiesOf(events: readonly Row[], report: Report): NamedParty[] {
  const named = events.flatMap(({ number, cells }) =>
    (['actor', 'target'] as const).flatMap((column) => {
      const name = withoutQuotes(cells[column] ?? '');
      return name === '' ? [] : { number, column, name, key: bare(name) };
    }),
  );
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { key, name } of named) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!names.has(key)) names.set(key, name);
  }
  const [, second = 0] = [...counts.values()].sort((a, b) => b - a);
  const keys = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) >= second).slice(0, 2);
  const two = keys.map((key) => names.get(key) ?? key);
  if (two.length < 2)
    report('parties', two[0], 'two parties: name the other one in the column target, or in a row #party');
  for (const { number, column, name, key } of named)
    if (!keys.includes(key))
      report(place(number, column), name, `${two.map(quoted).join(' or ')}: a dataset has two parties`);
  return two.map((name) => ({ id: idOf(name), name }));
}

/** The id of the party that a cell names by its id or its name, in any case. */
function partyIn(parties: readonly NamedParty[]): (cell: string) => string {
  const ids = new Map<string, string>();
  for (const key of ['name', 'id'] as const)
    for (const party of parties)
      if (typeof party.id === 'string') ids.set(bare(String(party[key])), party.id);
  return (cell) => (parties.some(({ id }) => id === cell) ? cell : (ids.get(bare(cell)) ?? cell));
}

function eventOf(
  { cells }: Row,
  partyOf: (cell: string) => string,
  ownTypes: readonly unknown[],
): Record<string, unknown> {
  return Object.fromEntries(
    EVENT_FIELDS.flatMap((column): [string, unknown][] => {
      const cell = cells[column];
      if (cell === undefined) return [];
      const value = valueOf(column, cell);
      if (column === 'actor' || column === 'target') return [[column, partyOf(withoutQuotes(cell))]];
      return [[column, ownTypes.includes(value) ? value : lowerCase(column, value)]];
    }),
  );
}

const headKind = (cell: string): HeadKind | undefined => HEAD_KINDS.find((one) => one === cell.toLowerCase());

/** Columns that are filled in rows that do not use them. */
function unusedCells(rows: readonly Row[], kindOf: (row: Row) => HeadKind | undefined): string[] {
  const unused = new Map<string, number[]>();
  for (const row of rows) {
    const kind = kindOf(row);
    const used: readonly Column[] = kind ? ['id', ...Object.values(HEAD_ROWS[kind])] : EVENT_FIELDS;
    for (const [column, cell] of Object.entries(row.cells) as [Column, string][])
      if (!used.includes(column) && !isBlank(cell)) {
        const what = `column ${column} is not read in ${kind ? `a row ${kind}` : 'rows of events'}`;
        unused.set(what, [...(unused.get(what) ?? []), row.number]);
      }
  }
  return [...unused].map(([what, numbers]) => `rows ${ranges(numbers)}: ${what}`);
}

/**
 * Reads CSV into the format's JSON, which `parseDataset` then checks. Reports by row and column what no JSON can be made of: a header without the columns
 * that are needed, a column that is misspelt or twice, a row longer than the header, an unknown `#` row, a third party.
 * @param name names the dataset where no `#dataset` row does, such as its file's name
 */
export function readCsv(text: string, name: string, report: Report): CsvDataset {
  let misspelt = false;
  const { rows, warnings, columns, header, own } = tableOf(text, (path, value, allowed, kind) => {
    misspelt ||= kind?.code === 'column';
    report(path, value, allowed, kind);
  });
  const kinds = new Map<Row, HeadKind>();
  const astray = new Set<Row>();
  for (const row of rows) {
    const id = row.cells.id ?? '';
    const kind = headKind(id);
    if (kind) kinds.set(row, kind);
    else if (id.startsWith('#'))
      report(place(row.number, 'id'), id, `${HEAD_KINDS.join(', ')}, or the id of an event`, {
        choices: HEAD_KINDS,
      });
  }
  for (const row of rows)
    for (const [column, cell] of Object.entries(row.cells) as [Column, string][])
      if (column !== 'id' && headKind(cell)) {
        astray.add(row);
        report(
          place(row.number, column),
          cell,
          `${cell} in the column id${columns.includes('id') ? '' : ', which this table does not have'}`,
          { code: 'column' },
        );
      }
  const events = rows.filter((row) => !row.cells.id?.startsWith('#') && !astray.has(row));
  const of = (kind: HeadKind): Row[] => rows.filter((row) => kinds.get(row) === kind);
  const lists = {
    parties: of('#party'),
    eras: of('#era'),
    silences: of('#silence'),
    missions: of('#mission'),
    types: of('#type'),
  };
  const [about, ...others] = of('#dataset');
  const twice = others.map(({ number }) => `row ${number}: a second #dataset is not read`);

  const { title = name, coverage, source, ...head } = about ? headOf('#dataset', about) : {};
  const named = lists.parties.map((row): Record<string, unknown> & NamedParty => {
    const party = headOf('#party', row);
    const known = party.id ?? party.name;
    return {
      ...party,
      name: party.name ?? party.id,
      ...(known === undefined ? {} : { id: idOf(String(known)) }),
    };
  });
  const lacks = REQUIRED.filter((column) => !columns.includes(column));
  const isKnown = named.length > 0 || columns.length === 0 || lacks.includes('actor');
  if (!isKnown && events.length === 0 && astray.size === 0)
    report(place(header + 1), undefined, 'events, one a row, below the names of the columns', {
      code: 'column',
    });
  const parties = isKnown || astray.size > 0 || events.length === 0 ? named : partiesOf(events, report);
  const partyOf = partyIn(parties);
  const withParty = (part: Record<string, unknown>): Record<string, unknown> =>
    typeof part.party === 'string' ? { ...part, party: partyOf(part.party) } : part;
  const types = lists.types.map((row) => headOf('#type', row));
  // What is missing may be there under a misspelt name.
  if (events.length > 0 && !misspelt)
    for (const column of lacks) {
      if (column !== 'actor' || named.length === 0)
        report(
          place(header, column),
          undefined,
          `the columns ${REQUIRED.join(', ')}, and more${renaming(own, column)}`,
          { code: 'column' },
        );
    }
  const [from, to = from] = typeof coverage === 'string' ? coverage.split('/') : [];
  return {
    hasHeader: columns.length > 0,
    warnings: [...warnings, ...twice, ...unusedCells(rows, (row) => kinds.get(row))],
    rows: {
      events: events.map(({ number }) => number),
      dataset: about ? [about.number] : [],
      ...Object.fromEntries(
        Object.entries(lists).map(([list, found]) => [list, found.map(({ number }) => number)]),
      ),
    },
    input: {
      id: slug(String(title)) || 'dataset',
      version: '0.0.0',
      title,
      parties,
      coverage: coverage === undefined ? coverageOf(events) : { from, to },
      source: { title: name, ...(source as object | undefined) },
      ...head,
      ...(types.length > 0
        ? { types: Object.fromEntries(types.map(({ id, ...type }) => [String(id ?? ''), type])) }
        : {}),
      ...(lists.missions.length > 0
        ? { missions: lists.missions.map((row) => withParty(headOf('#mission', row))) }
        : {}),
      ...(lists.silences.length > 0
        ? {
            silences: lists.silences.map((row) => {
              const { id, ...silence } = headOf('#silence', row);
              return { id: id ?? slug([silence.date, silence.label].filter(Boolean).join(' ')), ...silence };
            }),
          }
        : {}),
      eras: lists.eras.map((row) => {
        const { label, name: full, id, ...era } = withParty(headOf('#era', row));
        const shown = label ?? full;
        return {
          id: id ?? slug([era.date, era.party, shown].filter(Boolean).join(' ')),
          label: shown,
          ...(label === undefined || full === undefined ? {} : { name: full }),
          ...era,
        };
      }),
      events: events.map((row) =>
        eventOf(
          row,
          partyOf,
          types.map(({ id }) => id),
        ),
      ),
    },
  };
}

/**
 * How a dataset is read and refused. Passed in, for the module that reads CSV is loaded when it is asked for: a dataset is one only for the module that has
 * parsed it.
 */
export interface DatasetReader {
  readonly problems: (input: unknown) => readonly Problem[];
  readonly parse: (input: unknown) => Dataset;
  readonly error: (problem: Problem, more: number) => Error;
}

/**
 * A dataset in CSV. Throws the first problem, whose path is a place in the table, and how many there are besides.
 * @param name names the dataset where no `#dataset` row does, such as its file's name
 * @param warn is told what is left aside, such as columns that the format does not know
 */
export function csvDataset(
  text: string,
  name: string,
  reader: DatasetReader,
  warn: (warning: string) => void,
): Dataset {
  const reported: Problem[] = [];
  const csv = readCsv(text, name, into(reported));
  const [first, ...others] = csvProblems(csv, reported, reader.problems(csv.input));
  if (first) throw reader.error(first, others.length);
  for (const warning of csv.warnings) warn(warning);
  return reader.parse(csv.input);
}
