/** The legend: how to read the marks, as keys with their words. What else there is to know stands in the panel about the index. */
import { INDEX_CATEGORIES, type Category } from '../data/categories.js';
import { glyph } from '../layout/glyph.js';
import type { Locale } from '../text/locale.js';
import { glyphShapes, pillShapes, type Look } from './glyphs.js';
import { shape, type Shape } from './shape.js';

/** Size of most keys, and of the marks in them, px. */
const KEY = 12;
const DIAMETER = 10;
/** Height of all keys, px. */
const HEIGHT = KEY + 2;
/** The number in the legend's pill. */
const EXAMPLE = 3;

/** A drawing around its own origin in a box of `width` and `height` px. */
export interface Sign {
  readonly width: number;
  readonly height: number;
  /** Class names that colour the drawing. */
  readonly look: string;
  readonly shapes: readonly Shape[];
}

/** One key: a sign and its words. */
export interface LegendKey extends Sign {
  readonly text: string;
}

export interface Legend {
  readonly title: string;
  readonly keys: readonly LegendKey[];
}

const plain = (category: Category): Look => ({
  category,
  weight: -10,
  stance: 'hostile',
  status: 'established',
});

const sample = (category: Category): Shape[] => glyphShapes(plain(category), glyph(category, DIAMETER));

const circle = (look: Partial<Look>): Shape[] =>
  glyphShapes({ ...plain('verbal'), ...look }, glyph('verbal', DIAMETER));

const INK = 'hostile ink';

/** Hostility above a line, cooperation under it. */
const SUMS: readonly Shape[] = [
  shape('path', 'hostile', { class: 'stance hostile', d: 'M-7,0V-3L-1,-6L7,-2V0Z' }),
  shape('path', 'cooperative', { class: 'stance cooperative', d: 'M-7,0V2L2,4L7,2V0Z' }),
];

const key = (width: number, shapesOfKey: readonly Shape[], text: string, look = INK): LegendKey => ({
  width,
  height: HEIGHT,
  look,
  shapes: shapesOfKey,
  text,
});

/**
 * The four kinds, the number in a pill, a claim; where they are drawn, the two sums.
 * @param pageEvents the words of the key that page events need, where there are any
 */
export function legendOf(locale: Locale, pageEvents: string | undefined, sums = false): Legend {
  const { legend, categories } = locale.texts;
  return {
    title: legend.title,
    keys: [
      ...INDEX_CATEGORIES.map((category) => key(HEIGHT, sample(category), categories[category])),
      key(20, pillShapes({ rx: 10, height: HEIGHT, count: EXAMPLE }), legend.several(locale.number(EXAMPLE))),
      key(HEIGHT, circle({ status: 'claimed' }), legend.claim, `${INK} claim`),
      ...(sums ? [key(HEIGHT, SUMS, locale.texts.sums.label)] : []),
      ...(pageEvents ? [key(HEIGHT, circle({ isPageEvent: true }), pageEvents)] : []),
    ],
  };
}
