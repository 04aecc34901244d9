/** What is wrong in a dataset, and the error that says so. */
import { quoted } from './invalid.js';

export interface Problem {
  /** JSON path from the root of what was given, such as `events[3].date`; empty for the root itself. */
  readonly path: string;
  readonly value: unknown;
  /** What would be allowed there, in words. */
  readonly allowed: string;
}

export type Report = (path: string, value: unknown, allowed: string) => void;

/** Reports what is wrong inside the thing at `path`, where a path of its own starts. */
export const inside =
  (path: string, report: Report): Report =>
  (key, value, allowed) =>
    report(key ? `${path}.${key}` : path, value, allowed);

/** The first problem of a dataset that cannot be used; its message names path, value and what is allowed, and how many problems there are besides. */
export class DatasetError extends Error implements Problem {
  readonly path: string;
  readonly value: unknown;
  readonly allowed: string;
  /** How many other problems the dataset has. */
  readonly more: number;

  constructor(path: string, value: unknown, allowed: string, more = 0) {
    super(
      `${path && `${path}: `}${quoted(value)} given; allowed: ${allowed}${more ? ` (and ${more} more)` : ''}`,
    );
    this.name = 'DatasetError';
    this.path = path;
    this.value = value;
    this.allowed = allowed;
    this.more = more;
  }
}
