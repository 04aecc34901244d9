/** `bilateral-relations check FILE`: what `parseDataset` would refuse in a file, each with the place where it stands. Pure. */
import { csvPlace, readCsv } from '../data/csv.js';
import { DatasetError, type Problem } from '../data/dataset-error.js';
import { jsonLines, lineOf } from '../data/json-lines.js';
import { datasetProblems, parseDataset } from '../data/parse-dataset.js';

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

const told = ({ path, value, allowed }: Problem): string => new DatasetError(path, value, allowed).message;

function inCsv(file: string, text: string): string[] {
  const problems: Problem[] = [];
  const csv = readCsv(text, file, (path, value, allowed) => problems.push({ path, value, allowed }));
  // What cannot be read as rows and columns makes everything that follows look wrong.
  if (problems.length === 0)
    for (const problem of datasetProblems(csv.input))
      problems.push({ ...problem, path: csvPlace(csv, problem.path) });
  return problems.map((problem) => `${file}: ${told(problem)}`);
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
  return problems.map((problem) => `${file}:${lineOf(lines, problem.path)}: ${told(problem)}`);
}
