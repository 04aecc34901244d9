/** The values of the index right before and at each day on which something is switched, by column: between those days its curves only bend. Pure; memoised by index. */
import { valueOf, type TensionValue } from './scale.js';
import type { TensionIndex } from './tension-index.js';

/** A curve's values by position of the day in the index's states. */
export interface DayValues {
  readonly before: Float64Array;
  readonly at: Float64Array;
}

const memo = new WeakMap<TensionIndex, Readonly<Record<keyof TensionValue, DayValues>>>();

export function dayValues(index: TensionIndex): Readonly<Record<keyof TensionValue, DayValues>> {
  const known = memo.get(index);
  if (known) return known;
  const { before, upon: at } = index.states;
  const tension = ({ conflict, cooperation }: typeof at): Float64Array =>
    conflict.map((stock, day) => valueOf(stock, cooperation[day]!, index.parameters.lambda).tension);
  const values = {
    tension: { before: tension(before), at: tension(at) },
    conflict: { before: before.conflict, at: at.conflict },
    cooperation: { before: before.cooperation, at: at.cooperation },
  };
  memo.set(index, values);
  return values;
}
