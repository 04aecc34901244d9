/**
 * The index as it is to be drawn: a few points per pixel column, whatever the number of events. Pure.
 *
 * Between the days on which an event begins or ends the curves are smooth; on them they jump. So a column gets
 * - its left border;
 * - with one such day in it: the values right before and at that day, at its exact place;
 * - with more: the least and the greatest value right before or at any of them, and the value at the last.
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

interface Jumps {
  /** The value right before each day. */
  readonly before: Float64Array;
  /** The value at each day. */
  readonly at: Float64Array;
  readonly least: Extreme;
  readonly greatest: Extreme;
}

const memo = new WeakMap<TensionIndex, readonly Jumps[]>();

/** The jumps of each of `CURVES`; prepared once per index. */
function jumpsOf(index: TensionIndex): readonly Jumps[] {
  const known = memo.get(index);
  if (known) return known;
  const { instants, from } = index.states;
  const { lambda } = index.parameters;
  const before: TensionValue[] = [];
  const at: TensionValue[] = [];
  instants.forEach((instant, day) => {
    before.push(valueOf(...from(day - 1, instant), lambda));
    at.push(valueOf(...from(day, instant), lambda));
  });
  const jumps = CURVES.map((curve): Jumps => {
    const [left, right] = [before, at].map((values) => Float64Array.from(values, (value) => value[curve]));
    return {
      before: left!,
      at: right!,
      least: rangeExtreme(left!.map((value, day) => Math.min(value, right![day]!)), Math.min),
      greatest: rangeExtreme(left!.map((value, day) => Math.max(value, right![day]!)), Math.max),
    };
  });
  memo.set(index, jumps);
  return jumps;
}

/**
 * The curves between two instants (ms) that `columns` pixel columns span, clipped to the coverage; empty outside of it.
 */
export function tensionColumns(index: TensionIndex, from: number, to: number, columns: number): TensionCurves {
  const { coverage } = index.dataset;
  const { instants } = index.states;
  const start = Math.max(from, coverage.from.extent.from);
  const end = Math.min(to, coverage.to.extent.to);
  const curves = { instants: [] as number[], tension: [] as number[], conflict: [] as number[], cooperation: [] as number[] };
  if (!(start < end)) return curves;

  const jumps = jumpsOf(index);
  const add = (instant: number, value: (jumps: Jumps, curve: number) => number): void => {
    curves.instants.push(instant);
    jumps.forEach((jump, curve) => curves[CURVES[curve]!].push(value(jump, curve)));
  };
  const width = (to - from) / columns;
  let day = countUpTo(instants, start);
  for (let left = start, column = Math.floor((start - from) / width); left < end; ) {
    const right = Math.min(end, from + ++column * width);
    if (right <= left) continue;
    const border = index.at(left);
    const next = countUpTo(instants, right);
    const [first, last] = [day, next - 1];
    add(left, (_, curve) => border[CURVES[curve]!]);
    if (first === last) add(instants[first]!, ({ before }) => before[first]!);
    else if (first < last) {
      // The extreme that the curve comes from goes first, so that the line does not cross the column once more than needed.
      const rises = ({ at }: Jumps, curve: number): boolean => at[last]! >= border[CURVES[curve]!];
      add(instants[first]!, (jump, curve) => (rises(jump, curve) ? jump.least : jump.greatest)(first, next));
      add(instants[last]!, (jump, curve) => (rises(jump, curve) ? jump.greatest : jump.least)(first, next));
    }
    if (first <= last) add(instants[last]!, ({ at }) => at[last]!);
    day = next;
    left = right;
  }
  const final = index.at(end);
  add(end, (_, curve) => final[CURVES[curve]!]);
  return curves;
}
