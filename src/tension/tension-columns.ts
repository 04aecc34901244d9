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
import { countUpTo } from './bisect.js';
import { dayValues, type DayValues } from './day-values.js';
import { rangeExtreme, type Extreme } from './range-extremes.js';
import type { TensionValue } from './scale.js';
import type { TensionIndex } from './tension-index.js';

const CURVES = ['tension', 'conflict', 'cooperation'] as const;

/** Parallel arrays: the curves' values at the same instants (ms), which never decrease; one that repeats is a jump. */
export interface TensionCurves extends Readonly<Record<(typeof CURVES)[number], readonly number[]>> {
  readonly instants: readonly number[];
}

/** Least and greatest of the values right before and at each day of a run of days. */
type Extremes = readonly [least: Extreme, greatest: Extreme];

const memo = new WeakMap<TensionIndex, readonly Extremes[]>();

/** The extremes of each of `CURVES`; prepared once per index. */
function extremesOf(index: TensionIndex): readonly Extremes[] {
  let extremes = memo.get(index);
  if (!extremes) {
    const values = dayValues(index);
    extremes = CURVES.map((curve): Extremes => {
      const { before, at } = values[curve];
      const tree = (pick: (a: number, b: number) => number): Extreme =>
        rangeExtreme(
          before.map((value, day) => pick(value, at[day]!)),
          pick,
        );
      return [tree(Math.min), tree(Math.max)];
    });
    memo.set(index, extremes);
  }
  return extremes;
}

/** What the curves are right before or at a day. */
function valueOn(index: TensionIndex, day: number, side: keyof DayValues): TensionValue {
  const { tension, conflict, cooperation } = dayValues(index);
  return {
    tension: tension[side][day]!,
    conflict: conflict[side][day]!,
    cooperation: cooperation[side][day]!,
  };
}

/** The curves between two instants (ms) that `columns` pixel columns span, clipped to the coverage; empty outside of it. */
export function tensionColumns(
  index: TensionIndex,
  from: number,
  to: number,
  columns: number,
): TensionCurves {
  const { coverage } = index.dataset;
  const { instants } = index.states;
  const start = Math.max(from, coverage.from.extent.from);
  const end = Math.min(to, coverage.to.extent.to);
  const curves = {
    instants: [] as number[],
    tension: [] as number[],
    conflict: [] as number[],
    cooperation: [] as number[],
  };
  if (!(start < end)) return curves;

  const extremes = extremesOf(index);
  const add = (instant: number, value: TensionValue): void => {
    curves.instants.push(instant);
    for (const curve of CURVES) curves[curve].push(value[curve]);
  };
  const width = (to - from) / columns;
  let first = countUpTo(instants, start);
  for (let left = start, column = Math.floor((start - from) / width); left < end;) {
    const right = Math.min(end, from + ++column * width);
    // Where the start falls on a border, rounding may put that border before it.
    if (right <= left) continue;
    const next = countUpTo(instants, right);
    const last = next - 1;
    const extreme = (which: 0 | 1): TensionValue => {
      const [tension, conflict, cooperation] = extremes.map((curve) => curve[which](first, next));
      return { tension: tension!, conflict: conflict!, cooperation: cooperation! };
    };
    add(left, index.at(left));
    if (first === last) add(instants[first]!, valueOn(index, first, 'before'));
    else if (first < last) {
      add(instants[first]!, extreme(0));
      add(instants[last]!, extreme(1));
    }
    if (first < next) add(instants[last]!, valueOn(index, last, 'at'));
    first = next;
    left = right;
  }
  add(end, index.at(end));
  return curves;
}
