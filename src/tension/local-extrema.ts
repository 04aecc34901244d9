/** Where the index turns: its highest and lowest values right before and at the days on which an event begins or ends. Pure; logarithmic. */
import { bisectRight } from '../arrays/bisect.js';
import { dayValues } from './day-values.js';
import type { TensionIndex } from './tension-index.js';
import { INSTANT } from '../time/units.js';

export interface LocalExtremum {
  readonly instant: number;
  readonly tension: number;
}

/** The turns after one instant and up to another, ms; undefined where there is none. */
export function localExtrema(
  index: TensionIndex,
  from: number,
  to: number,
): { readonly highest: LocalExtremum; readonly lowest: LocalExtremum } | undefined {
  const { instants } = index.states;
  const [low, high] = [bisectRight(instants, from), bisectRight(instants, to)];
  if (low >= high) return undefined;
  const { values, greatest, least } = dayValues(index).tension;
  const at = (place: number): LocalExtremum => ({
    instant: instants[place >> 1]! - (place % 2 === 0 ? INSTANT : 0),
    tension: values[place]!,
  });
  return { highest: at(greatest(2 * low, 2 * high)), lowest: at(least(2 * low, 2 * high)) };
}
