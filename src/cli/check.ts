/** `bilateral-relations check FILE`: what `parseDataset` would refuse in a file, each with the place where it stands and, of a word that is near an allowed one, with that. Pure. */
import { COLUMN, csvPlace, readCsv } from '../data/csv.js';
import { DatasetError, type Problem } from '../data/dataset-error.js';
import { EVENT_TYPES } from '../data/event-types.js';
import { jsonLines, lineOf } from '../data/json-lines.js';
import { datasetProblems, parseDataset } from '../data/parse-dataset.js';
import { ONLY_KEYS } from '../data/rules.js';
import { nearest } from './nearest.js';

/** `FILE:LINE: PATH: …` for JSON, `FILE: row N, column C: …` for CSV; none for a file that can be used. */
export function problemsIn(file: string, text: string): string[] {
  return /\.csv$/i.test(file) ? inCsv(file, text) : inJson(file, text);
}

/** What a file that can be used holds, in a few words. */
export function summaryOf(file: string, text: string): string {
  const { id, events, coverage } = parseDataset(
    /\.csv$/i.test(file) ? readCsv(text, file, ignore).input : JSON.parse(text),
  );
  return `${file}: all is well: ${id}, ${events.length} events, ${coverage.from.edtf} to ${coverage.to.edtf}`;
}

const ignore = (): void => undefined;

type Choices = Readonly<Record<string, readonly string[]>>;

const listed = (words: string): Choices =>
  Object.fromEntries(words.split(', ').map((word) => [word, [] as string[]]));

/** What may stand where a problem is, by id; types and parties also by their names. */
function choicesAt({ path, allowed }: Problem, input: unknown): Choices {
  for (const start of [ONLY_KEYS, COLUMN])
    if (allowed.startsWith(start)) return listed(allowed.slice(start.length));
  if (/\btype$/.test(path))
    return Object.fromEntries(Object.entries(EVENT_TYPES).map(([id, { label }]) => [id, [label]]));
  const { parties } = Object(input) as { readonly parties?: unknown };
  if (/\b(?:actor|target|party)$/.test(path) && Array.isArray(parties))
    return Object.fromEntries(
      parties.map((party) => [String(Object(party).id), [String(Object(party).name)]]),
    );
  const words = /^one of ([^;]+)$/.exec(allowed)?.[1];
  return words ? listed(words) : {};
}

function reported(problem: Problem, input: unknown): string {
  const { path, value, allowed } = problem;
  const meant = nearest(value, choicesAt(problem, input));
  return `${new DatasetError(path, value, allowed).message}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

function inCsv(file: string, text: string): string[] {
  const problems: Problem[] = [];
  const csv = readCsv(text, file, (path, value, allowed) => problems.push({ path, value, allowed }));
  const places = new Set(problems.map(({ path }) => path));
  const unknownColumns = problems.some(({ allowed }) => allowed.startsWith(COLUMN));
  for (const problem of datasetProblems(csv.input)) {
    const path = csvPlace(csv, problem.path);
    // What is missing may stand in a column whose name is misspelt.
    if (!places.has(path) && !(unknownColumns && problem.value === undefined))
      problems.push({ ...problem, path });
  }
  return problems.map((problem) => `${file}: ${reported(problem, csv.input)}`);
}

function inJson(file: string, text: string): string[] {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [`${file}:${jsonLines(text).fault ?? 1}: no JSON: ${message.split('\n')[0] ?? ''}`];
  }
  const problems = datasetProblems(input);
  if (problems.length === 0) return [];
  const lines = jsonLines(text);
  return problems.map((problem) => {
    const { path, value, allowed } = problem;
    const key = allowed.startsWith(ONLY_KEYS) ? [path, value].filter(Boolean).join('.') : path;
    return `${file}:${lineOf(lines, key)}: ${reported(problem, input)}`;
  });
}
