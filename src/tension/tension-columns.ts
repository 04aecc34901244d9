/**
 * The index as it is to be drawn: a few points per pixel column, whatever the number of events. Pure.
 *
 * Between the days on which an event begins or ends the curves are smooth; on them they jump. So a column gets
 * - its left border;
 * - with one such day in it: the values right before and at that day, at its exact place;
 * - with more: the least and the greatest of the values right before and at each of them, and the value at the last.
 * Every jump is therefore drawn to its full height and every column spans what the curves span at its border and its
 * jumps, with at most four points. The extremes come from trees over all days, so a column costs O(log of the days).
 */
import { bisectRight } from '../arrays/bisect.js';
import { dayValues } from './day-values.js';
import { valueOf } from './scale.js';
import type { TensionIndex } from './tension-index.js';

const CURVES = ['tension', 'conflict', 'cooperation'] as const;

/** Parallel arrays: the curves' values at the same instants (ms), which never decrease; one that repeats is a jump. */
export interface TensionCurves extends Readonly<Record<(typeof CURVES)[number], readonly number[]>> {
  readonly instants: readonly number[];
}

/**
 * The curves between two instants (ms) that `columns` pixel columns span, from the coverage's start to the last day that is drawn; empty outside of it.
 * They have a point at the coverage's end, where the line may have to stop.
 */
export function tensionColumns(
  index: TensionIndex,
  from: number,
  to: number,
  columns: number,
): TensionCurves {
  const { coverage, displayEnd } = index.dataset;
  const { instants } = index.states;
  const start = Math.max(from, coverage.from.extent.from);
  const end = Math.min(to, displayEnd);
  const covered = coverage.to.extent.to;
  const curves = {
    instants: [] as number[],
    tension: [] as number[],
    conflict: [] as number[],
    cooperation: [] as number[],
  };
  if (!(start < end)) return curves;

  const days = dayValues(index);
  const series = CURVES.map((curve) => ({ drawn: curves[curve], ...days[curve] }));
  /** The value at an instant, up to which so many are switched. */
  const border = (instant: number, switched: number): void => {
    const stocks = index.states.from(switched - 1, instant);
    const value = valueOf(stocks[0], stocks[1], index.parameters);
    curves.instants.push(instant);
    for (const curve of CURVES) curves[curve].push(value[curve]);
  };
  const width = (to - from) / columns;
  let first = bisectRight(instants, start);
  for (let left = start, column = Math.floor((start - from) / width); left < end;) {
    const right = Math.min(end, from + ++column * width, left < covered ? covered : end);
    // Where the start falls on a border, rounding may put that border before it.
    if (right <= left) continue;
    const next = bisectRight(instants, right, first);
    const last = next - 1;
    border(left, first);
    if (first < next) {
      curves.instants.push(instants[first]!, instants[last]!);
      for (const { drawn, values, least, greatest } of series) {
        if (first === last) drawn.push(values[2 * first]!);
        else drawn.push(values[least(2 * first, 2 * next)]!, values[greatest(2 * first, 2 * next)]!);
        drawn.push(values[2 * last + 1]!);
      }
      if (first < last) curves.instants.push(instants[last]!);
    }
    first = next;
    left = right;
  }
  border(end, first);
  return curves;
}
