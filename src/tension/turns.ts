/** Where the index turns: its highest and lowest values right before and at the days on which an event begins or ends. Pure; logarithmic. */
import { countUpTo } from './bisect.js';
import { dayValues } from './day-values.js';
import { rangeExtreme, type Extreme } from './range-extremes.js';
import type { TensionIndex } from './tension-index.js';

/** The last instant before a day, as far as a clock can tell. */
const JUST_BEFORE = 1;

export interface Turn {
  readonly instant: number;
  readonly tension: number;
}

interface Turns {
  /** The value right before each day, then at it: two for each. */
  readonly values: Float64Array;
  /** Positions in `values` of the greatest and the least of a run of them; of equal ones the first. */
  readonly greatest: Extreme;
  readonly least: Extreme;
}

const memo = new WeakMap<TensionIndex, Turns>();

function turnsOf(index: TensionIndex): Turns {
  const known = memo.get(index);
  if (known) return known;
  const { before, at } = dayValues(index).tension;
  const values = new Float64Array(2 * at.length).map((_, position) =>
    position % 2 ? at[position >> 1]! : before[position >> 1]!,
  );
  const positions = values.map((_, position) => position);
  const pick =
    (better: (a: number, b: number) => boolean) =>
    (a: number, b: number): number => {
      const [first, second] = a < b ? [a, b] : [b, a];
      return better(values[second]!, values[first]!) ? second : first;
    };
  const turns = {
    values,
    greatest: rangeExtreme(
      positions,
      pick((a, b) => a > b),
    ),
    least: rangeExtreme(
      positions,
      pick((a, b) => a < b),
    ),
  };
  memo.set(index, turns);
  return turns;
}

/** The turns after one instant and up to another, ms; undefined where there is none. */
export function turnsBetween(
  index: TensionIndex,
  from: number,
  to: number,
): { readonly highest: Turn; readonly lowest: Turn } | undefined {
  const { instants } = index.states;
  const [low, high] = [countUpTo(instants, from), countUpTo(instants, to)];
  if (low >= high) return undefined;
  const { values, greatest, least } = turnsOf(index);
  const at = (position: number): Turn => ({
    instant: instants[position >> 1]! - (position % 2 === 0 ? JUST_BEFORE : 0),
    tension: values[position]!,
  });
  return { highest: at(greatest(2 * low, 2 * high)), lowest: at(least(2 * low, 2 * high)) };
}
