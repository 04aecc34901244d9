/** What is wrong with a dataset, and what may be: each with the place where it stands and, of a word that is near an allowed one, with that. Pure. */
import { readCsv } from '../data/csv.js';
import { csvProblems } from '../data/csv-problems.js';
import { DatasetError, into, type Problem } from '../data/dataset-error.js';
import { EVENT_TYPES } from '../data/event-types.js';
import { groupProblems, ranges } from '../data/group-problems.js';
import { nearest } from '../data/nearest.js';
import { datasetProblems, parseDataset } from '../data/parse-dataset.js';
import { duplicateKeys, jsonFault, jsonPlaces } from './json-places.js';
import { characterWarnings, datasetWarnings } from './warnings.js';

export interface Verdict {
  /** `FILE:LINE: PATH: …` for JSON, `FILE: row N, column C: …` for a table; none for what can be used. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** What a dataset that can be used holds, in a few words. */
  readonly summary?: string;
  /** Such a dataset itself, in the format. */
  readonly input?: unknown;
}

export interface Checked {
  /** As messages name it. */
  readonly name: string;
  /** Names a table without a title. */
  readonly fileName: string;
  readonly text: string;
  /** ms: what is dated later has not happened. */
  readonly today: number;
}

type Choices = Readonly<Record<string, readonly string[]>>;

/** What may stand where a problem is, by id; types and parties also by their names. */
function choicesAt({ path, choices = [] }: Problem, input: unknown): Choices {
  const { parties, types } = Object(input) as { readonly parties?: unknown; readonly types?: unknown };
  const names = new Map<string, string>();
  if (/\btype$/.test(path))
    for (const [id, type] of Object.entries({ ...EVENT_TYPES, ...Object(types) }))
      names.set(id, String((Object(type) as { readonly label?: unknown }).label ?? id));
  if (/\b(?:actor|target|party)$/.test(path) && Array.isArray(parties))
    for (const party of parties) names.set(String(Object(party).id), String(Object(party).name));
  return Object.fromEntries(choices.map((id) => [id, [names.get(id) ?? id]]));
}

function reported(problem: Problem, input: unknown): string {
  const meant = nearest(problem.value, choicesAt(problem, input));
  return `${new DatasetError(problem).message}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

function verdict(
  { name, text, today }: Checked,
  problems: readonly string[],
  warnings: readonly string[],
  input: unknown,
): Verdict {
  const characters = characterWarnings(text);
  const told = (lines: readonly string[]): string[] => lines.map((line) => `${name}: warning: ${line}`);
  if (problems.length > 0) return { problems, warnings: told([...warnings, ...characters]) };
  const dataset = parseDataset(input);
  const { id, events, coverage } = dataset;
  return {
    problems,
    warnings: told([...warnings, ...characters, ...datasetWarnings(dataset, today)]),
    summary: `${name}: all is well: ${id}, ${events.length} event${events.length === 1 ? '' : 's'}, ${coverage.from.edtf} to ${coverage.to.edtf}`,
    input,
  };
}

function checkTable(checked: Checked): Verdict {
  const { name, fileName, text } = checked;
  const found: Problem[] = [];
  const csv = readCsv(text, fileName, into(found));
  const problems = csvProblems(csv, found, datasetProblems(csv.input));
  return verdict(
    checked,
    problems.map((problem) => `${name}: ${reported(problem, csv.input)}`),
    csv.warnings,
    csv.input,
  );
}

const ANY_INDEX = /\[\d+\]/g;

function checkJson(checked: Checked, input: unknown): Verdict {
  const { name, text } = checked;
  const places = jsonPlaces(text);
  const placed = datasetProblems(input).map((problem) => {
    const { path, value, code } = problem;
    const at = code === 'key' ? [path, value].filter(Boolean).join('.') : path;
    return { problem, part: path.replace(ANY_INDEX, '[*]'), number: places.lineOf(at) };
  });
  const problems = groupProblems(placed, 'line').map(({ problem, numbers: [first = 1, ...others] }) => {
    const also =
      others.length > 0 ? `; the same on line${others.length > 1 ? 's' : ''} ${ranges(others)}` : '';
    return `${name}:${first}: ${reported(problem, input)}${also}`;
  });
  const twice = duplicateKeys(text).map(
    ({ key, line }) => `line ${line}: the key "${key}" stands twice in one object; the last one counts`,
  );
  return verdict(checked, problems, twice, input);
}

/** Checks JSON, CSV or TSV; which of them it is, the content tells. */
export function check(checked: Checked): Verdict {
  const { name, text } = checked;
  let input: unknown;
  try {
    input = JSON.parse(text) as unknown;
  } catch {
    if (/^\s*</.test(text))
      return {
        problems: [`${name}: HTML or other markup; allowed: a dataset in JSON, CSV or TSV`],
        warnings: [],
      };
    if (!/^\s*(?:[[{]|\/[/*])/.test(text)) return checkTable(checked);
    const { line, words } = jsonFault(text);
    return {
      problems: [`${name}:${line}: no JSON: ${words}`],
      warnings: characterWarnings(text).map((warning) => `${name}: warning: ${warning}`),
    };
  }
  return checkJson(checked, input);
}
