/** The index at evenly spaced instants. Pure. */
import type { Dataset } from '../data/dataset.js';
import { invalid } from '../data/invalid.js';
import { range } from '../arrays/range.js';
import { instantOf, type DateInput } from './instant.js';
import type { TensionOptions } from './parameters.js';
import type { TensionValue } from './scale.js';
import { tensionIndex } from './tension-index.js';

export interface SeriesRange {
  /** Of an EDTF text its first day counts. Default: the start of the coverage. */
  readonly from?: DateInput;
  /** Of an EDTF text its last day counts. Default: the end of the coverage. */
  readonly to?: DateInput;
  /** How many values, evenly spaced, the first at `from` and the last at `to`; a whole number, 1 or more. */
  readonly points: number;
}

export interface SeriesPoint extends TensionValue {
  /** ms since the epoch, UTC. */
  readonly date: number;
}

/**
 * The index over a range, clipped to the coverage's end before it is divided; empty for a range after it.
 * Throws a `RangeError` for dates that are none or in reverse, for `points`, and for bad options.
 */
export function tensionSeries(
  dataset: Dataset,
  { points, ...ends }: SeriesRange,
  options?: TensionOptions,
): SeriesPoint[] {
  const { coverage } = dataset;
  const from = instantOf(ends.from ?? coverage.from.extent.from, 'from');
  const to = instantOf(ends.to ?? coverage.to.extent.to, 'to');
  if (to < from) throw invalid('to', ends.to, `a date not before ${String(ends.from)}`);
  if (!Number.isInteger(points) || points < 1) throw invalid('points', points, 'a whole number, 1 or more');
  const { at } = tensionIndex(dataset, options);
  const length = Math.min(to, coverage.to.extent.to) - from;
  if (length < 0) return [];
  return range(0, points).map((point) => {
    const date = from + (points > 1 ? (length * point) / (points - 1) : 0);
    return { date, ...at(date) };
  });
}
