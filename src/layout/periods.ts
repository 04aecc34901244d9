/** Periods, and the full record that they are parts of: the coverage and, after it, what the page has added. Pure. */
import type { Dataset } from '../data/dataset.js';
import type { Period } from '../time/period.js';
import { DAY } from '../time/units.js';

/** The narrowest period, ms: from the first to the last day of the shortest month, so that any month can be shown. A narrower one would show nothing new: days are the finest dates. */
const NARROWEST = 27 * DAY;

/** A period that is not too narrow, from the same instant. */
export const withAllowedWidth = ({ from, to }: Period): Period => ({
  from,
  to: Math.max(to, from + NARROWEST),
});

/** The longest period of which dates are told by day, ms: about a quarter. In a longer one the month tells dates apart. */
const LONGEST_BY_DAY = 92 * DAY;

export const isByDay = ({ from, to }: Period): boolean => to - from <= LONGEST_BY_DAY;

export const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

type Drawn = Pick<Dataset, 'coverage' | 'displayEnd'>;

export const fullPeriod = ({ coverage, displayEnd }: Drawn): Period => ({
  from: coverage.from.extent.from,
  to: displayEnd,
});

/** The nearest period that lies in the full record and is not too narrow; one that is too narrow is widened to both sides. */
export function fittedPeriod({ from, to }: Period, dataset: Drawn): Period {
  const full = fullPeriod(dataset);
  const size = Math.min(Math.max(to - from, NARROWEST), full.to - full.from);
  const widened = Math.max(0, size - (to - from));
  const start = Math.min(Math.max(from - widened / 2, full.from), full.to - size);
  return { from: start, to: start + size };
}

/** A period of the same size with an extent in its middle. */
export function periodAround(extent: Period, { from, to }: Period): Period {
  const half = (to - from) / 2;
  const middle = (extent.from + extent.to) / 2;
  return { from: middle - half, to: middle + half };
}
