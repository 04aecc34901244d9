/** Windows on what is drawn: the coverage, and on to what the page has added after it. Pure. */
import type { Dataset, Extent } from '../data/dataset.js';
import type { TimeWindow } from './time-axis.js';
import { DAY } from '../tension/parameters.js';

/** The narrowest window, ms: from the first to the last day of the shortest month, so that any month can be shown; below it nothing new can be seen, for days are the finest dates. */
const NARROWEST = 27 * DAY;

/** Whether a window has to be widened to be shown. */
export const tooNarrow = ({ from, to }: TimeWindow, whole: TimeWindow): boolean =>
  to - from < Math.min(NARROWEST, whole.to - whole.from);

export const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

type Drawn = Pick<Dataset, 'coverage' | 'drawnTo'>;

export const wholeWindow = ({ coverage, drawnTo }: Drawn): TimeWindow => ({
  from: coverage.from.extent.from,
  to: drawnTo,
});

/** The window inside what is drawn and not too narrow that is nearest to the one asked for; one that is too narrow is widened to both sides. */
export function fittedWindow({ from, to }: TimeWindow, dataset: Drawn): TimeWindow {
  const whole = wholeWindow(dataset);
  const size = Math.min(Math.max(to - from, NARROWEST), whole.to - whole.from);
  const widened = Math.max(0, size - (to - from));
  const start = Math.min(Math.max(from - widened / 2, whole.from), whole.to - size);
  return { from: start, to: start + size };
}

/** A window of the same size with an extent in its middle. */
export function windowAround(extent: Extent, { from, to }: TimeWindow): TimeWindow {
  const half = (to - from) / 2;
  const middle = (extent.from + extent.to) / 2;
  return { from: middle - half, to: middle + half };
}
