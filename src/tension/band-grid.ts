/** The sensitivity band as it is kept and drawn: on a grid of instants that follows from the dataset. Pure; `band.ts` computes it. */
import type { Dataset } from '../data/dataset.js';
import { bisectRight } from '../arrays/bisect.js';
import { tensionIndex } from './tension-index.js';
import { DAY, INSTANT } from '../time/units.js';

/** The grid has a point at least this often, and no more than so many, ms. */
const GRID_STEP = 61 * DAY;
const MOST_POINTS = 1500;

export interface Band {
  /** ms, ascending. */
  readonly instants: readonly number[];
  /** 5th and 95th percentile of the draws at each, index points. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * Where the band is computed: right before and at each day on which an event begins or ends, so that it jumps where the index jumps and never
 * before, and in between often enough to follow its curve; on a record of too many days evenly.
 */
export function bandGrid(dataset: Dataset): number[] {
  const start = dataset.coverage.from.extent.from;
  const end = dataset.coverage.to.extent.to;
  const { instants } = tensionIndex(dataset).states;
  const days = [...new Set([start, ...instants, end])]
    .filter((day) => day >= start && day <= end)
    .sort((a, b) => a - b);
  const grid: number[] = [];
  let before: number | undefined;
  // Neither `entries` nor `Array.from` with a function: libraries of old pages have put their own in place of both.
  for (const day of days) {
    if (before !== undefined) {
      const steps = Math.ceil((day - before) / GRID_STEP);
      for (let step = 1; step < steps; step++)
        grid.push(Math.round(before + ((day - before) * step) / steps));
      grid.push(day - INSTANT);
    }
    grid.push(day);
    before = day;
  }
  return grid.length <= MOST_POINTS
    ? grid
    : [
        ...new Float64Array(MOST_POINTS).map(
          (_, point) => start + ((end - start) * point) / (MOST_POINTS - 1),
        ),
      ];
}

/** A band as it is kept in a file: the differences from point to point of the grid, in half index points. */
export interface StoredBand {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

const STEPS_PER_POINT = 2;

const differences = (values: readonly number[]): number[] => {
  const steps = values.map((value) => Math.round(value * STEPS_PER_POINT));
  return steps.map((step, position) => step - (steps[position - 1] ?? 0));
};

const sums = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step) / STEPS_PER_POINT);
};

export const storedBand = ({ low, high }: Band): StoredBand => ({
  low: differences(low),
  high: differences(high),
});

export const readBand = (dataset: Dataset, { low, high }: StoredBand): Band => ({
  instants: bandGrid(dataset),
  low: sums(low),
  high: sums(high),
});

/** The band at an instant, between the points of the grid in proportion. */
export function bandAt({ instants, low, high }: Band, instant: number): readonly [low: number, high: number] {
  const next = Math.min(Math.max(bisectRight(instants, instant), 1), instants.length - 1);
  const [before, after] = [instants[next - 1] ?? 0, instants[next] ?? 0];
  const part = Math.min(1, Math.max(0, (instant - before) / (after - before || 1)));
  const at = (values: readonly number[]): number =>
    (values[next - 1] ?? 0) * (1 - part) + (values[next] ?? 0) * part;
  return [at(low), at(high)];
}
