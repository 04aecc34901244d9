/** All that an editor puts together before it is pasted: a widget, its words, words and steps of the text that lead to it, and the form of it all. Pure. */
import type { Authored } from './figure.js';
import type { FormName } from './forms.js';

export const LINK_VALUES = ['words', 'leads', 'event', 'from', 'to', 'date'] as const;
export type LinkValueName = (typeof LINK_VALUES)[number];

/** Words of the text that lead to an event, a period or a date, as `leads` says. */
export type ProseLink = Readonly<Partial<Record<LinkValueName, string>>>;

/** What words can lead to, and what has to be given for it. */
export const LEADS = { event: ['event'], period: ['from', 'to'], date: ['date'] } as const satisfies Record<
  string,
  readonly LinkValueName[]
>;
export type Lead = keyof typeof LEADS;

export const leadOf = ({ leads }: ProseLink): Lead =>
  leads !== undefined && Object.hasOwn(LEADS, leads) ? (leads as Lead) : 'event';

export const STEP_VALUES = ['text', 'from', 'to', 'selected', 'date'] as const;
export type StepValueName = (typeof STEP_VALUES)[number];

/** Paragraphs of a story, with an empty line between them, and the view that the widget then moves to. */
export type StoryStep = Readonly<Partial<Record<StepValueName, string>>>;

export const TEXTS = ['heading', 'deck', 'fallback', 'folder'] as const;
export type TextName = (typeof TEXTS)[number];

export interface Draft extends Authored, Readonly<Partial<Record<TextName, string>>> {
  readonly links: readonly ProseLink[];
  readonly steps: readonly StoryStep[];
  readonly form: FormName;
  /** Whether style and script are on the page already, and are not pasted with each widget. */
  readonly prepared: boolean;
  /** Address of the folder that has the package's built files. */
  readonly folder: string;
}

export const EMPTY: Omit<Draft, 'folder'> = {
  events: [],
  links: [],
  steps: [],
  form: 'module',
  prepared: false,
};
