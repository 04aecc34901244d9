/** `bilateral-relations language FILE`: what a language pack lacks, and what in it would be said in English because it is of another kind. Pure. */
import { nearest } from '../data/nearest.js';
import { quoted } from '../data/invalid.js';

type Table = Readonly<Record<string, unknown>>;

export interface LanguageVerdict {
  /** `PATH: what is wrong`; what is missing comes with the English text. */
  readonly problems: readonly string[];
  /** How many texts there are, and how many of them the pack has. */
  readonly all: number;
  readonly has: number;
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string =>
  value === undefined || value === ''
    ? 'missing'
    : Array.isArray(value)
      ? `a list of ${value.length}`
      : isTable(value)
        ? 'a table'
        : typeof value === 'function'
          ? 'a function'
          : typeof value === 'string'
            ? 'a text'
            : quoted(value);

/** What stands for anything in a call to see whether a function works. */
const SAMPLE = '2';

/** A text as the English one says it: for a function, with a sample in place of what is filled in. */
function sampled(text: unknown): unknown {
  if (typeof text !== 'function') return text;
  try {
    return (text as (...words: readonly string[]) => unknown)(
      ...Array.from({ length: text.length }, () => SAMPLE),
    );
  } catch {
    return undefined;
  }
}

function functionProblem(english: unknown, given: unknown): string | undefined {
  if (typeof english !== 'function' || typeof given !== 'function') return undefined;
  if (given.length > english.length)
    return `a function of ${given.length}; allowed: of ${english.length}, for no more is filled in`;
  const expected = sampled(english);
  if (expected === undefined) return undefined;
  const made = sampled(given);
  return kindOf(made) === kindOf(expected)
    ? undefined
    : `a function that makes ${made === undefined ? 'nothing, or throws' : kindOf(made)}; allowed: one that makes ${kindOf(expected)}`;
}

/** What a language says of a dataset is texts, in tables by id. */
function datasetProblems(datasets: readonly unknown[]): string[] {
  const problems: string[] = [];
  const refuse = (path: string, value: unknown, allowed: string): void =>
    void problems.push(`${path}: ${kindOf(value)}; allowed: ${allowed}`);
  const walk = (value: unknown, path: string, depth: number): void => {
    if (depth === 0) {
      if (kindOf(value) !== 'a text') refuse(path, value, 'a text');
    } else if (!isTable(value)) refuse(path, value, 'a table');
    else for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`, depth - 1);
  };
  datasets.forEach((dataset, index) => {
    const path = `datasets[${index}]`;
    if (!isTable(dataset)) return refuse(path, dataset, 'a table');
    for (const key of ['dataset', 'lang', 'title']) walk(dataset[key], `${path}.${key}`, 0);
    if (dataset.source !== undefined) walk(dataset.source, `${path}.source`, 1);
    for (const key of ['parties', 'eras', 'silences', 'types', 'events'])
      if (dataset[key] !== undefined) walk(dataset[key], `${path}.${key}`, 2);
  });
  return problems;
}

/** @param english the whole English pack, part by part */
export function checkLanguage(pack: unknown, english: Table): LanguageVerdict {
  const problems: string[] = [];
  let [all, has] = [0, 0];
  const compare = (wanted: Table, given: Table, path: string): void => {
    for (const [key, text] of Object.entries(wanted)) {
      const own = Object.hasOwn(given, key) ? given[key] : undefined;
      const at = path ? `${path}.${key}` : key;
      if (isTable(text) && (isTable(own) || own === undefined)) {
        compare(text, own ?? {}, at);
        continue;
      }
      all += 1;
      const [expected, found] = [kindOf(text), kindOf(own)];
      const problem = expected === found ? functionProblem(text, own) : undefined;
      if (expected === found && problem === undefined) has += 1;
      else if (found === 'missing') problems.push(`${at}: missing; in English: ${quoted(sampled(text))}`);
      else problems.push(`${at}: ${problem ?? `${found}; allowed: ${expected}`}`);
    }
    const choices = Object.fromEntries(Object.keys(wanted).map((key) => [key, []]));
    for (const key of Object.keys(given))
      if (!Object.hasOwn(wanted, key)) {
        const meant = nearest(key, choices);
        problems.push(
          `${path ? `${path}.${key}` : key}: not a text of the program${meant === undefined ? '' : `; did you mean ${meant}?`}`,
        );
      }
  };
  if (!isTable(pack)) {
    return { problems: [`${kindOf(pack)}; allowed: a table of texts, as the default export`], all, has };
  }
  const { lang, datasets, ...parts } = pack;
  if (typeof lang !== 'string' || !isLanguage(lang))
    problems.push(
      `lang: ${kindOf(lang) === 'a text' ? quoted(lang) : kindOf(lang)}; allowed: a language tag such as fr`,
    );
  if (Array.isArray(datasets)) problems.push(...datasetProblems(datasets));
  else if (datasets !== undefined)
    problems.push(`datasets: ${kindOf(datasets)}; allowed: a list of texts of datasets`);
  compare(english, parts, '');
  return { problems, all, has };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
