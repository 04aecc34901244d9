/** Every text for editors, as one language gives it: of the builder's page, of its fields, and of what cannot be used. */
import type { EventValueName, SwitchName, ValueName } from '../attributes.js';
import type { Lead, TextName } from '../draft.js';
import type { FormName, Part } from '../forms.js';
import type { ListName } from '../lists.js';

/** A field: what it is called, and what helps to fill it in. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
}

/** What can be chosen, by its value; the empty one is the default. */
export type ChoiceWords<Value extends string> = Readonly<Record<Value, string>>;

export const SECTIONS = ['period', 'words', 'events', 'links', 'story', 'counts', 'page', 'record'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Words {
  readonly lang: string;
  /** Texts of the page that stand where the page has their names. */
  readonly page: Readonly<
    Record<'title' | 'heading' | 'intro' | 'preview' | 'column' | 'language' | 'shown', string>
  >;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly values: Readonly<Record<ValueName, FieldWords>>;
  readonly texts: Readonly<Record<TextName, FieldWords>>;
  readonly switches: Readonly<Record<SwitchName, string>>;
  readonly eventValues: Readonly<Record<EventValueName, FieldWords>>;
  readonly leads: Readonly<Record<Lead, string>>;
  readonly choices: {
    readonly view: ChoiceWords<'' | 'tension' | 'timeline'>;
    readonly theme: ChoiceWords<'' | 'system' | 'light' | 'dark'>;
    readonly memory: ChoiceWords<'' | 'flow'>;
    readonly status: ChoiceWords<'' | 'claimed' | 'reported' | 'disputed'>;
    /** Of the language, and of the level of the heading. */
    readonly asPage: string;
    readonly level: string;
    /** Where something has to be chosen. */
    readonly choose: string;
  };
  readonly lists: Readonly<
    Record<
      ListName,
      {
        readonly entry: (number: number) => string;
        readonly add: string;
        readonly remove: (number: number) => string;
      }
    >
  >;
  readonly form: {
    readonly remove: string;
    readonly more: string;
    readonly toMend: (count: number) => string;
    readonly startAgain: string;
    readonly parts: string;
    readonly labels: string;
    readonly noLabels: string;
    readonly firstLabels: string;
    readonly usualLabels: string;
    readonly removeLabel: (name: string) => string;
    readonly summary: FieldWords;
    readonly mutual: string;
    readonly note: FieldWords;
    readonly linkedWords: FieldWords;
    readonly leadTo: FieldWords;
    readonly event: FieldWords;
    readonly date: FieldWords;
    readonly paragraphs: FieldWords;
    readonly takenApart: FieldWords;
    readonly takeOver: string;
    readonly show: string;
    readonly story: string;
    readonly low: string;
    readonly whyLow: string;
  };
  readonly result: {
    readonly title: string;
    readonly form: string;
    readonly prepared: string;
    /** Before and after the name of the folder. */
    readonly files: readonly [before: string, after: string];
    readonly nothing: string;
    readonly nothingYet: (faults: number) => string;
    readonly copy: string;
    readonly copyOf: (title: string) => string;
    readonly copied: string;
    readonly line: string;
    readonly story: string;
    readonly links: string;
    readonly link: (number: number) => string;
    readonly pasteLinks: string;
  };
  readonly forms: Readonly<Record<FormName, { readonly label: string; readonly use: string }>>;
  readonly faults: {
    readonly date: string;
    readonly event: string;
    readonly events: string;
    readonly address: string;
    readonly folder: string;
    readonly factor: string;
    readonly nothingRecorded: (from: string, to: string) => string;
    readonly other: (allowed: string) => string;
    readonly type: string;
    readonly actor: string;
    readonly target: string;
    readonly title: (most: number) => string;
    readonly label: (most: number) => string;
    readonly before: (first: string) => string;
    readonly recordedAt: (date: string) => string;
    readonly cannotStand: string;
    readonly until: string;
    readonly claimedBy: string;
    readonly noWeight: string;
    readonly weight: string;
    readonly note: string;
    readonly id: string;
    readonly idTaken: string;
    readonly parts: Readonly<Record<Part, string>>;
    /** @param parts in words, as a list */
    readonly noPlace: (form: string, parts: string) => string;
    readonly frameSrc: string;
    readonly backwards: string;
    readonly words: string;
    readonly period: string;
    readonly step: string;
    readonly loading: string;
    readonly unreadable: (message: string) => string;
  };
}
