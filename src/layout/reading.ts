/** The index read at one date: what it was, what it was a year before, and what made it up. Pure; computed once per scene and date. */
import type { Dataset } from '../data/dataset.js';
import type { TensionAt } from '../tension/tension-at.js';
import { tensionAt } from '../tension/tension-at.js';
import { comparable, inGap } from './gaps.js';
import type { Scene } from './scene.js';
import { DAY, YEAR } from '../time/units.js';

/** A month narrower than this cannot be aimed at, px. */
const NARROW_MONTH = 4;
const DAYS_OF_MONTH = 30;

type Covered = Pick<Dataset, 'coverage' | 'pageDays'>;

export interface Reading extends TensionAt {
  readonly instant: number;
  /** How many of the largest contributions make up at least half of the value; 0 where the value is 0. */
  readonly half: number;
}

/** The value a year before an instant; undefined where that is before the coverage, or a gap lies between. */
export function yearBefore({ dataset, gaps, index }: Scene, instant: number): number | undefined {
  const before = instant - YEAR;
  return before >= dataset.coverage.from.extent.from && comparable(before, instant, gaps)
    ? index.at(before).tension
    : undefined;
}

const readings = new WeakMap<Scene, Map<number, Reading>>();

/** Undefined where there is no record. */
export function readingAt(scene: Scene, instant: number): Reading | undefined {
  // A date may no longer be drawn: the page has removed the event after the coverage that it came with.
  if (instant > scene.dataset.displayEnd || inGap(instant, scene.gaps)) return undefined;
  const cached = readings.get(scene) ?? new Map<number, Reading>();
  readings.set(scene, cached);
  let reading = cached.get(instant);
  if (!reading) {
    const value = tensionAt(scene.dataset, instant, scene.options);
    let sum = 0;
    const half =
      value.tension > 0
        ? 1 +
          value.contributions
            .filter(({ share }) => share > 0)
            .findIndex(({ share }) => (sum += share) >= value.tension / 2)
        : 0;
    reading = { ...value, instant, half };
    cached.set(instant, reading);
  }
  return reading;
}

/** The last day of the month that an instant is in; `by` months later or earlier. */
export function monthEnd(instant: number, by = 0): number {
  const date = new Date(instant);
  // Day 0 is the last day of the month before.
  return date.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + 1 + by, 0) - (+date % DAY);
}

/** The day at which the month of an instant is read: its last; where the coverage ends in it, or after that, the last one that has a value. */
export function monthRead(instant: number, { coverage, pageDays }: Covered): number {
  const end = monthEnd(instant);
  return [coverage.to.extent.to, ...pageDays].filter((day) => monthEnd(day) === end).at(-1) ?? end;
}

/** Whether an instant is read as its month: the value at the end of a month is the month's. */
export const isMonth = (instant: number): boolean => monthEnd(instant) === instant;

/** The date that a point of the time axis stands for: where months are too narrow to aim at days, the day at which its month is read. */
export function dateMeant(instant: number, perPx: number, last: number, dataset: Covered): number {
  const day = Math.round(instant / DAY) * DAY;
  const month = DAYS_OF_MONTH * DAY < NARROW_MONTH * perPx;
  return Math.min(month ? monthRead(day, dataset) : day, last);
}
