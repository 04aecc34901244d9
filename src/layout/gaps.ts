/** Gaps, the stretches without a record, as they are drawn. Pure. */
import type { Dataset } from '../data/dataset.js';
import { recordGaps } from '../tension/record-gaps.js';
import { overlaps, type Period } from '../time/period.js';
import type { Box } from './labels/box.js';
import type { TimeAxis } from './time-axis.js';

/** Hatching left beside the words in a gap, px. */
const PAD = 8;

const gapsByDataset = new WeakMap<Dataset, readonly Period[]>();

/**
 * The gaps as they are drawn: at its ends a gap meets a record, but where it meets the beginning of the coverage, or the end of what is drawn with
 * nothing recorded on that day, there is none, so there it is open (−∞ or ∞).
 */
export function drawnGaps(dataset: Dataset): readonly Period[] {
  const cached = gapsByDataset.get(dataset);
  if (cached) return cached;
  const { coverage, displayEnd, events, pageDays } = dataset;
  const isRecorded = (day: number): boolean =>
    pageDays.includes(day) ||
    (day <= coverage.to.extent.to && events.some(({ when }) => when.extent.from === day));
  const gaps = recordGaps(dataset).map(({ from, to }) => ({
    from: from === coverage.from.extent.from ? -Infinity : from,
    to: to === displayEnd && !isRecorded(to) ? Infinity : to,
  }));
  gapsByDataset.set(dataset, gaps);
  return gaps;
}

/** Whether an instant lies inside a gap. */
export function inGap(instant: number, gaps: readonly Period[]): boolean {
  return gaps.some((gap) => gap.from < instant && instant < gap.to);
}

/** Whether the values of two instants may be compared: levels are not comparable across a gap, where nobody has recorded what happened. */
export function comparable(earlier: number, later: number, gaps: readonly Period[]): boolean {
  return !gaps.some((gap) => gap.from < later && gap.to > earlier);
}

/** What a gap takes up of the time axis, px. */
export interface GapSpan {
  readonly x0: number;
  readonly x1: number;
}

export function gapSpans(gaps: readonly Period[], axis: TimeAxis): GapSpan[] {
  return gaps
    .filter((gap) => overlaps(gap, axis.period))
    .map((gap) => ({ x0: axis.within(gap.from), x1: axis.within(gap.to) }))
    .filter(({ x0, x1 }) => x1 > x0);
}

/** Where the words "no record", so wide, stand: in the middle of each gap that is wide enough for them. */
export function gapLabels(spans: readonly GapSpan[], y: number, width: number): Box[] {
  return spans
    .filter(({ x0, x1 }) => x1 - x0 > width + 2 * PAD)
    .map(({ x0, x1 }) => ({
      left: (x0 + x1 - width) / 2,
      right: (x0 + x1 + width) / 2,
      top: y - 9,
      bottom: y + 3,
    }));
}
