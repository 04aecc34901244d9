/**
 * The lanes: which mark stands where. Pure. Every event that its date allows inside the period is in exactly one mark of the result,
 * alone or counted in a cluster, so nothing is ever hidden; the number of marks is bounded by the pixels of the lanes.
 */
import { compareEvents } from '../../data/compare-events.js';
import type { BilateralEvent, Dataset } from '../../data/dataset.js';
import type { LaneRows } from '../frame.js';
import { rowsOf } from '../rows.js';
import type { TimeAxis } from '../time-axis.js';
import { binEnds, entriesOf, type Entry } from './bins.js';
import { clusterMark } from './cluster-mark.js';
import { eventMark } from './event-mark.js';
import { firstOf, type Mark } from './mark.js';
import { neutralsMoved } from './neutral.js';
import { packed, type Pack } from './pack.js';
import { PILL_HEIGHT } from './pill.js';
import { itemsOf, segmentsBetween } from './segments.js';
import { sideOf, sidesOf } from './side.js';

/** Marks that a drawing may have: as many as a screen reader can walk and a page can hold. */
const MOST_MARKS = 150;
/** Where there are more, neighbours merge that leave less than this free between them, px; each is tried in turn. */
const GAPS = [0, 4, 8, 16, 32] as const;
/** How far a pill may stand out of the plot at its end, px. */
const OVERHANG = 7;

/**
 * The marks of all events in the period, in time order; `annotated` are events that are labelled elsewhere and keep a mark of their own.
 * What it costs depends on the pixels: rows are sorted once (`rowsOf`), the period is found by binary search, and dense rows are read bin by bin.
 */
export function laneMarks(
  events: readonly BilateralEvent[],
  dataset: Dataset,
  axis: TimeAxis,
  rows: LaneRows,
  annotated: ReadonlySet<BilateralEvent>,
  scale = 1,
): Mark[] {
  const edges = { left: axis.x0, right: axis.x1 + OVERHANG };
  const ends = binEnds(axis);
  // Events with vague dates have rows apart, but stand in the same lane.
  const groups = new Map<string, Entry[]>();
  for (const row of rowsOf(events, dataset)) {
    const key = `${row.lane} ${row.stance}`;
    const entries = entriesOf(row, axis, annotated, ends);
    groups.set(key, groups.get(key)?.concat(entries) ?? entries);
  }
  const segments = [...groups.values()].flatMap((group) =>
    segmentsBetween(
      group.sort((a, b) => a.x - b.x),
      annotated,
      edges,
      scale,
    ),
  );
  const locked = segments.filter(({ next }) => next).length;
  let packs: (readonly Pack[])[] = [];
  for (const gap of GAPS) {
    packs = segments.map((segment) => packed(segment.packs, segment, gap, scale));
    if (
      packs.reduce(
        (count, all) => count + all.reduce((sum, { lead, pill }) => sum + (lead && pill ? 2 : 1), 0),
        locked,
      ) <= MOST_MARKS
    )
      break;
  }
  const items = segments.flatMap((segment, number) => itemsOf(segment, packs[number]!));
  const sides = sidesOf(items);
  return neutralsMoved(items, sides, edges, scale)
    .map((item): Mark => {
      const [first] = item.entries;
      const side = sideOf(item, sides);
      return first?.kind === 'event' && !item.isPill
        ? eventMark(first, axis, rows, item, side)
        : clusterMark(item, rows, side, PILL_HEIGHT * scale);
    })
    .sort(
      (a, b) =>
        firstOf(a).when.extent.from - firstOf(b).when.extent.from ||
        a.x - b.x ||
        compareEvents(firstOf(a), firstOf(b)),
    );
}
