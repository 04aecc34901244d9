/**
 * The categories: what an event does to relations. The one table of them, in the order in which filters and legend list them.
 * A row added here is all that scale, index, glyphs, legend, filters and "About this index" need; its label stands in each language's texts.
 */

/** Corners of a polygon around the origin, y downwards, in any unit: it is drawn with the area that the weight asks for. */
export type Corners = readonly (readonly [x: number, y: number])[];

interface CategoryRow {
  readonly glyph: 'circle' | Corners;
  /** Months until half of an event's effect is left; null where the category is no term of the index. Words fade first, the use of force last. */
  readonly halfLife: number | null;
}

export const CATEGORY_TABLE = {
  verbal: { glyph: 'circle', halfLife: 3 },
  diplomatic: {
    glyph: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    halfLife: 12,
  },
  economic: {
    glyph: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    halfLife: 24,
  },
  military: {
    glyph: [
      [0, -Math.sqrt(3)],
      [2, Math.sqrt(3)],
      [-2, Math.sqrt(3)],
    ],
    halfLife: 36,
  },
  context: { glyph: 'circle', halfLife: null },
} as const satisfies Readonly<Record<string, CategoryRow>>;

export type Category = keyof typeof CATEGORY_TABLE;

/** The categories whose events are terms of the index. */
export type IndexCategory = {
  [Id in Category]: (typeof CATEGORY_TABLE)[Id]['halfLife'] extends number ? Id : never;
}[Category];

/** In the table's order. */
export const CATEGORIES = Object.keys(CATEGORY_TABLE) as readonly Category[];

export const isCategory = (id: string): id is Category => Object.hasOwn(CATEGORY_TABLE, id);

/** Whether its events are terms of the index. */
export const isIndexCategory = (category: Category): category is IndexCategory =>
  CATEGORY_TABLE[category].halfLife !== null;

/** In the table's order. */
export const INDEX_CATEGORIES = CATEGORIES.filter(isIndexCategory);
