/** Tables of field rules and how an object is read by one. Pure; never throws, whatever it is given. */
import type { EdtfDate } from './dataset.js';
import { EDTF_ALLOWED, readEdtf } from './edtf.js';
import type { Report } from './dataset-error.js';

/** How one field is read. `read` gives undefined for what is not allowed. */
export interface Rule<T> {
  readonly read: (value: unknown) => T | undefined;
  readonly allowed: string;
  readonly optional?: true;
}

export type Rules<T> = { readonly [K in keyof T]-?: Rule<T[K] & {}> };

export const optional = <T>(rule: Rule<T>): Rule<T> => ({ ...rule, optional: true });

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const TEXT: Rule<string> = {
  read: (value) => (isText(value) ? value : undefined),
  allowed: 'a text, not empty',
};

/** A text of at most `longest` characters. */
export const textUpTo = (longest: number): Rule<string> => ({
  // A character outside the basic plane is two code units and one character.
  read: (value) =>
    isText(value) && (value.length <= longest || [...value.slice(0, 2 * longest + 1)].length <= longest)
      ? value
      : undefined,
  allowed: `a text of 1 to ${longest} characters`,
});

/** Ids stand in attributes that list several, separated by spaces. */
export const ID: Rule<string> = {
  read: (value) => (typeof value === 'string' && /^\S{1,100}$/.test(value) ? value : undefined),
  allowed: 'a text of 1 to 100 characters without spaces',
};

export const LINK: Rule<string> = {
  read: (value) => (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) ? value : undefined),
  allowed: 'an http or https URL',
};

export const BOOLEAN: Rule<boolean> = {
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  allowed: 'true or false',
};

/** Goldstein's scale. */
export const WEIGHT: Rule<number> = {
  read: (value) => (typeof value === 'number' && Math.abs(value) <= 10 ? value : undefined),
  allowed: 'a number from -10 to 10',
};

export const DATE: Rule<EdtfDate> = { read: (value) => readEdtf(value), allowed: EDTF_ALLOWED };

/** One of a few texts, in the order in which a message is to name them. */
export function oneOf<T extends string>(choices: readonly T[]): Rule<T> {
  return {
    read: (value) => choices.find((choice) => choice === value),
    allowed: choices.length > 1 ? `one of ${choices.join(', ')}` : choices.join(),
  };
}

const ofObject = (input: object, key: string): unknown =>
  // Own properties only: what an object inherits is no data.
  Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined;

/** Reads an object by a table of rules; keys without a rule are left aside. What cannot be read is reported and absent. */
export function readObject<T>(input: unknown, rules: Rules<T>, path: string, report: Report): Partial<T> {
  const fields: Record<string, unknown> = {};
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    report(path, input, 'an object');
    return fields as Partial<T>;
  }
  for (const key in rules) {
    const rule: Rule<unknown> = rules[key];
    const given = ofObject(input, key);
    if (given === undefined && rule.optional) continue;
    const value = rule.read(given);
    if (value === undefined) report(path ? `${path}.${key}` : key, given, rule.allowed);
    else fields[key] = value;
  }
  return fields as Partial<T>;
}
