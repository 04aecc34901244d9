/** Keys that move the focus among the marks. Arithmetic only. */
import type { Mark } from '../../layout/marks/mark.js';
import { nearest } from './nearest.js';

/** Marks that PageUp and PageDown pass over. */
const PAGE = 10;

/** How many marks a key moves by, in time order. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

export const isMarkMove = (key: string): boolean =>
  Object.hasOwn(STEPS, key) || key === 'ArrowUp' || key === 'ArrowDown';

/** The mark that a key leads to from the one at place `now` (−1 for none); undefined where there is none. */
export function markMove(key: string, marks: readonly Mark[], now: number): Mark | undefined {
  if (key === 'ArrowUp' || key === 'ArrowDown') return acrossLanes(marks, now, key === 'ArrowUp' ? -1 : 1);
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined ? undefined : marks[Math.min(Math.max(now + step, 0), marks.length - 1)];
}

/** The mark nearest in time in the next lane above or below that has one. */
function acrossLanes(marks: readonly Mark[], place: number, direction: -1 | 1): Mark | undefined {
  const now = marks[place];
  if (!now) return undefined;
  for (let lane: number = now.lane + direction; lane >= 0 && lane <= 2; lane += direction) {
    const inLane = marks.filter((mark) => mark.lane === lane);
    const found = nearest(inLane, ({ x }) => Math.abs(x - now.x));
    if (found) return found;
  }
  return undefined;
}
