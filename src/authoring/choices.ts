/** What can be chosen of a dataset, and subsets of it as attributes have them. Pure. */
import type { Category, Dataset } from '../data/dataset.js';
import { NONE } from '../state/attributes.js';
import type { Locale } from '../text/locale.js';

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** Events of a dataset, the last first: what is written about is mostly recent. */
export const eventChoices = ({ events }: Dataset): readonly Choice[] =>
  events.map(({ id, date, title }) => ({ label: `${date} ${title}`, value: id })).reverse();

export const partyChoices = ({ parties }: Dataset): readonly Choice[] =>
  parties.map(({ id, name }) => ({ label: name, value: id }));

export const categoryChoices = ({ types }: Dataset, locale: Locale): readonly Choice[] =>
  [...new Set(Object.values(types).map(({ category }) => category))].map((value: Category) => ({
    label: locale.texts.categories[value],
    value,
  }));

/** Kinds of acts, by category. */
export const typeChoices = ({ types }: Dataset, locale: Locale): readonly Choice[] =>
  Object.entries(types)
    .map(([value, { label, category }]) => ({
      label: `${locale.texts.categories[category]}: ${locale.types[value]?.label ?? label}`,
      value,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, locale.lang));

/** The words of an attribute that is a subset of the choices: without it, all of them. */
export const chosenOf = (given: string | undefined, choices: readonly Choice[]): readonly string[] =>
  given ? given.split(/\s+/) : choices.map(({ value }) => value);

/** Such an attribute after one choice has been taken or left; undefined where all are taken. */
export function withChoice(
  given: string | undefined,
  choices: readonly Choice[],
  changed: string,
  taken: boolean,
): string | undefined {
  const chosen = chosenOf(given, choices);
  const now = choices
    .map(({ value }) => value)
    .filter((value) => (value === changed ? taken : chosen.includes(value)));
  return now.length === choices.length ? undefined : now.join(' ') || NONE;
}
