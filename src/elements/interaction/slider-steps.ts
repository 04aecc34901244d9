/** Keys that move the crosshair over the dates of the chart. Arithmetic only. */
import { monthEnd, monthRead } from '../../layout/reading.js';
import { lastInstant, type Scene } from '../../layout/scene.js';
import { DAY } from '../../time/units.js';

/** Periods longer than the one are walked by years, shorter than the other by days, all else by months, ms. */
const BY_YEARS = 40 * 365 * DAY;
const BY_DAYS = 365 * DAY;
/** Steps of PageUp and PageDown. */
const PAGE = 12;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: PAGE,
  PageDown: -PAGE,
};

type Walked = Pick<Scene, 'dataset' | 'period'>;

function later(cursor: number, steps: number, { dataset, period }: Walked): number {
  const size = period.to - period.from;
  if (size < BY_DAYS) return cursor + steps * DAY;
  const months = size > BY_YEARS ? 12 * steps : steps;
  // From within a month, the first step leads to the day at which that month is read.
  const within = months > 0 && monthRead(cursor, dataset) > cursor;
  const next = monthRead(monthEnd(cursor, within ? months - 1 : months), dataset);
  // Days with page events have the only values inside what is no record, so no step passes over one.
  const passed = dataset.pageDays.filter((day) => (day - cursor) * (next - day) > 0);
  return passed.at(steps > 0 ? 0 : -1) ?? next;
}

/** The date that a key leads to, inside the period and its record, ms; undefined for a key that means nothing here. */
export function sliderStep(key: string, cursor: number, scene: Walked): number | undefined {
  const { from } = scene.period;
  const last = lastInstant(scene.period, scene.dataset);
  if (key === 'Home') return from;
  if (key === 'End') return last;
  const steps = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return steps === undefined ? undefined : Math.min(Math.max(later(cursor, steps, scene), from), last);
}
