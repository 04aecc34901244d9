/** Shapes of the marks: one per category, equal in area at equal weight. Pure: SVG path data around the origin. */
import { CATEGORY_TABLE, type Category, type Corners } from '../data/categories.js';
import type { BilateralEvent } from '../data/dataset.js';

/** Diameter of the circle by weight class 1–5 (|Goldstein weight| in steps of two), px. */
const DIAMETERS = [5, 6, 7.5, 9, 10.5, 12] as const;

/** The smallest weight class at whose diameter a dashed outline still reads as dashed. */
const SMALLEST_CLAIM = 2;

export interface Glyph {
  /** SVG path data, centred on the origin. */
  readonly path: string;
  /** Half extents, px. */
  readonly rx: number;
  readonly top: number;
  readonly bottom: number;
}

/** 0 for weight 0, else 1–5: the step that gives a mark its size and a claim its dashes. */
export function weightClass(weight: number): number {
  return Math.min(5, Math.ceil(Math.abs(weight) / 2));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** By the shoelace formula. */
const areaOf = (corners: Corners): number =>
  Math.abs(
    corners.reduce((sum, [x, y], number) => {
      const [nextX, nextY] = corners[(number + 1) % corners.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

function circle(r: number): Glyph {
  return { path: `M${-r},0A${r},${r},0,1,1,${r},0A${r},${r},0,1,1,${-r},0Z`, rx: r, top: r, bottom: r };
}

function polygon(corners: Corners, r: number): Glyph {
  const factor = r * Math.sqrt(Math.PI / areaOf(corners));
  const points = corners.map(([x, y]) => [round(x * factor), round(y * factor)] as const);
  const sides = points.map(([x, y], number) => {
    const [beforeX, beforeY] = points[number - 1] ?? [];
    return number === 0 ? `M${x},${y}` : x === beforeX ? `V${y}` : y === beforeY ? `H${x}` : `L${x},${y}`;
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    path: `${sides.join('')}Z`,
    rx: Math.max(...xs.map(Math.abs)),
    top: -Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** @param diameter of the circle whose area the glyph has, px */
export function glyph(category: Category, diameter: number): Glyph {
  const { glyph: form } = CATEGORY_TABLE[category];
  return form === 'circle' ? circle(diameter / 2) : polygon(form, diameter / 2);
}

const cached = new Map<Category, (Glyph | undefined)[]>();

/** There are but a few, so each is made once. */
export function glyphOf({
  category,
  weight,
  status,
}: Pick<BilateralEvent, 'category' | 'weight' | 'status'>): Glyph {
  const own = weightClass(weight);
  const size = status === 'established' ? own : Math.max(SMALLEST_CLAIM, own);
  const sizes = cached.get(category) ?? [];
  cached.set(category, sizes);
  return (sizes[size] ??= glyph(category, DIAMETERS[size] ?? DIAMETERS[5]));
}
