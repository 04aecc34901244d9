/** Moves the period of a widget to another one, so that the reader sees which way it goes. */
import type { Period } from '../../time/period.js';
import type { Viewed } from './viewed.js';

/** ms. */
const DURATION = 400;

type Movable = Pick<Viewed['owner'], 'period' | 'movePeriod'>;

/** Slow at both ends. */
const eased = (part: number): number => part * part * (3 - 2 * part);

/** Between two periods. @param part 0 at the first, 1 at the second */
export const between = (first: Period, second: Period, part: number): Period => ({
  from: first.from + (second.from - first.from) * part,
  to: first.to + (second.to - first.to) * part,
});

const isSame = (one: Period | undefined, other: Period | undefined): boolean =>
  one?.from === other?.from && one?.to === other?.to;

/** The motion of each widget, by number: a later one takes its place. */
const latest = new WeakMap<Movable, number>();

/**
 * Moves from one period to another. It ends early where anybody else, the reader above all, has moved the period meanwhile.
 * @param nextFrame calls back with the time of the next frame, ms
 */
export function movePeriod(
  movable: Movable,
  first: Period,
  second: Period,
  nextFrame: (draw: (now: number) => void) => void,
): void {
  const number = (latest.get(movable) ?? 0) + 1;
  latest.set(movable, number);
  let begin: number | undefined;
  const show = (period: Period): Period | undefined => {
    movable.movePeriod(period);
    return movable.period;
  };
  let last = show(first);
  const draw = (now: number): void => {
    if (latest.get(movable) !== number || !isSame(movable.period, last)) return;
    begin ??= now;
    const part = Math.min(1, (now - begin) / DURATION);
    last = show(part < 1 ? between(first, second, eased(part)) : second);
    if (part < 1) nextFrame(draw);
  };
  nextFrame(draw);
}
