/** What is wrong in a dataset, and the error that says so. */

export interface Problem {
  /** JSON path from the root of what was given, such as `events[3].date`; empty for the root itself. */
  readonly path: string;
  readonly value: unknown;
  /** What would be allowed there, in words. */
  readonly allowed: string;
}

export type Report = (path: string, value: unknown, allowed: string) => void;

/** Longest part of a message that is quoted from the data, characters. */
const LONGEST = 40;

/** A value for a message: short whatever it is, and on one line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const quoted = JSON.stringify(value.slice(0, LONGEST + 1));
    return quoted.length > LONGEST + 2 ? `${quoted.slice(0, LONGEST)}…"` : quoted;
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === undefined) return 'nothing';
  return value && typeof value === 'object' ? 'an object' : String(value).slice(0, LONGEST);
}

/** The first problem of a dataset that cannot be used; its message names path, value and what is allowed. */
export class DatasetError extends Error implements Problem {
  readonly path: string;
  readonly value: unknown;
  readonly allowed: string;

  constructor({ path, value, allowed }: Problem) {
    super(`${path || 'dataset'}: ${shown(value)} given; allowed: ${allowed}`);
    this.name = 'DatasetError';
    this.path = path;
    this.value = value;
    this.allowed = allowed;
  }
}
