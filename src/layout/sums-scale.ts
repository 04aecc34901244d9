/** The scale of the two sums, which is not that of the index: its ticks and where they stand. Pure. */
import type { Stance } from '../data/dataset.js';
import type { CurveScale, LargestSums } from './curve.js';
import type { ChartRows, Frame } from './frame.js';
import type { Box } from './labels/box.js';

export interface SumsTick {
  readonly value: number;
  readonly stance: Stance;
  /** px. */
  readonly y: number;
}

export interface SumsScale {
  /** The line on which the ticks stand, and the side of it on which their numbers do: in the gutter its left, in portrait its right. */
  readonly x: number;
  readonly side: -1 | 1;
  /** From the top, so that the first and the last are the ends of the line. */
  readonly ticks: readonly SumsTick[];
  /** What it takes up inside the plot, px. */
  readonly boxes: readonly Box[];
}

/** Least distance of two ticks, and of a tick from the zero line, px at the usual size of type. */
const APART = 24;
const OFF_ZERO = 10;
/** From the plot's edge to the line, past the numbers of the index, px. */
const IN_GUTTER = 34;
const IN_PLOT = 26;
/** Width of the numbers inside the plot, px. */
const NUMBER = 26;

/** The power of ten under a number. */
const decadeOf = (value: number): number => 10 ** Math.floor(Math.log10(value));

/** 1, 2 or 5 times a power of ten: the least that is no less than a value, or the greatest that is no more. */
const roundUp = (value: number): number =>
  decadeOf(value) * [1, 2, 5, 10].find((step) => step * decadeOf(value) >= value)!;
const roundDown = (value: number): number =>
  decadeOf(value) * [5, 2, 1].find((step) => step * decadeOf(value) <= value)!;

/** Undefined where both sums are too small to be seen. */
export function sumsScale(
  largest: LargestSums,
  scale: CurveScale,
  { hundred, zero }: ChartRows,
  { portrait, x0, scale: size, lineHeight }: Frame,
): SumsScale | undefined {
  const unit = zero - scale.conflict(1);
  if (!(unit > 0)) return undefined;
  const ticksOf = (stance: Stance, most: number, y: (value: number) => number): SumsTick[] => {
    const step = roundUp((APART * size) / unit);
    const count = Math.floor(most / step);
    const values = count > 0 ? Array.from({ length: count }, (_, place) => (place + 1) * step) : [];
    if (values.length === 0 && most > 0 && roundDown(most) * unit >= OFF_ZERO * size)
      values.push(roundDown(most));
    return values.map((value) => ({ value, stance, y: y(value) }));
  };
  const ticks = [
    ...ticksOf('hostile', largest.conflict, scale.conflict)
      // Above the highest stands what the scale is.
      .filter(({ y }) => y >= hundred + 2 * lineHeight)
      .reverse(),
    ...ticksOf('cooperative', largest.cooperation, scale.cooperation),
  ];
  const [first] = ticks;
  if (!first) return undefined;
  const x = portrait ? x0 + Math.round(IN_PLOT * size) : x0 - Math.round(IN_GUTTER * size);
  return {
    x,
    side: portrait ? 1 : -1,
    ticks,
    boxes: portrait
      ? [
          {
            left: x,
            right: x + NUMBER * size,
            top: first.y - 2 * lineHeight,
            bottom: ticks.at(-1)!.y + lineHeight / 2,
          },
        ]
      : [],
  };
}
