/** What can be chosen in the side bar: the choices of an attribute, events, kinds of acts, parties, in the language of whoever edits. */
import type { Category, Dataset } from '../../data/dataset.js';
import spanish from '../../text/es.js';
import { createLocale, ENGLISH } from '../../text/locale.js';
import type { ValueName } from './attributes.js';
import { __, site } from './wp.js';

export interface Choice {
  readonly label: string;
  readonly value: string;
}

const isSpanish = /^es\b/i.test(site.editorLanguage);
const locale = createLocale(isSpanish ? site.editorLanguage : 'en', isSpanish ? spanish : ENGLISH);

/** What an attribute is when it is not given. */
const asUsual = (): Choice => ({ label: __('Default', 'bilateral-relations'), value: '' });

const LEVELS = ['2', '3', '4', '5', '6'];

/** Attributes that are one of a few words. */
export function choicesOf(name: ValueName): readonly Choice[] | undefined {
  switch (name) {
    case 'view':
      return [
        asUsual(),
        { label: __('Timeline and index', 'bilateral-relations'), value: 'both' },
        { label: __('Timeline alone', 'bilateral-relations'), value: 'timeline' },
        { label: __('Index alone', 'bilateral-relations'), value: 'tension' },
      ];
    case 'theme':
      return [
        { label: __('As the page', 'bilateral-relations'), value: '' },
        { label: __('As the reader’s system', 'bilateral-relations'), value: 'system' },
        { label: __('Light', 'bilateral-relations'), value: 'light' },
        { label: __('Dark', 'bilateral-relations'), value: 'dark' },
      ];
    case 'lang':
      return [
        { label: __('As the site', 'bilateral-relations'), value: '' },
        { label: 'English', value: 'en' },
        { label: 'Español', value: 'es' },
      ];
    case 'heading-level':
      return [asUsual(), ...LEVELS.map((value) => ({ label: `h${value}`, value }))];
    case 'memory':
      return [
        { label: __('By kind of act', 'bilateral-relations'), value: '' },
        { label: __('3 months throughout', 'bilateral-relations'), value: 'flow' },
      ];
    default:
      return undefined;
  }
}

/** Events of a dataset, the last first: what is written about is mostly recent. */
export const eventChoices = ({ events }: Dataset): readonly Choice[] =>
  events.map(({ id, date, title }) => ({ label: `${date} ${title}`, value: id })).reverse();

export const partyChoices = ({ parties }: Dataset): readonly Choice[] =>
  parties.map(({ id, name }) => ({ label: name, value: id }));

export const categoryChoices = ({ types }: Dataset): readonly Choice[] =>
  [...new Set(Object.values(types).map(({ category }) => category))].map((value: Category) => ({
    label: locale.texts.categories[value],
    value,
  }));

/** Kinds of acts, by category. */
export const typeChoices = ({ types }: Dataset): readonly Choice[] =>
  Object.entries(types)
    .map(([value, { label, category }]) => ({
      label: `${locale.texts.categories[category]}: ${locale.types[value]?.label ?? label}`,
      value,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, locale.lang));

export const statusChoices = (): readonly Choice[] => [
  { label: __('Established', 'bilateral-relations'), value: '' },
  { label: __('Claimed', 'bilateral-relations'), value: 'claimed' },
  { label: __('Reported', 'bilateral-relations'), value: 'reported' },
  { label: __('Disputed', 'bilateral-relations'), value: 'disputed' },
];
