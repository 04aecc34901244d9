/**
 * On which side of its lane's line a mark stands. Pure. Hostile acts stand on the line, cooperative ones hang from it, neutral ones lie on it.
 * In the middle lane neutral means context, which stands too: hardly anything hostile is mutual, and what hangs needs the line.
 */
import type { Stance } from '../../data/dataset.js';
import type { LaneNumber } from '../rows.js';
import type { Bounds } from './footprint.js';
import type { Item } from './segments.js';

/** The items of each lane and stance. */
export type Sides = (lane: LaneNumber, stance: Stance) => readonly Item[];

export function sidesOf(items: readonly Item[]): Sides {
  const sides = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.lane} ${item.stance}`;
    const side = sides.get(key);
    if (side) side.push(item);
    else sides.set(key, [item]);
  }
  return (lane, stance) => sides.get(`${lane} ${stance}`) ?? [];
}

/** Whether one of the items takes up some of these bounds. */
export function meets(items: readonly Item[], { left, right }: Bounds): boolean {
  for (const other of items) if (other.left < right && other.right > left) return true;
  return false;
}

/** Whether what stands and what hangs would cover it. */
export const liesOnLine = ({ lane, stance }: Pick<Item, 'lane' | 'stance'>): boolean =>
  stance === 'neutral' && lane !== 1;

/** The stance on whose side an item stands: its own; where it would cover one side of the line, that of the other side. */
export function sideOf(item: Item, sides: Sides): Stance {
  if (!liesOnLine(item)) return item.stance;
  const above = meets(sides(item.lane, 'hostile'), item);
  if (above === meets(sides(item.lane, 'cooperative'), item)) return 'neutral';
  return above ? 'cooperative' : 'hostile';
}

/** y of the centre of what stands on a side of a line, px; `top` and `bottom` are its half heights. */
export function centre(line: number, side: Stance, lane: LaneNumber, top: number, bottom: number): number {
  if (lane === 1) return line + (top - bottom) / 2;
  if (side === 'cooperative') return line + top + 2.5;
  return liesOnLine({ lane, stance: side }) ? line : line - bottom - 2;
}
