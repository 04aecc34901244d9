/**
 * What the index is right before and at each day on which something is switched, and the greatest and the least of any run of these values: between such days its
 * curves only bend. Pure; memoised by index.
 */
import { rangeExtreme, type Extreme } from '../arrays/range-extremes.js';
import { valueOf, type TensionValue } from './scale.js';
import type { TensionIndex } from './tension-index.js';

/** One curve. The value right before the day at a position of the index's states stands at twice that position, the value at it behind. */
export interface DayValues {
  readonly values: Float64Array;
  /** Where the greatest and the least of a run of values stand; of equal ones the first. */
  readonly greatest: Extreme;
  readonly least: Extreme;
}

const memo = new WeakMap<TensionIndex, Readonly<Record<keyof TensionValue, DayValues>>>();

function dayValuesOf(values: Float64Array): DayValues {
  const extreme = (sign: 1 | -1): Extreme =>
    rangeExtreme(values.length, (a, b) => (((values[b]! - values[a]!) * sign || a - b) > 0 ? b : a));
  return { values, greatest: extreme(1), least: extreme(-1) };
}

export function dayValues(index: TensionIndex): Readonly<Record<keyof TensionValue, DayValues>> {
  let cached = memo.get(index);
  if (!cached) {
    const { conflict, cooperation } = index.states.stocks;
    const tension = conflict.map(
      (stock, place) => valueOf(stock, cooperation[place]!, index.parameters).tension,
    );
    cached = {
      tension: dayValuesOf(tension),
      conflict: dayValuesOf(conflict),
      cooperation: dayValuesOf(cooperation),
    };
    memo.set(index, cached);
  }
  return cached;
}
