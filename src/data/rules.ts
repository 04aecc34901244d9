/** Tables of field rules, and how an object is read by one. Pure; never throws, whatever it is given. */
import type { EdtfDate } from './dataset.js';
import type { Report } from './dataset-error.js';
import { EDTF_ALLOWED, readEdtf } from './edtf.js';

/** How one field is read. `read` gives undefined for what is not allowed. */
export interface Rule<T> {
  readonly allowed: string;
  /** Where only certain words are allowed, these. */
  readonly choices?: readonly string[];
  readonly read: (value: unknown) => T | undefined;
  readonly optional?: true;
}

export type Rules<T> = { readonly [K in keyof T]-?: Rule<T[K] & {}> };

/** A rule for values that stay as they are. */
const rule = <T>(allowed: string, allows: (value: unknown) => value is T): Rule<T> => ({
  allowed,
  read: (value) => (allows(value) ? value : undefined),
});

/** A rule for texts. */
const text = <T extends string>(allowed: string, allows: (value: string) => boolean): Rule<T> =>
  rule(allowed, (value): value is T => typeof value === 'string' && allows(value));

export const optional = <T>(of: Rule<T>): Rule<T> => ({ ...of, optional: true });

export const TEXT = text('a text, not empty', (value) => value.trim() !== '');

/** A text of at most `longest` characters; those outside the basic plane are two code units and one character. */
export const textUpTo = (longest: number): Rule<string> =>
  text(
    `a text of 1 to ${longest} characters`,
    (value) =>
      value.trim() !== '' &&
      (value.length <= longest || [...value.slice(0, 2 * longest + 1)].length <= longest),
  );

/** Ids stand in attributes that list several, separated by spaces. */
export const ID = text('a text of 1 to 100 characters without spaces', (value) => /^\S{1,100}$/u.test(value));

export const LINK = text('an http or https URL', (value) => /^https?:\/\/\S+$/i.test(value));

const withChoices = <T>(of: Rule<T>, choices: readonly string[]): Rule<T> => ({ ...of, choices });

/** One of several texts, in the order in which a message is to name them. */
export const oneOf = <T extends string>(choices: readonly T[]): Rule<T> =>
  withChoices(
    text(`one of ${choices.join(', ')}`, (value) => (choices as readonly string[]).includes(value)),
    choices,
  );

/** One of the keys of a table; a message names the first few. */
export const keyOf = (table: object): Rule<string> =>
  withChoices(
    text(`one of the event types: ${Object.keys(table).slice(0, 3).join(', ')} …`, (value) =>
      Object.hasOwn(table, value),
    ),
    Object.keys(table),
  );

export const BOOLEAN = rule('true or false', (value): value is boolean => typeof value === 'boolean');

/** Goldstein's scale. */
export const WEIGHT = rule(
  'a number from -10 to 10',
  (value): value is number => typeof value === 'number' && Math.abs(value) <= 10,
);

export const POSITIVE = rule(
  'a finite number greater than 0',
  (value): value is number => typeof value === 'number' && value > 0 && value < Infinity,
);

/** A place in a sequence. */
export const PLACE = rule(
  'a whole number from 1',
  (value): value is number => Number.isInteger(value) && Number(value) >= 1,
);

export const LIST = rule('an array', (value): value is readonly unknown[] => Array.isArray(value));

export const PAIR = rule(
  'an array of two',
  (value): value is readonly unknown[] => LIST.read(value)?.length === 2,
);

export const OBJECT = rule(
  'an object',
  (value): value is object => typeof value === 'object' && value !== null && !Array.isArray(value),
);

export const DATE: Rule<EdtfDate> = { allowed: EDTF_ALLOWED, read: (value) => readEdtf(value) };

/** A date that stays the text that it is. */
export const DATE_TEXT = text(EDTF_ALLOWED, (value) => readEdtf(value) !== undefined);

/** A language tag of BCP 47, as far as languages, scripts and regions go. */
export const LANGUAGE = text('a language tag such as en or pt-BR', (value) =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value),
);

/**
 * Reads an object by a table of rules, into `fields`. What cannot be read is reported by its key, and absent; the object itself by an empty one,
 * and so is a key without a rule: a misspelt one that was left aside would draw something else than what was written.
 */
export function readObject<T>(
  input: unknown,
  rules: Rules<T>,
  report: Report,
  fields: Partial<T> = {},
): Partial<T> {
  const object = OBJECT.read(input) as Record<string, unknown> | undefined;
  if (!object) report('', input, OBJECT.allowed);
  else {
    const keys = Object.keys(rules) as (keyof T & string)[];
    let known = 0;
    // Own keys only, of both: a library of the page may have made a property of all objects enumerable, and what an object inherits is no data.
    for (const key of keys) {
      const field = rules[key];
      const own = Object.hasOwn(object, key);
      if (own) known += 1;
      const given = own ? object[key] : undefined;
      if (given === undefined && field.optional) continue;
      const value = field.read(given);
      if (value === undefined)
        report(key, given, field.allowed, {
          code: given === undefined ? 'missing' : 'value',
          choices: field.choices,
        });
      else fields[key] = value;
    }
    const all = Object.keys(object);
    // Counted first: of a long record each key would be looked up twice.
    if (all.length > known)
      for (const key of all)
        if (!Object.hasOwn(rules, key))
          report('', key, `only the keys ${keys.join(', ')}`, { code: 'key', choices: keys });
  }
  return fields;
}
