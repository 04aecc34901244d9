/** The forms in which a widget is pasted: what each is for, and what it has no place for. Pure. */

/** What goes with a widget. */
export type Part = 'heading' | 'events' | 'links' | 'steps' | 'fallback';

interface Form {
  readonly label: string;
  readonly use: string;
  readonly lacks: readonly Part[];
  /** Whether words and steps of the text can be tags of their own, or have to be plain HTML. */
  readonly ownTags: boolean;
  /** Whether it is drawn by a script of the folder of built files. */
  readonly fromFolder: boolean;
}

const forms = {
  module: {
    label: 'Script, as a module',
    use: 'For pages of your own, and systems that let a script tag through as it is.',
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  classic: {
    label: 'Script, classic',
    use: 'The same, where a system strips type="module".',
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  'one-file': {
    label: 'Script, one file',
    use: 'Where a policy lets a single file pass: all that readers can open is inside, Spanish too, and nothing else is loaded. Half as heavy again.',
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  container: {
    label: 'Container',
    use: 'Where a system removes tags that it does not know. The theme loads the script once; the article has a div.',
    lacks: ['steps'],
    ownTags: false,
    fromFolder: true,
  },
  frame: {
    label: 'Frame',
    use: 'Where scripts of others are not allowed: an iframe of a page on your server.',
    lacks: ['heading', 'events', 'links', 'steps'],
    ownTags: false,
    fromFolder: true,
  },
  element: {
    label: 'Picture first',
    use: 'The tag with its picture inside: there before the script, and without it. For pages that a server or a build writes; pasted into a running editor, the picture is lost.',
    lacks: [],
    ownTags: true,
    fromFolder: true,
  },
  figure: {
    label: 'Figure, without script',
    use: 'Plain HTML for feeds, newsletters and AMP: headline, drawing, a table of all events, source. It stands still.',
    lacks: ['heading', 'links', 'steps', 'fallback'],
    ownTags: false,
    fromFolder: false,
  },
  block: {
    label: 'WordPress, block',
    use: 'For sites with the plug-in. Paste it into the post as it is; it becomes a block that can be edited.',
    lacks: ['heading', 'steps', 'fallback'],
    ownTags: false,
    fromFolder: false,
  },
  shortcode: {
    label: 'WordPress, shortcode',
    use: 'For sites with the plug-in, in posts without blocks.',
    lacks: ['heading', 'steps'],
    ownTags: false,
    fromFolder: false,
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof forms;
export const FORMS: Readonly<Record<FormName, Form>> = forms;
export const FORM_NAMES = Object.keys(forms) as FormName[];

export const hasPart = (form: FormName, part: Part): boolean => !FORMS[form].lacks.includes(part);
