/** The arguments of a command, and what is wrong with them. Pure. */
import { parseArgs } from 'node:util';
import { quoted } from '../data/invalid.js';
import { nearest } from '../data/nearest.js';

/** The options that a command knows: with a value after them, or without. */
export type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

export interface Arguments<Name extends string> {
  readonly positionals: readonly string[];
  /** One a line; grows with what is refused. */
  readonly problems: readonly string[];
  readonly has: (name: Name) => boolean;
  /** The value of an option, the last one of several. */
  readonly value: (name: Name) => string | undefined;
  /** @param meant what was meant, where that can be guessed */
  readonly refuse: (what: string, given: string | undefined, allowed: string, meant?: string) => void;
}

export const choices = (words: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(words.map((word) => [word, []]));

export function readArguments<Known extends Options>(
  args: readonly string[],
  options: Known,
): Arguments<keyof Known & string> {
  const problems: string[] = [];
  const refuse = (what: string, given: string | undefined, allowed: string, meant?: string): void =>
    void problems.push(
      `${what}: ${quoted(given)} given; allowed: ${allowed}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const names = Object.keys(options);
  for (const token of tokens)
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      const meant = nearest(token.name, choices(names));
      refuse('option', token.rawName, names.map((name) => `--${name}`).join(', '), meant && `--${meant}`);
    }
  return {
    positionals,
    problems,
    refuse,
    has: (name) => values[name] === true,
    value: (name) => {
      const given = values[name];
      if (typeof given === 'string') return given;
      if (given !== undefined) refuse(`--${name}`, undefined, 'a value after it');
      return undefined;
    },
  };
}
