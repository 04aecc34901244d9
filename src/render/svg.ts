/** Shapes as SVG markup that looks the same wherever it is shown: no style sheet, no class, only attributes of presentation. Pure. */
import { rounded } from '../layout/path-number.js';
import type { Shape } from '../picture/shape.js';
import { attributesOf, escaped } from './markup.js';
import { lookOf, type Styled } from './look.js';
import type { Colour, Palette } from './palette.js';

/** What only a live picture needs, or what a picture that is one image says as a whole. */
const LEFT_OUT = /^(?:class|part|role|tabindex|aria-.*|data-.*)$/;
/** What paints nothing of its own but may hold what does. */
const HOLDERS = new Set(['g', 'text', 'tspan', 'title']);

interface Surroundings {
  readonly around: readonly Styled[];
  readonly stance: string;
  readonly under: string;
  /** Identifies the classes around, for the looks that were worked out. */
  readonly key: string;
}

interface Look {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inner: Surroundings;
}

/** A painter with one palette. */
export class SvgPainter {
  readonly #palette: Palette;
  readonly #looks = new Map<string, Look>();

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  /**
   * @param classes of what the shapes stand in, separated by spaces
   * @returns markup without line breaks, the same for the same shapes
   */
  paint(shapes: readonly Shape[], classes = ''): string {
    const { page, ink2 } = this.#palette;
    const outside: Surroundings = { around: [], stance: ink2, under: page, key: '' };
    const { inner } = this.#lookOf('svg', classes, outside);
    return shapes.map((shape) => this.#markup(shape, inner)).join('');
  }

  #markup(shape: Shape, outer: Surroundings): string {
    const { tag, attributes: given, inside } = shape;
    const { attributes, inner } = this.#lookOf(tag, String(given.class ?? ''), outer);
    const { fill, stroke = 'none' } = attributes;
    if (fill === 'none' && stroke === 'none' && !HOLDERS.has(tag)) return '';
    const all: Record<string, string | number | undefined> = {};
    for (const [name, value] of Object.entries(given))
      if (!LEFT_OUT.test(name)) all[name] = typeof value === 'number' ? rounded(value) : value;
    const content =
      typeof inside === 'string'
        ? escaped(inside)
        : (inside ?? []).map((child) => this.#markup(child, inner)).join('');
    if (tag === 'g' && content === '') return '';
    const opening = `<${tag}${attributesOf({ ...all, ...attributes })}`;
    return content === '' ? `${opening}/>` : `${opening}>${content}</${tag}>`;
  }

  #lookOf(tag: string, classes: string, outer: Surroundings): Look {
    const names = classes.split(/\s+/).filter(Boolean);
    const key = `${outer.key}>${tag}.${names.join('.')}`;
    const cached = this.#looks.get(key);
    if (cached) return cached;
    const styled: Styled = { tag, classes: new Set(names) };
    const { '@stance': stance, '@under': under, ...rest } = lookOf(styled, outer.around);
    const colour = (value: string | number | undefined, otherwise: string): string =>
      value === undefined ? otherwise : this.#palette[String(value).slice(1) as Colour];
    const inner: Surroundings = {
      around: [...outer.around, styled],
      stance: colour(stance, outer.stance),
      under: colour(under, outer.under),
      key,
    };
    const special: Readonly<Record<string, string>> = {
      '@stance': inner.stance,
      '@under': inner.under,
    };
    const attributes = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [
        name,
        typeof value === 'string' && value.startsWith('@') ? (special[value] ?? colour(value, value)) : value,
      ]),
    );
    const look = { attributes, inner };
    this.#looks.set(key, look);
    return look;
  }
}
