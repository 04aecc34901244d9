/** Windows on the coverage. Pure. */
import type { Dataset, Extent } from '../data/dataset.js';
import type { TimeWindow } from './time-axis.js';
import { DAY } from '../tension/parameters.js';

/** The narrowest window, ms: below it nothing new can be seen, for days are the finest dates. */
const NARROWEST = 60 * DAY;

export const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export const wholeWindow = ({ coverage }: Pick<Dataset, 'coverage'>): TimeWindow => ({
  from: coverage.from.extent.from,
  to: coverage.to.extent.to,
});

/** The window inside the coverage and not too narrow that is nearest to the one asked for. */
export function fittedWindow({ from, to }: TimeWindow, dataset: Pick<Dataset, 'coverage'>): TimeWindow {
  const whole = wholeWindow(dataset);
  const size = Math.min(Math.max(to - from, NARROWEST), whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - size);
  return { from: start, to: start + size };
}

/** A window of the same size with an extent in its middle. */
export function windowAround(extent: Extent, { from, to }: TimeWindow): TimeWindow {
  const half = (to - from) / 2;
  const middle = (extent.from + extent.to) / 2;
  return { from: middle - half, to: middle + half };
}
