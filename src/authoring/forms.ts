/** The forms in which a widget is pasted, and what each has no place for. Pure. */

/** What goes with a widget. */
export type Part = 'heading' | 'events' | 'links' | 'steps' | 'fallback';

interface Form {
  readonly lacks: readonly Part[];
  /** Whether words and steps of the text can be tags of their own, or have to be plain HTML. */
  readonly ownTags: boolean;
  /** Whether it is drawn by a script of the folder of built files. */
  readonly fromFolder: boolean;
}

const forms = {
  module: {
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  classic: {
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  'one-file': {
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  container: {
    lacks: ['steps'],
    ownTags: false,
    fromFolder: true,
  },
  frame: {
    lacks: ['heading', 'events', 'links', 'steps'],
    ownTags: false,
    fromFolder: true,
  },
  element: {
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  figure: {
    lacks: ['heading', 'links', 'steps', 'fallback'],
    ownTags: false,
    fromFolder: false,
  },
  block: {
    lacks: ['heading', 'steps', 'fallback'],
    ownTags: false,
    fromFolder: false,
  },
  shortcode: {
    lacks: ['heading', 'steps'],
    ownTags: false,
    fromFolder: false,
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof forms;
export const FORMS: Readonly<Record<FormName, Form>> = forms;
export const FORM_NAMES = Object.keys(forms) as FormName[];

export const hasPart = (form: FormName, part: Part): boolean => !FORMS[form].lacks.includes(part);
