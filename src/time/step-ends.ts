/** The last days of calendar steps. Pure, UTC. */
import type { Period } from './period.js';
import { DAY } from './units.js';

/** Calendar steps: weeks are those of ISO 8601, Monday to Sunday. */
export const CALENDAR_STEPS = ['day', 'week', 'month', 'year'] as const;
export type CalendarStep = (typeof CALENDAR_STEPS)[number];

/** The last day, 00:00 UTC, of the step that a day lies in. */
function endOf(day: number, step: CalendarStep): number {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (step === 'day') return day;
  if (step === 'week') return day + ((7 - date.getUTCDay()) % 7) * DAY;
  // Day 0 is the last day of the month before; `setUTCFullYear`, because `Date.UTC` takes the years 0–99 for 1900–1999.
  return new Date(0).setUTCFullYear(step === 'month' ? year : year + 1, step === 'month' ? month + 1 : 0, 0);
}

/** The last day of each day, week, month or year that ends in a period, ms, ascending. */
export function stepEnds({ from, to }: Period, step: CalendarStep): number[] {
  const ends: number[] = [];
  for (let day = Math.floor(from / DAY) * DAY; ; day += DAY) {
    day = endOf(day, step);
    if (day > to) return ends;
    ends.push(day);
  }
}
