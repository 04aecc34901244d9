/** The last value in view, and the one of a year before that it is set against. Pure. */
import type { TensionValue } from '../tension/scale.js';
import { inGap } from './gaps.js';
import type { Plot } from './plot.js';
import { yearBefore } from './reading.js';
import { lastInstant, type Scene } from './scene.js';
import { YEAR } from '../time/units.js';

export interface LastValue extends TensionValue {
  readonly instant: number;
  readonly x: number;
  readonly y: number;
  /** Where the two can be compared and the period shows the earlier date. */
  readonly before: { readonly x: number; readonly y: number; readonly tension: number } | undefined;
}

/** Undefined where the period ends in a gap. */
export function lastValue(scene: Scene, { axis, scale }: Plot): LastValue | undefined {
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
  };
}
