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
import { rangeExtreme, type Extreme } from './range-extremes.js';
import { valueOf, type TensionValue } from './scale.js';
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
    const days = [...index.states.instants].map((_, day) => [
      valueAt(index, day - 1, day),
      valueAt(index, day, day),
    ]);
    extremes = CURVES.map((curve): Extremes => {
      const tree = (pick: (a: number, b: number) => number): Extreme =>
        rangeExtreme(
          days.map(([before, at]) => pick(before![curve], at![curve])),
          pick,
        );
      return [tree(Math.min), tree(Math.max)];
    });
    memo.set(index, extremes);
  }
  return extremes;
}

/** The value at a day, as the curves come to it from the state of another day. */
const valueAt = ({ states, parameters }: TensionIndex, state: number, day: number): TensionValue =>
  valueOf(...states.from(state, states.instants[day]!), parameters.lambda);

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
    if (first === last) add(instants[first]!, valueAt(index, first - 1, first));
    else if (first < last) {
      add(instants[first]!, extreme(0));
      add(instants[last]!, extreme(1));
    }
    if (first < next) add(instants[last]!, valueAt(index, last, last));
    first = next;
    left = right;
  }
  add(end, index.at(end));
  return curves;
}
