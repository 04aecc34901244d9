/** Windows on what is drawn: the coverage, and on to what the page has added after it. Pure. */
import type { Dataset } from '../data/dataset.js';
import type { Period } from '../time/period.js';
import { DAY } from '../time/units.js';

/** The narrowest period, ms: from the first to the last day of the shortest month, so that any month can be shown; below it nothing new can be seen, for days are the finest dates. */
const NARROWEST = 27 * DAY;

/** Whether a period has to be widened to be shown. */
export const tooNarrow = ({ from, to }: Period, whole: Period): boolean =>
  to - from < Math.min(NARROWEST, whole.to - whole.from);

export const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

type Drawn = Pick<Dataset, 'coverage' | 'displayEnd'>;

export const fullPeriod = ({ coverage, displayEnd }: Drawn): Period => ({
  from: coverage.from.extent.from,
  to: displayEnd,
});

/** The period inside what is drawn and not too narrow that is nearest to the one asked for; one that is too narrow is widened to both sides. */
export function fittedPeriod({ from, to }: Period, dataset: Drawn): Period {
  const whole = fullPeriod(dataset);
  const size = Math.min(Math.max(to - from, NARROWEST), whole.to - whole.from);
  const widened = Math.max(0, size - (to - from));
  const start = Math.min(Math.max(from - widened / 2, whole.from), whole.to - size);
  return { from: start, to: start + size };
}

/** A period of the same size with an extent in its middle. */
export function periodAround(extent: Period, { from, to }: Period): Period {
  const half = (to - from) / 2;
  const middle = (extent.from + extent.to) / 2;
  return { from: middle - half, to: middle + half };
}
