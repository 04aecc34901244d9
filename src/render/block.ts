/** A part of a picture that stands above or below others, and how things stand in rows in it. Pure. */
import { TEXT_SIZE } from '../layout/frame.js';
import { rounded } from '../layout/path-number.js';
import { scaledMeasure, type Measure } from '../layout/measure.js';
import { painted, type Painted } from './painted.js';
import type { Pictured } from './still.js';

export interface Block {
  readonly content: readonly Painted[];
  /** px. */
  readonly height: number;
}

/** From the bottom of a line to its baseline, and from the middle of a row to that of its text, px. */
export const DESCENT = 4;
/** Above a block, px. */
export const GAP = 8;

export const BOLD = { 'font-weight': 'bold' } as const;

/** The picture's measure of texts of this size, px. */
export const measureAt = ({ measure }: Pictured, size: number): Measure =>
  scaledMeasure(measure, size / (measure.fontSize ?? TEXT_SIZE));

export const space = (height: number): Block => ({ content: [], height });

export const group = (x: number, y: number, content: readonly Painted[]): Painted =>
  painted('g', { transform: `translate(${rounded(x)},${rounded(y)})` }, content);

/** Lengths of rows, px. */
interface Rows {
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly height: number;
}

/**
 * Places of things that stand beside each other, and begin a new row where one no longer fits.
 * @param widths of the things, px
 * @returns left end of each and top of its row, and the height of all rows, px
 */
export function inRows(
  widths: readonly number[],
  { left, right, gap, height }: Rows,
): { readonly places: readonly (readonly [x: number, y: number])[]; readonly height: number } {
  let [x, y] = [left, 0];
  const places = widths.map((width) => {
    if (x > left && x + width > right) [x, y] = [left, y + height];
    const place = [x, y] as const;
    x += width + gap;
    return place;
  });
  return { places, height: y + height };
}
