/** Works out how shapes look in a palette, wherever they are shown: no style sheet, no class, only attributes of presentation. Pure. */
import { rounded } from '../layout/path-number.js';
import type { Shape } from '../picture/shape.js';
import { lookOf, type Styled } from './look.js';
import { painted, type Painted, type PaintedAttributes } from './painted.js';
import type { Colour, Palette } from './palette.js';

/** What only a live picture needs, or what a picture that is one image says as a whole. */
const LEFT_OUT = /^(?:class|part|role|tabindex|aria-.*|data-.*)$/;
/** What paints nothing of its own but may hold what does. */
const HOLDERS = new Set(['g', 'text', 'tspan', 'title']);

interface Surroundings {
  readonly around: readonly Styled[];
  readonly stance: string;
  readonly under: string;
  /** The looks that were worked out of what stands directly in it, by tag and classes. */
  readonly looks: Map<string, Look>;
}

interface Look {
  readonly attributes: PaintedAttributes;
  readonly inner: Surroundings;
}

export class Styler {
  readonly #palette: Palette;
  readonly #outside: Surroundings;

  constructor(palette: Palette) {
    this.#palette = palette;
    this.#outside = { around: [], stance: palette.ink2, under: palette.page, looks: new Map() };
  }

  /**
   * @param classes of what the shapes stand in, separated by spaces
   * @returns what is seen of the shapes
   */
  styled(shapes: readonly Shape[], classes = ''): Painted[] {
    return this.#seen(shapes, this.#lookOf('svg', classes, this.#outside).inner);
  }

  #seen(shapes: readonly Shape[], surroundings: Surroundings): Painted[] {
    const seen: Painted[] = [];
    for (const shape of shapes) {
      const one = this.#styled(shape, surroundings);
      if (one) seen.push(one);
    }
    return seen;
  }

  /** Undefined for what paints nothing. */
  #styled({ tag, attributes: given, inside = [] }: Shape, outer: Surroundings): Painted | undefined {
    const { attributes: look, inner } = this.#lookOf(tag, String(given.class ?? ''), outer);
    const { fill, stroke = 'none' } = look;
    if (fill === 'none' && stroke === 'none' && !HOLDERS.has(tag)) return undefined;
    const content = typeof inside === 'string' ? inside : this.#seen(inside, inner);
    if (tag === 'g' && content.length === 0) return undefined;
    const attributes: Record<string, string | number | undefined> = {};
    for (const name in given) {
      const value = given[name];
      if (value === undefined || name in look || LEFT_OUT.test(name)) continue;
      attributes[name] = typeof value === 'number' ? rounded(value) : value;
    }
    return painted(tag, attributes, content, look);
  }

  #lookOf(tag: string, classes: string, outer: Surroundings): Look {
    const key = `${tag} ${classes}`;
    const cached = outer.looks.get(key);
    if (cached) return cached;
    const styled: Styled = { tag, classes: new Set(classes.split(/\s+/).filter(Boolean)) };
    const { '@stance': stance, '@under': under, ...rest } = lookOf(styled, outer.around);
    const colour = (value: string | number | undefined, otherwise: string): string =>
      value === undefined ? otherwise : this.#palette[String(value).slice(1) as Colour];
    const inner: Surroundings = {
      around: [...outer.around, styled],
      stance: colour(stance, outer.stance),
      under: colour(under, outer.under),
      looks: new Map(),
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
    outer.looks.set(key, look);
    return look;
  }
}

const stylers = new WeakMap<Palette, Styler>();

/** The same styler for the same palette, with all looks that it has worked out. */
export function stylerOf(palette: Palette): Styler {
  const styler = stylers.get(palette) ?? new Styler(palette);
  stylers.set(palette, styler);
  return styler;
}
