/** The index at evenly spaced instants, or by calendar steps. Pure. */
import type { Dataset } from '../data/dataset.js';
import { invalid } from '../data/invalid.js';
import { range as numbers } from '../arrays/range.js';
import { assertDataset } from '../data/parse-dataset.js';
import type { Period } from '../time/period.js';
import { CALENDAR_STEPS, stepEnds, type CalendarStep } from '../time/step-ends.js';
import { instantOf, type DateInput } from './instant.js';
import type { TensionOptions } from './parameters.js';
import type { TensionValue } from './scale.js';
import { tensionIndex } from './tension-index.js';

interface Ends {
  /** Of an EDTF text its first day counts. Default: the start of the coverage. */
  readonly from?: DateInput;
  /** Of an EDTF text its last day counts. Default: the end of the coverage. */
  readonly to?: DateInput;
}

/** Evenly spaced values, or the values on the last days of calendar steps. */
export type SeriesRange = Ends &
  (
    | {
        /** How many values, evenly spaced, the first at `from` and the last at `to`; a whole number from 1 to 1000000. */
        readonly points: number;
        readonly step?: undefined;
      }
    | {
        /** `day`, `week` (Monday to Sunday), `month` or `year`: a value on the last day of each that ends in the range. */
        readonly step: CalendarStep;
        readonly points?: undefined;
      }
  );

export interface SeriesPoint extends TensionValue {
  /** ms since the epoch, UTC. */
  readonly date: number;
}

/** More than days in two millennia; far more would end the program for want of memory. */
const MOST_POINTS = 1_000_000;

const KEYS = ['from', 'to', 'points', 'step'];

const STEPS_ALLOWED = CALENDAR_STEPS.join(', ');

/** The instants of a range, ms; none for one that is in reverse. */
function instantsOf({ points, step }: SeriesRange, period: Period): number[] {
  if (points === undefined && step === undefined)
    throw invalid('range', undefined, `points, a whole number, or step, one of ${STEPS_ALLOWED}`);
  if (points !== undefined && step !== undefined) throw invalid('step', step, 'none where points are given');
  if (step !== undefined) {
    if (!CALENDAR_STEPS.includes(step)) throw invalid('step', step, STEPS_ALLOWED);
    return stepEnds(period, step);
  }
  if (!Number.isInteger(points) || Number(points) < 1 || Number(points) > MOST_POINTS)
    throw invalid('points', points, `a whole number from 1 to ${MOST_POINTS}`);
  const length = period.to - period.from;
  if (length < 0) return [];
  return numbers(0, Number(points)).map(
    (point) => period.from + (points > 1 ? (length * point) / (points - 1) : 0),
  );
}

/**
 * The index over a range, clipped to the coverage's end before it is divided; empty for a range after it.
 * Throws a `RangeError` that names the argument, for a dataset that is not parsed, dates that are none or in reverse, for `points` and `step`, and for bad options.
 */
export function tensionSeries(dataset: Dataset, range: SeriesRange, options?: TensionOptions): SeriesPoint[] {
  assertDataset(dataset);
  if (typeof range !== 'object' || range === null)
    throw invalid('range', range, 'an object with points or step');
  for (const key of Object.keys(range))
    if (!KEYS.includes(key)) throw invalid('range', key, `only ${KEYS.join(', ')}`);
  const { coverage } = dataset;
  const from = instantOf(range.from ?? coverage.from.extent.from, 'from', 'from');
  const to = instantOf(range.to ?? coverage.to.extent.to, 'to', 'to');
  if (to < from) throw invalid('to', range.to, `a date not before ${String(range.from)}`);
  const instants = instantsOf(range, { from, to: Math.min(to, coverage.to.extent.to) });
  const { at } = tensionIndex(dataset, options);
  return instants.map((date) => ({ date, ...at(date) }));
}
