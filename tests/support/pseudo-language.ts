/**
 * A language made from English, to find what is not translated and what has no room: each text of the interface stands in brackets, is 30 % longer, and
 * every letter has a sign. Texts of a dataset get the signs alone, so that they stay as wide.
 */
import { EVENT_TYPES } from '../../src/data/event-types.js';
import type { Dataset } from '../../src/data/dataset.js';
import type { LanguagePack } from '../../src/text/language-pack.js';
import * as english from '../../src/text/en.js';

const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [
    letter,
    [...'áƀćďéƒĝĥíĵķĺḿńóṕɋŕśťúṽẃẋýź'][at] ?? letter,
  ]),
);
const LONGER = 0.3;

/** The same words in letters that English has not. */
export const signed = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const sign = SIGNS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? sign : sign.toUpperCase();
  });

/** @param given how much of the text comes from elsewhere, characters */
function pseudo(text: string, given = 0): string {
  if (text === '') return text;
  const more = Math.ceil(Math.max(0, text.length - given) * LONGER);
  return `[${signed(text)}${'·'.repeat(more)}]`;
}

function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(pseudoOf);
  if (typeof value === 'function')
    return (...words: unknown[]) => {
      const made = (value as (...all: unknown[]) => unknown)(...words);
      const given = words.flat().reduce<number>((sum, word) => sum + String(word).length, 0);
      return typeof made === 'string' ? pseudo(made, given) : pseudoOf(made);
    };
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, pseudoOf(one)]));
}

/** @param lang decides how dates are written, which `Intl` does */
export function pseudoLanguage(lang: string, dataset: Dataset): LanguagePack {
  const texts = <T extends { readonly id: string }>(
    items: readonly T[],
    fields: readonly (keyof T)[],
  ): never =>
    Object.fromEntries(
      items.map((item) => [
        item.id,
        Object.fromEntries(
          fields.flatMap((field) => (typeof item[field] === 'string' ? [[field, signed(item[field])]] : [])),
        ),
      ]),
    ) as never;
  return {
    ...(pseudoOf({ ...english }) as Pick<
      LanguagePack,
      'texts' | 'about' | 'compare' | 'card' | 'guide' | 'downloads' | 'share'
    >),
    lang,
    types: Object.fromEntries(
      Object.entries(EVENT_TYPES).map(([id, { label }]) => [id, { label: pseudo(label) }]),
    ),
    datasets: [
      {
        dataset: dataset.id,
        lang,
        title: signed(dataset.title),
        parties: texts(dataset.parties, ['name', 'capital']),
        eras: texts(dataset.eras, ['label', 'name']),
        silences: texts(dataset.silences, ['label']),
        events: texts(dataset.events, ['title', 'label', 'summary', 'claimedBy', 'note', 'section']),
      },
    ],
  };
}
