/** The problems of a dataset in CSV, by row and column. Pure. */
import { HEAD_ROWS, type HeadKind } from './csv-columns.js';
import type { Problem } from './dataset-error.js';
import { REQUIRED } from './parse-event.js';
import { groupProblems, ranges, type PlacedProblem } from './group-problems.js';

/** A dataset in the format's JSON, still to be parsed. */
export interface CsvDataset {
  readonly input: unknown;
  /** What is left aside, in words. */
  readonly warnings: readonly string[];
  /** Whether a header was found; without one nothing else is known. */
  readonly hasHeader: boolean;
  /** Row numbers of the lists of the JSON, and of the row `#dataset`. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** Why a cell may be empty that was not in the sheet. */
const MERGED = 'merged cells have their text in the first row alone';

const LISTS: Readonly<Record<string, HeadKind>> = {
  parties: '#party',
  eras: '#era',
  silences: '#silence',
  missions: '#mission',
  types: '#type',
};

/** Where a problem of the JSON stands in the CSV that it came from. */
export function placedInCsv({ rows, input }: CsvDataset, problem: Problem): PlacedProblem {
  const [, list = 'dataset', index = '0', field = ''] =
    /^(events|parties|eras|silences|missions)\[(\d+)\](?:\.(\w+))?/.exec(problem.path) ?? [];
  const [, type, part = ''] = /^types\.([^.]*)(?:\.(\w+))?/.exec(problem.path) ?? [];
  const types = Object.keys((input as { readonly types?: object }).types ?? {});
  const [key, at, path] =
    type === undefined
      ? [list, Number(index), list === 'dataset' ? problem.path : field]
      : ['types', types.indexOf(type), part];
  const number = rows[key]?.[at];
  const fields: Readonly<Record<string, string>> = HEAD_ROWS[LISTS[key] ?? '#dataset'];
  const column = key === 'events' ? field : (fields[path] ?? fields[path.replace(/\..*/, '')]);
  if (number === undefined) return { problem, part: problem.path, number: undefined };
  const isMerged =
    problem.code === 'missing' &&
    key === 'events' &&
    at > 0 &&
    (REQUIRED as readonly string[]).includes(field);
  const allowed = isMerged ? `${problem.allowed}; ${MERGED}` : problem.allowed;
  return { problem: { ...problem, allowed }, part: column ? `column ${column}` : '', number };
}

const placedByRow = (problem: Problem): PlacedProblem => {
  const [, row, part = row === undefined ? problem.path : ''] =
    /^row (\d+)(?:, (.*))?$/.exec(problem.path) ?? [];
  return { problem, part, number: row === undefined ? undefined : Number(row) };
};

/**
 * Every problem of a CSV, one for each cause, with its rows in the path: "rows 3, 5–9, column date".
 * @param reported by `readCsv`
 * @param parsed those of its JSON
 */
export function csvProblems(
  csv: CsvDataset,
  reported: readonly Problem[],
  parsed: readonly Problem[],
): Problem[] {
  const placed = reported.map(placedByRow);
  const places = new Set(reported.map(({ path }) => path));
  const missesColumns = reported.some(({ code }) => code === 'column');
  for (const problem of csv.hasHeader ? parsed : []) {
    const found = placedInCsv(csv, problem);
    const path = [found.number === undefined ? '' : `row ${found.number}`, found.part]
      .filter(Boolean)
      .join(', ');
    // What is missing may stand in a column whose name is misspelt.
    if (!places.has(path) && !(missesColumns && (problem.code === 'missing' || path === 'parties')))
      placed.push(found);
  }
  return groupProblems(placed, 'row').map(({ problem, part, numbers }) => ({
    ...problem,
    path: [numbers.length > 0 ? `row${numbers.length > 1 ? 's' : ''} ${ranges(numbers)}` : '', part]
      .filter(Boolean)
      .join(', '),
  }));
}
