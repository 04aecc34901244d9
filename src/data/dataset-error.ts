/** What is wrong in a dataset, and the error that says so. */
import { quoted } from './invalid.js';

/** What kind of problem it is: a value that is not allowed, one that is missing, or a key, or a column of a table, that the format does not know. */
export type ProblemCode = 'value' | 'missing' | 'key' | 'column';

/** What a program needs to know of a problem, beside the words. */
export interface ProblemKind {
  /** Default: `value`. */
  readonly code?: ProblemCode;
  /** Where only certain words are allowed, these. */
  readonly choices?: readonly string[] | undefined;
}

export interface Problem extends ProblemKind {
  /** JSON path from the root of what was given, such as `events[3].date`; empty for the root itself. Of a key that is not known, the path of its object. */
  readonly path: string;
  /** What was given; of a key or column that is not known, its name. */
  readonly value: unknown;
  /** What would be allowed there, in words. */
  readonly allowed: string;
}

export type Report = (path: string, value: unknown, allowed: string, kind?: ProblemKind) => void;

/** Reports what is wrong inside the thing at `path`, where a path of its own starts. */
export const inside =
  (path: string, report: Report): Report =>
  (key, ...problem) =>
    report(key ? `${path}.${key}` : path, ...problem);

/** A report that collects into a list. */
export const into =
  (problems: Problem[]): Report =>
  (path, value, allowed, kind) =>
    void problems.push({ path, value, allowed, ...kind });

/** The first problem of a dataset that cannot be used; its message names path, value and what is allowed, and how many problems there are besides. */
export class DatasetError extends Error implements Problem {
  readonly path: string;
  readonly value: unknown;
  readonly allowed: string;
  readonly code: ProblemCode;
  readonly choices: readonly string[] | undefined;
  /** How many other problems the dataset has. */
  readonly more: number;

  constructor({ path, value, allowed, code = 'value', choices }: Problem, more = 0) {
    super(
      `${path && `${path}: `}${quoted(value)} given; allowed: ${allowed}${more ? ` (and ${more} more)` : ''}`,
    );
    this.name = 'DatasetError';
    this.path = path;
    this.value = value;
    this.allowed = allowed;
    this.code = code;
    this.choices = choices;
    this.more = more;
  }
}
