/**
 * The events of a dataset by lane and stance, sorted once so that any period of them is found by binary search. Pure; memoised by the list of events.
 */
import type { BilateralEvent, Dataset, Stance } from '../data/dataset.js';
import { isIndexCategory } from '../data/categories.js';
import { STANCES } from '../data/stances.js';
import { argsort } from '../arrays/argsort.js';
import { bisectLeft, bisectRight } from '../arrays/bisect.js';
import { overlaps, type Period } from '../time/period.js';
import { DAY } from '../time/units.js';

export type LaneNumber = 0 | 1 | 2;

/** The events of one lane and stance whose dates are about equally precise, by the middle of what their dates allow. */
export interface Row {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly events: readonly BilateralEvent[];
  /** ms, never decreasing. */
  readonly middles: Float64Array;
  /** The farthest that a date of the row reaches from its middle, ms. */
  readonly reach: number;
  /** Sums of |weight| of the events before each position. */
  readonly weights: Float64Array;
  /** Whether the page added any of them. */
  readonly hasPageEvents: boolean;
}

/** Dates that reach farther than this from their middle have rows apart, so that a few vague ones do not widen every search, ms: half a month. */
const VAGUE = 16 * DAY;

const rowsByEvents = new WeakMap<readonly BilateralEvent[], readonly Row[]>();

/** What both did, and what neither did to the other, stands between the two. */
export function laneOf(
  event: Pick<BilateralEvent, 'actor' | 'mutual' | 'category'>,
  dataset: Pick<Dataset, 'parties'>,
): LaneNumber {
  if (event.mutual || event.actor === undefined || !isIndexCategory(event.category)) return 1;
  return event.actor === dataset.parties[0].id ? 0 : 2;
}

function rowOf(lane: LaneNumber, list: readonly BilateralEvent[]): Row {
  const given = new Float64Array(list.map(({ when }) => (when.extent.from + when.extent.to) / 2));
  const events: BilateralEvent[] = [];
  const middles = new Float64Array(list.length);
  const weights = new Float64Array(list.length + 1);
  let reach = 0;
  let hasPageEvents = false;
  for (const place of argsort(given)) {
    const event = list[place]!;
    const position = events.push(event) - 1;
    const middle = given[place]!;
    middles[position] = middle;
    weights[position + 1] = weights[position]! + Math.abs(event.weight);
    reach = Math.max(reach, middle - event.when.extent.from);
    hasPageEvents ||= event.isPageEvent ?? false;
  }
  return { lane, stance: list[0]?.stance ?? 'neutral', events, middles, reach, weights, hasPageEvents };
}

export function rowsOf(events: readonly BilateralEvent[], dataset: Pick<Dataset, 'parties'>): readonly Row[] {
  const cached = rowsByEvents.get(events);
  if (cached) return cached;
  // By numbers, not texts: to make a text for each of 100,000 events costs more than all else here.
  const groups = new Map<number, BilateralEvent[]>();
  for (const event of events) {
    const { from, to } = event.when.extent;
    const key =
      (laneOf(event, dataset) * STANCES.length + STANCES.indexOf(event.stance)) * 2 +
      Number(to - from > 2 * VAGUE);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const rows = [...groups.values()].map((list) => rowOf(laneOf(list[0]!, dataset), list));
  rowsByEvents.set(events, rows);
  return rows;
}

/** The positions whose events may touch a period: none outside of them does. */
export function visibleRange({ middles, reach }: Row, period: Period): readonly [low: number, high: number] {
  return [bisectLeft(middles, period.from - reach), bisectRight(middles, period.to + reach)];
}

/** Sum of |weight| from one position up to, not including, another. */
export function weightBetween({ weights }: Row, low: number, high: number): number {
  return (weights[high] ?? 0) - (weights[low] ?? 0);
}

/** Acts of one stance: how many, and the sum of their weights without sign. */
export interface Sum {
  readonly count: number;
  readonly weight: number;
}

/** What a period touches of a row, and nothing beside it. What has its middle in the period needs no look. */
export function sumIn(row: Row, period: Period): Sum {
  const [low, high] = visibleRange(row, period);
  const [start, end] = [bisectLeft(row.middles, period.from), bisectRight(row.middles, period.to)];
  let [count, weight] = [end - start, weightBetween(row, start, end)];
  for (let position = low; position < high; position += 1) {
    if (position === start) position = end;
    const event = position < high ? row.events[position] : undefined;
    if (!event || !overlaps(event.when.extent, period)) continue;
    count += 1;
    weight += Math.abs(event.weight);
  }
  return { count, weight };
}

/** Position of an event in a row, -1 where it is not in it. */
export function positionOf(row: Row, event: BilateralEvent): number {
  const middle = (event.when.extent.from + event.when.extent.to) / 2;
  for (let position = bisectRight(row.middles, middle) - 1; row.middles[position] === middle; position -= 1)
    if (row.events[position] === event) return position;
  return -1;
}
