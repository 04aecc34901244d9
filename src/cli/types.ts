/** `bilateral-relations types [WORD…]`: the types of the scale, or those that words of the field find. Pure. */
import typeWords from '../../data/type-words.json';
import type { EventType, EventTypes } from '../data/dataset.js';
import { EVENT_TYPES } from '../data/event-types.js';
import { nearest } from '../data/nearest.js';

const WORDS: Readonly<Record<string, string>> = typeWords;

/** Words of a text without what English puts at their ends: "recalled" and "recalls" are "recall". */
const stems = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .map((word) =>
      word.length > 4 ? word.replace(/(?:ies|y|ings?|ed|es|s|e)$/, '') : word.replace(/(?<=^.{3})[es]$/, ''),
    );

/** What begins with so many letters of a word and more is a form of it. */
const LONG_STEM = 5;

/** Words that stand between those that are looked for. */
const FILLERS = new Set(['a', 'an', 'the', 'of', 'on', 'to', 'in', 'for', 'and', 'or', 'by', 'with', 'd']);

/** Whether two words are forms of one: "condemnation" of "condemns". */
const isForm = (word: string, part: string): boolean =>
  word === part ||
  (part.length > 3 && word.startsWith(part)) ||
  (word.length > LONG_STEM && part.startsWith(word));

/** How well words find a type: 3 by one of its own words, 2 by its id or label, 1 by words that are scattered; 0 not at all. */
function rank(id: string, { label, cameo }: EventType, query: readonly string[]): number {
  const has = (words: readonly string[]): boolean =>
    query.every((part) => words.some((word) => isForm(word, part)));
  if (query.length === 1 && query[0] === cameo) return 3;
  const phrases = (WORDS[id] ?? '').split(', ').map(stems);
  if (phrases.some((phrase) => phrase.length === query.length && has(phrase))) return 3;
  if (has(stems(id)) || has(stems(label)) || phrases.some(has)) return 2;
  return has([...stems(id), ...stems(label), ...phrases.flat()]) ? 1 : 0;
}

export interface TypeLines {
  /** Of words that find nothing together, first what that is, then what the most of them find. */
  readonly lines: readonly string[];
  readonly found: boolean;
}

type Entry = readonly [id: string, type: EventType];

function table(types: readonly Entry[]): string[] {
  const width = Math.max(...types.map(([id]) => id.length));
  return types.map(([id, { label, category, cameo, weight, standing }]) =>
    [
      id.padEnd(width),
      weight.toFixed(1).replace('-', '−').padStart(5),
      category.padEnd(10),
      (cameo ?? '').padEnd(4),
      label + (standing ? ' (can stand: until)' : ''),
    ].join('  '),
  );
}

/** The types that the words find together, best first. */
const foundBy = (query: readonly string[], all: readonly Entry[]): Entry[] =>
  all
    .map((entry) => ({ entry, rank: rank(...entry, query) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);

/** The types that most of the words find, where not all of them do. */
function foundBySome(query: readonly string[], all: readonly Entry[]): Entry[] {
  const counts = new Map<Entry, number>();
  for (const part of query)
    for (const entry of foundBy([part], all)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([entry]) => entry);
}

/** Lines of the types that have all words, best first; without words all, from the most hostile to the most cooperative. */
export function typeLines(words: readonly string[], types: EventTypes = EVENT_TYPES): TypeLines {
  const query = stems(words.join(' ')).filter((word) => !FILLERS.has(word));
  const all = Object.entries(types).sort(([, a], [, b]) => a.weight - b.weight);
  if (query.length === 0) return { lines: table(all), found: true };
  const found = foundBy(query, all);
  if (found.length > 0) return { lines: table(found), found: true };
  const none = `no type is found by "${words.join(' ')}"`;
  const some = query.length > 1 ? foundBySome(query, all) : [];
  if (some.length > 0) return { lines: [`${none}; by some of its words:`, ...table(some)], found: false };
  const choices = Object.fromEntries(
    all.map(([id, { label }]) => [id, [label, ...(WORDS[id] ?? '').split(', ')]]),
  );
  const meant = nearest(words.join(' '), choices);
  return {
    lines: [
      none +
        (meant === undefined
          ? '; without a word, all are listed; what no government did to the other is context'
          : `; did you mean ${meant}?`),
    ],
    found: false,
  };
}
