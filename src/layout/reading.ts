/** The index read at one date: what it was, against what it was a year before, and what made it up. Pure; computed once per scene and date. */
import type { TensionAt } from '../tension/tension-at.js';
import { tensionAt } from '../tension/tension-at.js';
import { inGap, type Scene } from './drawing.js';
import { DAY } from '../tension/parameters.js';

const YEAR = 365.2425 * DAY;
/** A month narrower than this cannot be aimed at, px. */
const NARROW_MONTH = 4;
const DAYS_OF_MONTH = 30;

export interface Reading extends TensionAt {
  readonly instant: number;
  /** The value a year before; undefined where a stretch without record lies between, for levels are not comparable across it. */
  readonly before: number | undefined;
  /** How many of the largest contributions make up at least half of the value; 0 where the value is 0. */
  readonly half: number;
}

/** The value a year before an instant, where the two can be compared. */
export function yearBefore({ dataset, gaps, index }: Scene, instant: number): number | undefined {
  const before = instant - YEAR;
  const comparable =
    before >= dataset.coverage.from.extent.from && !gaps.some((gap) => gap.from < instant && gap.to > before);
  return comparable ? index.at(before).tension : undefined;
}

const readings = new WeakMap<Scene, Map<number, Reading>>();

/** Undefined where there is no record. */
export function readingAt(scene: Scene, instant: number): Reading | undefined {
  if (inGap(instant, scene.gaps)) return undefined;
  const known = readings.get(scene) ?? new Map<number, Reading>();
  readings.set(scene, known);
  let reading = known.get(instant);
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
    reading = { ...value, instant, before: yearBefore(scene, instant), half };
    known.set(instant, reading);
  }
  return reading;
}

/** The last day of the month that an instant is in; `by` months later or earlier. */
export function monthEnd(instant: number, by = 0): number {
  const date = new Date(instant);
  // Day 0 is the last day of the month before.
  return date.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + 1 + by, 0) - (+date % DAY);
}

/** Whether an instant is read as its month: the value at the end of a month is the month's. */
export const isMonth = (instant: number): boolean => monthEnd(instant) === instant;

/** The date that is meant by a point of the time axis: where months are too narrow to aim at days, the end of its month. */
export function dateMeant(instant: number, perPx: number, last: number): number {
  const day = Math.round(instant / DAY) * DAY;
  const month = DAYS_OF_MONTH * DAY < NARROW_MONTH * perPx;
  return Math.min(month ? monthEnd(day) : day, last);
}
