/** What the command line asks of a picture, or what is wrong with it. Pure. */
import { extname } from 'node:path';
import { nearest } from '../../data/nearest.js';
import type { RenderOptions } from '../../render.js';
import { choices, readArguments } from '../read-arguments.js';

export const RENDER_USAGE = `usage: bilateral-relations render [FILE] [options]
Draws a dataset (JSON, CSV or TSV; a file, an address, or - for standard input), or without FILE the bundled one.
  --form FORM        svg (default), png, figure (plain HTML) or element (HTML that the script takes over)
  --out FILE         where it goes, - for standard output (default); of several, the size comes before the extension
  --width PX[,PX]    one picture for each width (default 720); of element, the widths that it has drawings for
  --size PXxPX[,…]   of svg and png: as large as fits into a size, as 1200x630 for link previews
  --scale N          of png: pixels for each px (default 1)
  --font FILE[,FILE] of png: font files (TTF or OTF) in place of the fonts of the system
  --lang, --theme, --from, --to, --selected, --categories, --actors, --labels, --memory, --half-life-scale,
  --view, --heading-level, --sums    as the attributes of the element
  --src ADDRESS      of element, with FILE: from where the page loads the dataset
  --nonce NONCE      of element: what a policy of the page wants for style sheets
  --static, --without-header, --without-controls, --without-details, --without-footer    of element, as its attributes`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Of the picture itself, by the names of the attributes. */
const ATTRIBUTES = {
  from: text,
  to: text,
  selected: text,
  categories: text,
  actors: text,
  labels: text,
  memory: text,
  'half-life-scale': text,
  view: text,
  'heading-level': text,
  theme: text,
  lang: text,
} as const;
/** Of the form `element` alone. */
const ELEMENT_TEXTS = { src: text, nonce: text } as const;
const ELEMENT_FLAGS = {
  static: flag,
  'without-header': flag,
  'without-controls': flag,
  'without-details': flag,
  'without-footer': flag,
} as const;
const OPTIONS = {
  ...ATTRIBUTES,
  sums: flag,
  ...ELEMENT_TEXTS,
  ...ELEMENT_FLAGS,
  form: text,
  out: text,
  width: text,
  size: text,
  scale: text,
  font: text,
} as const;

const FORMS = ['svg', 'png', 'figure', 'element'] as const;
export type Form = (typeof FORMS)[number];
const isForm = (name: string): name is Form => FORMS.some((form) => form === name);
const IMAGES: readonly Form[] = ['svg', 'png'];

const SCALES = { least: 0.1, most: 8 } as const;

/** One picture, and where it goes; `-` is standard output. */
export interface Target {
  readonly out: string;
  readonly options: RenderOptions;
}

export interface Asked {
  /** Undefined for the bundled dataset. */
  readonly file: string | undefined;
  readonly form: Form;
  readonly targets: readonly Target[];
  readonly scale: number;
  readonly font: string | undefined;
}

/** What is wrong, one problem a line: with what a value is, or with how it is asked. */
export interface Refused {
  readonly problems: readonly string[];
}

const keysOf = <Table extends object>(table: Table): (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[];

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** `picture.png` in one of several sizes is `picture-720.png`. */
function withSize(out: string, size: string): string {
  const extension = extname(out);
  return `${out.slice(0, out.length - extension.length)}-${size}${extension}`;
}

/** What stands between commas, each once: two of a size would be one file. */
const listed = (words: string): string[] => [...new Set(words.split(',').map((word) => word.trim()))];

/** The sizes, each with what it is called. */
function sizesOf(width: string | undefined, size: string | undefined): [name: string, RenderOptions][] {
  if (size === undefined)
    return width === undefined ? [['', {}]] : listed(width).map((one) => [one, { width: one }]);
  return listed(size).map((one) => {
    const [across = '', down = ''] = one.split('x');
    return [one, { width: across, height: down }];
  });
}

export function askedFor(args: readonly string[]): Asked | Refused {
  const { positionals, problems, refuse, value, has } = readArguments(args, OPTIONS);
  const [file, ...others] = positionals;
  if (others.length > 0) refuse('files', positionals.join(' '), 'one dataset, or none for the bundled one');

  const form = value('form') ?? 'svg';
  if (!isForm(form)) {
    refuse('--form', form, FORMS.join(', '), nearest(form, choices(FORMS)));
    return { problems };
  }
  const of = (
    name: Exclude<keyof typeof OPTIONS, keyof typeof ELEMENT_FLAGS | 'sums'>,
    forms: readonly Form[],
  ): string | undefined => {
    const given = value(name);
    if (given !== undefined && !forms.includes(form))
      refuse(`--${name}`, given, `with --form ${forms.join(' or ')}`);
    return given;
  };
  const width = value('width');
  const size = of('size', IMAGES);
  if (size !== undefined && width !== undefined) refuse('--width', width, '--width or --size, not both');
  for (const one of size === undefined ? [] : listed(size))
    if (!/^\d+x\d+$/.test(one)) refuse('--size', one, 'a width and a height in px, as 1200x630');
  const scale = Number(of('scale', ['png']) ?? '1');
  if (!(scale >= SCALES.least && scale <= SCALES.most))
    refuse('--scale', value('scale'), `a number from ${SCALES.least} to ${SCALES.most}`);

  const named = <Name extends string, Value>(
    names: readonly Name[],
    read: (name: Name) => Value | undefined,
  ) => Object.fromEntries(names.map((name) => [camel(name), read(name)]));
  const attributes = {
    ...named(keysOf(ATTRIBUTES), value),
    ...named(keysOf(ELEMENT_TEXTS), (name) => of(name, ['element'])),
    ...named(keysOf(ELEMENT_FLAGS), (name) => {
      if (!has(name)) return undefined;
      if (form !== 'element') refuse(`--${name}`, undefined, 'with --form element');
      return true;
    }),
    ...(has('sums') ? { sums: true } : {}),
    ...(form === 'figure' || form === 'element' ? { form } : {}),
  };
  const out = value('out') ?? '-';
  // An element has drawings for all widths in one.
  const sizes: [name: string, RenderOptions][] =
    form === 'element' ? [['', width === undefined ? {} : { width }]] : sizesOf(width, size);
  if (out === '-' && sizes.length > 1)
    refuse('--out', undefined, `a file, for there are ${sizes.length} sizes and one standard output`);
  const targets = sizes.map(([name, options]) => ({
    out: sizes.length > 1 ? withSize(out, name) : out,
    options: { ...attributes, ...options },
  }));
  if (problems.length > 0) return { problems };
  return { file, form, targets, scale, font: of('font', ['png']) };
}
