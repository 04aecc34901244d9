/** What can be chosen in the side bar besides what a dataset has, in the language of whoever edits. */
import type { ValueName } from '../../authoring/attributes.js';
import type { Choice } from '../../authoring/choices.js';
import spanish from '../../text/es.js';
import { createLocale, ENGLISH } from '../../text/locale.js';
import { __, site } from './wp.js';

const isSpanish = /^es\b/i.test(site.editorLanguage);
export const locale = createLocale(isSpanish ? site.editorLanguage : 'en', isSpanish ? spanish : ENGLISH);

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

export const statusChoices = (): readonly Choice[] => [
  { label: __('Established', 'bilateral-relations'), value: '' },
  { label: __('Claimed', 'bilateral-relations'), value: 'claimed' },
  { label: __('Reported', 'bilateral-relations'), value: 'reported' },
  { label: __('Disputed', 'bilateral-relations'), value: 'disputed' },
];
