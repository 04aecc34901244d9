/** The last value in view, and the event of its month that explains it. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import type { TensionValue } from '../tension/scale.js';
import { DAY } from '../time/units.js';
import { labelOf } from './event-place.js';
import { inGap } from './gaps.js';
import { mostImportant } from './importance.js';
import { wrapped } from './labels/wrapping.js';
import type { Measure } from './measure.js';
import { isoDay } from './periods.js';
import type { Plot } from './plot.js';
import { lastInstant, type Scene } from './scene.js';

export interface LastValue extends TensionValue {
  readonly instant: number;
  readonly x: number;
  readonly y: number;
  /** The most important event of its month, if it has one. */
  readonly event: BilateralEvent | undefined;
  /** The event's text, for the right column; empty where it does not fit. */
  readonly lines: readonly string[];
}

/** The most lines in the right column, and what always stays free beside them, px. */
const MOST_LINES = 4;
const LEAST_PAD = 4;
/** ms */
const LONGEST_MONTH = 31 * DAY;

const monthOf = (instant: number): string => isoDay(instant).slice(0, 7);

/** The most important event of the month in which the period, or the record in it, ends. */
export function eventOfLastMonth(scene: Scene): BilateralEvent | undefined {
  const { period, dataset } = scene;
  const last = lastInstant(period, dataset);
  const month = monthOf(last);
  const [event] = mostImportant(
    scene,
    { from: Math.max(period.from, last - LONGEST_MONTH), to: last },
    1,
    ({ when }) => when.extent.to <= last && monthOf(when.extent.from) === month,
  );
  return event;
}

/** Undefined where the period ends in a gap. */
export function lastValue(
  { index, gaps, period, dataset }: Scene,
  event: BilateralEvent | undefined,
  { frame, axis, scale }: Plot,
  measure: Measure,
): LastValue | undefined {
  const instant = lastInstant(period, dataset);
  if (inGap(instant, gaps)) return undefined;
  const value = index.at(instant);
  // A long word may stand out into the margin, but not out of the drawing.
  const lines = [frame.margin, LEAST_PAD]
    .map((pad) => event && wrapped(labelOf(event), frame.width - frame.right - pad, measure, MOST_LINES))
    .find(Boolean);
  return {
    ...value,
    instant,
    x: axis.x(instant),
    y: scale.tension(value.tension),
    event,
    lines: lines ?? [],
  };
}
