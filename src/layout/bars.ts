/**
 * The standing measures in force, as thin bars along the lane lines: one for each stance while any is in force. Pure.
 * They are joined once for the full record; of a period only bars that are a pixel apart are drawn.
 */
import type { BilateralEvent, Dataset, Stance } from '../data/dataset.js';
import { bisectRight } from '../arrays/bisect.js';
import type { LaneRows } from './frame.js';
import { laneOf, type LaneNumber } from './rows.js';
import type { TimeAxis } from './time-axis.js';
import type { Period } from '../time/period.js';

/** A standing measure, or several that overlap or lie within a pixel. */
export interface Bar {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** From the lane's line to the middle of the bar, px. */
const BAR_OFFSET = 1.5;
/** Bars nearer than this are one, px. */
const TOLD_APART = 1;

interface Stretch {
  readonly from: number;
  to: number;
}

/** The stretches in which any measure of a lane and stance is in force, in time order. */
interface Run {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly stretches: Stretch[];
  starts: Float64Array;
}

const runsByEvents = new WeakMap<readonly BilateralEvent[], readonly Run[]>();

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

function runsOf(events: readonly BilateralEvent[], dataset: Dataset): readonly Run[] {
  const cached = runsByEvents.get(events);
  if (cached) return cached;
  const runs = new Map<string, Run>();
  const standing = events
    .filter((event) => event.standing)
    .map((event) => ({ event, ...inForce(event, dataset) }));
  for (const { event, from, to } of standing.sort((a, b) => a.from - b.from)) {
    const lane = laneOf(event, dataset);
    const key = `${lane} ${event.stance}`;
    const run = runs.get(key) ?? { lane, stance: event.stance, stretches: [], starts: new Float64Array(0) };
    runs.set(key, run);
    const last = run.stretches.at(-1);
    if (last && last.to > from) last.to = Math.max(last.to, to);
    else run.stretches.push({ from, to });
  }
  const all = [...runs.values()];
  for (const run of all) run.starts = Float64Array.from(run.stretches, ({ from }) => from);
  runsByEvents.set(events, all);
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
  return runsOf(events, dataset).flatMap(({ lane, stance, stretches, starts }) => {
    const bars: Bar[] = [];
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
        y: rows.lines[lane] + (stance === 'cooperative' ? BAR_OFFSET : -BAR_OFFSET),
      });
    }
    return bars;
  });
}
