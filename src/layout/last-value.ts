/** The last value in view, the one of a year before that it is set against, and the event of the page's own that it comes from. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import type { TensionValue } from '../tension/scale.js';
import { labelOf } from './event-place.js';
import { inGap } from './gaps.js';
import { mostImportant } from './importance.js';
import { wrapped } from './labels/wrapping.js';
import type { Measure } from './measure.js';
import type { Plot } from './plot.js';
import { yearBefore } from './reading.js';
import { lastInstant, type Scene } from './scene.js';
import { YEAR } from '../time/units.js';

/** The most lines of the event's text in the right column, and what stays free beside them, px. */
const MOST_LINES = 4;
const PAD = 4;

export interface LastValue extends TensionValue {
  readonly instant: number;
  readonly x: number;
  readonly y: number;
  /** Where the two can be compared and the period shows the earlier date. */
  readonly before: { readonly x: number; readonly y: number; readonly tension: number } | undefined;
  /** In a wide frame, the weightiest event of the page's own on that day, where its text fits into the right column, line by line. */
  readonly own: { readonly event: BilateralEvent; readonly lines: readonly string[] } | undefined;
}

function ownOn(instant: number, scene: Scene, { frame }: Plot, measure: Measure): LastValue['own'] {
  if (frame.portrait || !scene.dataset.pageDays.includes(instant)) return undefined;
  const day = { from: instant, to: instant };
  const [event] = mostImportant(scene, day, 1, ({ isPageEvent }) => isPageEvent === true);
  const lines = event && wrapped(labelOf(event), frame.width - frame.right - PAD, measure, MOST_LINES);
  return event && lines && { event, lines };
}

/** Undefined where the period ends in a gap. */
export function lastValue(scene: Scene, plot: Plot, measure: Measure): LastValue | undefined {
  const { axis, scale } = plot;
  const { index, gaps, period, dataset } = scene;
  const instant = lastInstant(period, dataset);
  if (inGap(instant, gaps)) return undefined;
  const value = index.at(instant);
  const tension = instant - YEAR < period.from ? undefined : yearBefore(scene, instant);
  return {
    ...value,
    instant,
    x: axis.x(instant),
    y: scale.tension(value.tension),
    before:
      tension === undefined ? undefined : { x: axis.x(instant - YEAR), y: scale.tension(tension), tension },
    own: ownOn(instant, scene, plot, measure),
  };
}
