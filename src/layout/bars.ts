/**
 * The standing measures in force, as bars along the lane lines: simultaneous ones stack, all beyond the last slot share it. Pure.
 * Slots are given once for the full record, so that a measure keeps its height while the period moves. Of a period only bars that are a pixel apart are drawn.
 */
import type { BilateralEvent, Dataset, Stance } from '../data/dataset.js';
import { range } from '../arrays/range.js';
import { bisectRight } from '../arrays/bisect.js';
import type { LaneRows } from './frame.js';
import { laneOf, type LaneNumber } from './rows.js';
import type { TimeAxis } from './time-axis.js';
import type { Period } from '../time/period.js';

/** A standing measure, or several that share a slot or lie within a pixel. */
export interface Bar {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** Distance of stacked bars, and how many fit above a lane line before the last slot takes all further ones, px. */
const BAR_STEP = 3;
const BAR_SLOTS = 4;
/** Bars nearer than this are one, px. */
const TOLD_APART = 1;

interface Stretch {
  readonly from: number;
  to: number;
}

/** Stretches that do not overlap, in time order. */
interface Slot {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly number: number;
  readonly stretches: Stretch[];
  starts: Float64Array;
}

const slotsByEvents = new WeakMap<readonly BilateralEvent[], readonly Slot[]>();

/**
 * When a standing measure is in force: from the middle of its possible beginning to the middle of its possible end. While it is in force still,
 * a measure of the record lasts to the end of the coverage, and one of the page to the end of what is drawn.
 */
function inForce(event: BilateralEvent, dataset: Dataset): Period {
  const middle = ({ from, to }: Period): number => (from + to) / 2;
  return {
    from: middle(event.when.extent),
    to: event.ended
      ? middle(event.ended.extent)
      : event.isPageEvent
        ? dataset.displayEnd
        : dataset.coverage.to.extent.to,
  };
}

function slotsOf(events: readonly BilateralEvent[], dataset: Dataset): readonly Slot[] {
  const cached = slotsByEvents.get(events);
  if (cached) return cached;
  const groups = new Map<string, Slot[]>();
  const standing = events
    .filter((event) => event.standing)
    .map((event) => ({ event, ...inForce(event, dataset) }));
  for (const { event, from, to } of standing.sort((a, b) => a.from - b.from)) {
    const lane = laneOf(event, dataset);
    const key = `${lane} ${event.stance}`;
    const slots =
      groups.get(key) ??
      range(0, BAR_SLOTS).map((number): Slot => ({
        lane,
        stance: event.stance,
        number,
        stretches: [],
        starts: new Float64Array(0),
      }));
    groups.set(key, slots);
    const free = slots.find(
      ({ number, stretches }) => number === BAR_SLOTS - 1 || (stretches.at(-1)?.to ?? -Infinity) <= from,
    );
    const last = free?.stretches.at(-1);
    if (last && last.to > from) last.to = Math.max(last.to, to);
    else free?.stretches.push({ from, to });
  }
  const all = [...groups.values()].flat();
  for (const slot of all) slot.starts = Float64Array.from(slot.stretches, ({ from }) => from);
  slotsByEvents.set(events, all);
  return all;
}

export function laneBars(
  events: readonly BilateralEvent[],
  dataset: Dataset,
  axis: TimeAxis,
  rows: LaneRows,
): Bar[] {
  const { from, to } = axis.period;
  const perPx = (to - from) / (axis.x1 - axis.x0);
  return slotsOf(events, dataset).flatMap(({ lane, stance, number, stretches, starts }) => {
    const bars: Bar[] = [];
    const offset = 1.5 + number * BAR_STEP;
    // The last stretch that begins before the period may reach into it; those before it ended before it began.
    for (let next = Math.max(0, bisectRight(starts, from) - 1); next < stretches.length;) {
      const start = stretches[next];
      if (!start || start.from > to) break;
      let end = start.to;
      next += 1;
      // Stretches within a pixel of each other are skipped by one search, not one by one.
      for (let reached = next; ; next = reached) {
        reached = bisectRight(starts, end + TOLD_APART * perPx);
        if (reached <= next) break;
        end = Math.max(end, stretches[reached - 1]?.to ?? end);
      }
      if (end < from) continue;
      bars.push({
        lane,
        stance,
        x0: axis.within(start.from),
        x1: axis.within(end),
        y: rows.lines[lane] + (stance === 'cooperative' ? offset : -offset),
      });
    }
    return bars;
  });
}
