/** The mark of several events. Pure. Of bins it reads only what it needs, for a cluster may stand for a hundred thousand events. */
import { compareEvents } from '../../data/compare-events.js';
import type { BilateralEvent, Stance } from '../../data/dataset.js';
import type { LaneRows } from '../frame.js';
import { positionOf } from '../rows.js';
import type { Entry } from './bins.js';
import type { ClusterMark } from './mark.js';
import type { Item } from './segments.js';
import { centre } from './side.js';

function isIn(event: BilateralEvent, entry: Entry): boolean {
  if (entry.kind === 'event') return entry.event === event;
  if (entry.row.stance !== event.stance) return false;
  const position = positionOf(entry.row, event);
  return position >= entry.low && position < entry.high;
}

const eventsIn = (entry: Entry): readonly BilateralEvent[] =>
  entry.kind === 'bin' ? entry.row.events.slice(entry.low, entry.high) : [entry.event];

/**
 * The earliest of these events. Of a bin it is the first or the last by their middles, between which all others of it lie.
 * No date of a row begins farther from its middle than the row's reach, so few bins need be looked into.
 */
function earliestOf(entries: readonly Entry[]): BilateralEvent {
  const earlier = (one: BilateralEvent | undefined, other: BilateralEvent): BilateralEvent =>
    one && compareEvents(one, other) < 0 ? one : other;
  let first: BilateralEvent | undefined;
  for (const entry of entries) {
    if (entry.kind === 'event') first = earlier(first, entry.event);
    else {
      const { row, low, high } = entry;
      if (first && row.middles[low]! - row.reach > first.when.extent.from) continue;
      first = earlier(earlier(first, row.events[low]!), row.events[high - 1]!);
    }
  }
  if (!first) throw new RangeError('invalid cluster: it has no events');
  return first;
}

/** The last day that the dates of these events allow, found likewise. */
function lastDayOf(entries: readonly Entry[]): number {
  let last = -Infinity;
  const see = ({ when }: BilateralEvent): void => {
    last = Math.max(last, when.extent.to);
  };
  for (let place = entries.length - 1; place >= 0; place -= 1) {
    const entry = entries[place]!;
    if (entry.kind === 'event') see(entry.event);
    else {
      const { row, low, high } = entry;
      if (row.middles[high - 1]! + row.reach <= last) continue;
      see(row.events[low]!);
      see(row.events[high - 1]!);
    }
  }
  return last;
}

export function clusterMark(
  { entries, lane, stance, left, right, count }: Item,
  rows: LaneRows,
  side: Stance,
  height: number,
): ClusterMark {
  const first = earliestOf(entries);
  let events: readonly BilateralEvent[] | undefined;
  return {
    kind: 'cluster',
    first,
    span: { from: first.when.extent.from, to: lastDayOf(entries) },
    lane,
    stance,
    count,
    has: (event) => entries.some((entry) => isIn(event, entry)),
    // Listed on first use: most clusters are never opened, and to list 100,000 events costs more than the whole drawing.
    get events() {
      // Entries stand in the order of their places, which for imprecise dates depends on the period; the record's order does not.
      events ??= entries.flatMap(eventsIn).sort(compareEvents);
      return events;
    },
    x: (left + right) / 2,
    y: centre(rows.lines[lane], side, lane, height / 2, height / 2),
    rx: (right - left) / 2,
    height,
  };
}
