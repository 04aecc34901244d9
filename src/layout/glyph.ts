/** Shapes of the marks: one per category, equal in area at equal weight. Pure: SVG path data around the origin. */
import type { BilateralEvent, Category } from '../data/dataset.js';

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

export function glyph(category: Category, diameter: number): Glyph {
  const r = diameter / 2;
  switch (category) {
    case 'diplomatic': {
      const d = round(r * Math.sqrt(Math.PI / 2));
      return { path: `M0,${-d}L${d},0L0,${d}L${-d},0Z`, rx: d, top: d, bottom: d };
    }
    case 'economic': {
      const s = round((r * Math.sqrt(Math.PI)) / 2);
      return { path: `M${-s},${-s}H${s}V${s}H${-s}Z`, rx: s, top: s, bottom: s };
    }
    case 'military': {
      const side = diameter * Math.sqrt(Math.PI / Math.sqrt(3));
      const height = (side * Math.sqrt(3)) / 2;
      const [half, up, down] = [round(side / 2), round(height * 0.5), round(height * 0.5)];
      return { path: `M0,${-up}L${half},${down}H${-half}Z`, rx: half, top: up, bottom: down };
    }
    default:
      return { path: `M${-r},0A${r},${r},0,1,1,${r},0A${r},${r},0,1,1,${-r},0Z`, rx: r, top: r, bottom: r };
  }
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
