/** The legend: how to read the marks, as keys with their words. In portrait it also says which stance stands on which side of the line. */
import { INDEX_CATEGORIES, type Category } from '../data/categories.js';
import type { Frame } from '../layout/frame.js';
import { glyph } from '../layout/glyph.js';
import { needsTwoRows } from '../layout/legend-rows.js';
import type { Measure } from '../layout/measure.js';
import type { Locale } from '../text/locale.js';
import { glyphShapes, pillShapes, type Look } from './glyphs.js';
import { shape, type Shape } from './shape.js';

/** Size of most keys, and of the marks in them, px. */
const KEY = 12;
const DIAMETER = 10;
/** Height of all keys, px. */
const HEIGHT = KEY + 2;

/** One key: a drawing around its own origin in a box of `width` and `height` px, and its words. */
export interface LegendKey {
  readonly width: number;
  readonly height: number;
  /** Class names that colour the drawing. */
  readonly look: string;
  readonly shapes: readonly Shape[];
  readonly text: string;
  /** Whether its words may take more than one line. */
  readonly wide: boolean;
}

export interface Legend {
  readonly title: string;
  readonly keys: readonly LegendKey[];
  /** Whether the keys stand in two rows of equal length. */
  readonly twoRows: boolean;
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

/** Three circles, from light to heavy. */
const weights = [-12, -4, 7].map((x, number): Shape => ({
  key: String(x),
  tag: 'g',
  attributes: { transform: `translate(${x},0)` },
  inside: glyphShapes(plain('verbal'), glyph('verbal', 5 + number * 3)),
}));

const INK = 'hostile ink';

const key = (
  width: number,
  shapesOfKey: readonly Shape[],
  text: string,
  look = INK,
  wide = false,
): LegendKey => ({ width, height: HEIGHT, look, shapes: shapesOfKey, text, wide });

/** @param pageEvents the words of the key that page events need, where there are any */
export function legendOf(
  frame: Frame,
  locale: Locale,
  measure: Measure,
  pageEvents: string | undefined,
): Legend {
  const { legend, categories, stancePlaces } = locale.texts;
  const keys = [
    ...INDEX_CATEGORIES.map((category) => key(HEIGHT, sample(category), categories[category])),
    key(32, weights, legend.weight),
    key(HEIGHT, circle({ status: 'claimed' }), legend.claim, `${INK} claim`),
    key(20, [shape('line', 'key-line', { x1: -10, x2: 10, y1: 0, y2: 0 })], legend.inForce),
    key(20, [shape('path', 'key-bracket', { d: 'M-9.5,-3v6M-9.5,0H9.5M9.5,-3v6' })], legend.imprecise),
    key(18, pillShapes({ rx: 8.5, height: 13, beside: false, count: 9 }), legend.several),
    ...(pageEvents ? [key(HEIGHT, circle({ isPageEvent: true }), pageEvents, INK, true)] : []),
  ];
  const stances = frame.portrait
    ? [
        key(KEY, sample('verbal'), stancePlaces.hostile, 'hostile', true),
        key(KEY, circle({ stance: 'cooperative' }), stancePlaces.cooperative, 'cooperative', true),
      ]
    : [];
  return {
    title: legend.title,
    keys: [...stances, ...keys],
    twoRows: needsTwoRows(
      keys.map(({ width, text }) => ({ width, textWidth: measure(text) })),
      frame,
    ),
  };
}
