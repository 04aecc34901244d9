/** What a picture without a page is asked to be: the attributes of the element, and its width, theme and language. Pure. */
import { invalid } from '../data/invalid.js';
import { THEMES, type Theme } from '../state/relations-state.js';

export interface RenderOptions {
  /** Start and end of the period, EDTF dates; without them, the whole record. */
  readonly from?: string;
  readonly to?: string;
  /** Id of the event that is marked. */
  readonly selected?: string;
  readonly categories?: string;
  readonly actors?: string;
  /** Ids of the events that are labelled, separated by spaces, the most important first. */
  readonly labels?: string;
  /** How long acts count: `stock` or `flow`. */
  readonly memory?: string;
  readonly halfLifeScale?: number | string;
  readonly view?: string;
  /** Level of the heading in the page's outline, 2 to 6; without it, 2 in a figure and 3 in the element. */
  readonly headingLevel?: number | string;
  /** `light` or `dark`; `auto` and `system` are light, for there is neither page nor reader to ask. */
  readonly theme?: string;
  /** A language tag; `en` and `es`, or one that `registerLanguage` has been given. */
  readonly lang?: string;
  /** CSS px, 240 to 4000; 720 without it. Of the element, the widths that it has drawings for, `360 720` without it. */
  readonly width?: number | string | readonly number[];
  /** Of `renderSvg`, CSS px, 240 to 4000: the picture is as large as fits in width and height. Without it, it is as high as it needs. */
  readonly height?: number | string;
  /** Events that the page adds, in the format of the dataset's events. */
  readonly pageEvents?: readonly unknown[];
  /**
   * The picture of the figure: `inline`; `none`, for filters that remove SVG; or the address of an image of it, absolute or starting with
   * `/`, `./` or `../`.
   */
  readonly picture?: string;
  /** Of `renderHtml`: `figure`, plain HTML, or `element`, which the live widget takes over. */
  readonly form?: string;
  /** Of the element: the address of the dataset, where it is not the bundled one, from which the live widget loads it. */
  readonly src?: string;
  /** Of the element: what a policy of the page wants for its style sheet. */
  readonly nonce?: string;
  /** Whether the two sums that the index comes from are drawn. */
  readonly sums?: boolean;
  /** Attributes of the element. */
  readonly static?: boolean;
  readonly withoutHeader?: boolean;
  readonly withoutControls?: boolean;
  readonly withoutDetails?: boolean;
  readonly withoutFooter?: boolean;
}

/** Options with defaults and what they mean. */
export interface Wanted extends Omit<
  RenderOptions,
  'width' | 'height' | 'view' | 'theme' | 'headingLevel' | 'pageEvents' | 'picture' | 'form' | Flag
> {
  readonly view: View;
  readonly theme: Theme;
  readonly lang: string;
  /** That of the drawing. */
  readonly width: number;
  /** Those of all drawings, in order. */
  readonly widths: readonly [number, ...number[]];
  readonly height: number | undefined;
  readonly headingLevel: number;
  readonly pageEvents: readonly unknown[];
  readonly picture: string;
  readonly form: FormName;
  readonly sums: boolean;
  readonly static: boolean;
  readonly withoutHeader: boolean;
  readonly withoutControls: boolean;
  readonly withoutDetails: boolean;
  readonly withoutFooter: boolean;
}

const FLAGS = [
  'sums',
  'static',
  'withoutHeader',
  'withoutControls',
  'withoutDetails',
  'withoutFooter',
] as const;
type Flag = (typeof FLAGS)[number];

const FORM_NAMES = ['figure', 'element'] as const;
type FormName = (typeof FORM_NAMES)[number];

const VIEWS = ['both', 'timeline', 'tension'] as const;
type View = (typeof VIEWS)[number];

/** Options that are texts, and mean what the attributes of the element do. */
const TEXTS = [
  'from',
  'to',
  'selected',
  'categories',
  'actors',
  'labels',
  'memory',
  'lang',
  'src',
  'nonce',
] as const;

const NAMES: readonly (keyof RenderOptions)[] = [
  ...TEXTS,
  'halfLifeScale',
  'view',
  'headingLevel',
  'theme',
  'width',
  'height',
  'pageEvents',
  'picture',
  'form',
  ...FLAGS,
];

const DEFAULT_WIDTHS: Readonly<Record<FormName, readonly [number, ...number[]]>> = {
  figure: [720],
  element: [360, 720],
};
const SIZES = { least: 240, most: 4000 } as const;
const LEVELS = { least: 2, most: 6 } as const;
/** A figure stands for itself, the element in a section of the page. */
const DEFAULT_LEVELS: Readonly<Record<FormName, number>> = { figure: 2, element: 3 };

/** What a picture can be besides an address. */
export const INLINE = 'inline';
export const NO_PICTURE = 'none';
/** No address of another scheme: `data:` and `javascript:` are what filters look for. */
const IMAGE = /^(?:https?:\/\/|\.{0,2}\/)/i;

function choice<T extends string>(name: string, value: unknown, choices: readonly T[], otherwise: T): T {
  if (value === undefined) return otherwise;
  const found = choices.find((one) => one === value);
  if (found === undefined) throw invalid(name, value, choices.join(', '));
  return found;
}

/** A number, or a text that may say one. */
const isWritten = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

function whole<Otherwise>(
  name: string,
  value: unknown,
  { least, most }: { readonly least: number; readonly most: number },
  otherwise: Otherwise,
): number | Otherwise {
  if (value === undefined) return otherwise;
  const number = isWritten(value) ? Number(value) : NaN;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw invalid(name, value, `a whole number from ${least} to ${most}`);
}

/** One width or several, in order, each once. */
function widthsOf(value: RenderOptions['width'], form: FormName): readonly [number, ...number[]] {
  if (value === undefined) return DEFAULT_WIDTHS[form];
  const given: readonly unknown[] =
    form === 'element' && typeof value !== 'number'
      ? typeof value === 'string'
        ? value.split(/[\s,]+/)
        : Array.isArray(value)
          ? value
          : [value]
      : [value];
  const [first = 0, ...others] = given
    .map((one) => whole('width', one, SIZES, 0))
    .sort((one, other) => one - other)
    .filter((width, place, all) => width !== all[place - 1]);
  return [first, ...others];
}

function flag(name: Flag, value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  throw invalid(name, value, 'true or false');
}

function pictureOf(value: unknown): string {
  if (value === undefined) return INLINE;
  if (typeof value === 'string' && (value === INLINE || value === NO_PICTURE || IMAGE.test(value)))
    return value;
  throw invalid('picture', value, `${INLINE}, ${NO_PICTURE}, or the address of an image, such as /line.png`);
}

function pageEventsOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw invalid('pageEvents', value, "an array of events in the dataset's format");
}

/** @param otherwise where no width is given */
export const readWidth = (value: unknown, otherwise = DEFAULT_WIDTHS.figure[0]): number =>
  whole('width', value, SIZES, otherwise);

/** Throws a RangeError that names the option, what was given, and what is allowed. */
export function readOptions(options: RenderOptions): Wanted {
  for (const name of Object.keys(options))
    if (!NAMES.some((known) => known === name)) throw invalid('option', name, NAMES.join(', '));
  for (const name of TEXTS) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== 'string') throw invalid(name, value, 'a text');
  }
  const { halfLifeScale } = options;
  if (halfLifeScale !== undefined && !isWritten(halfLifeScale))
    throw invalid('halfLifeScale', halfLifeScale, 'a number greater than 0');
  const { view, theme, width, height, headingLevel, pageEvents, picture, lang = 'en', ...rest } = options;
  const form = choice('form', options.form, FORM_NAMES, 'figure');
  const widths = widthsOf(width, form);
  return {
    ...rest,
    lang,
    view: choice('view', view, VIEWS, 'both'),
    theme: choice('theme', theme, THEMES, 'auto'),
    form,
    width: widths[0],
    widths,
    height: whole('height', height, SIZES, undefined),
    headingLevel: whole('headingLevel', headingLevel, LEVELS, DEFAULT_LEVELS[form]),
    pageEvents: pageEventsOf(pageEvents),
    picture: pictureOf(picture),
    sums: flag('sums', options.sums),
    static: flag('static', options.static),
    withoutHeader: flag('withoutHeader', options.withoutHeader),
    withoutControls: flag('withoutControls', options.withoutControls),
    withoutDetails: flag('withoutDetails', options.withoutDetails),
    withoutFooter: flag('withoutFooter', options.withoutFooter),
  };
}
