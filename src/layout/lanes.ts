/**
 * The lanes: which mark stands where. Pure. Every event that its date allows inside the window is in exactly one mark of the result,
 * alone or counted in a cluster, so nothing is ever hidden; the number of marks is bounded by the pixels of the lanes.
 */
import type { BilateralEvent, Dataset, Extent, Stance } from '../data/dataset.js';
import { inOrder } from '../data/parse-dataset.js';
import { glyphOf, type Glyph } from './glyph.js';
import type { LaneRows } from './frame.js';
import type { TimeAxis } from './time-axis.js';

export type LaneNumber = 0 | 1 | 2;

interface Placed {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  /** Centre, px. */
  readonly x: number;
  readonly y: number;
  /** Half width, px. */
  readonly rx: number;
}

export interface EventMark extends Placed {
  readonly kind: 'event';
  readonly event: BilateralEvent;
  readonly glyph: Glyph;
  /** The span that an imprecise date allows, where it is wide enough to be seen. */
  readonly bracket?: { readonly x0: number; readonly x1: number; readonly y: number };
}

export interface ClusterMark extends Placed {
  readonly kind: 'cluster';
  /** In the order of the record. */
  readonly events: readonly BilateralEvent[];
  readonly height: number;
  /** True where it stands beside an annotated mark that it would cover: its count then reads "+n". */
  readonly beside: boolean;
}

export type Mark = EventMark | ClusterMark;

/** A standing measure, or the last slot's union of those that have no slot of their own. */
export interface Bar {
  readonly events: readonly BilateralEvent[];
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** Two marks merge where more than this part of the smaller one is covered. */
const MERGE_OVERLAP = 0.42;
/** A pill merges with what covers more than this part of the smaller of the two. */
const PILL_OVERLAP = 0.12;
/** A neighbour moves beside an annotated mark where more than this part of it is covered. */
const BESIDE_OVERLAP = 0.35;
/** Brackets narrower than this are not drawn, px. */
const NARROWEST_BRACKET = 6;
/** How far a pill may stand out of the plot at its end, px. */
const EDGE = 7;
/** Distance of stacked bars, and how many fit above a lane line before the last slot takes all further ones, px. */
const BAR_STEP = 3;
const BAR_SLOTS = 4;
/** Height of a pill from the lightest to the heaviest sum of weights, px. */
const PILL_HEIGHT = { least: 11, most: 15, sumOfMost: 40 } as const;
/** Width of a pill: its count in 10 px bold, and padding, px. */
const PILL_WIDTH = { digit: 6, padding: 12 } as const;

/** What both did, and what neither did to the other, stands between the two. */
export function laneOf(
  event: Pick<BilateralEvent, 'actor' | 'mutual' | 'category'>,
  dataset: Pick<Dataset, 'parties'>,
): LaneNumber {
  if (event.mutual || event.actor === undefined || event.category === 'context') return 1;
  return event.actor === dataset.parties[0].id ? 0 : 2;
}

/** What a mark takes up of its lane and stance, px. */
export interface Footprint {
  readonly row: string;
  readonly left: number;
  readonly right: number;
}

export function footprintOf(event: BilateralEvent, dataset: Dataset, axis: TimeAxis): Footprint {
  const x = visibleMiddle(event.when.extent, axis);
  const { rx } = glyphOf(event);
  return { row: `${laneOf(event, dataset)} ${event.stance}`, left: x - rx, right: x + rx };
}

/** Whether of two marks that may not merge one would hide the other. */
export function hides(one: Footprint, other: Footprint): boolean {
  return one.row === other.row && covered(one, other) > MERGE_OVERLAP;
}

/** The middle of the part of an extent that the window shows. */
export function visibleMiddle(extent: Extent, axis: TimeAxis): number {
  return (axis.within(extent.from) + axis.within(extent.to)) / 2;
}

export function touches(extent: Extent, window: { readonly from: number; readonly to: number }): boolean {
  return extent.from <= window.to && extent.to >= window.from;
}

interface Item {
  readonly left: number;
  readonly right: number;
  readonly marks: readonly EventMark[];
  /** Drawn as a count, because it holds several marks or because it stands beside an annotated one. */
  readonly beside: boolean;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
}

const isPill = (item: Item): boolean => item.beside || item.marks.length > 1;

function pillWidth(count: number, beside: boolean): number {
  return PILL_WIDTH.padding + PILL_WIDTH.digit * (String(count).length + (beside ? 1 : 0));
}

const covered = (a: Bounds, b: Bounds): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) / Math.min(a.right - a.left, b.right - b.left);

/** A count must stay readable, so a pill takes less covering than a mark. */
const collide = (a: Item, b: Item): boolean =>
  covered(a, b) > (isPill(a) || isPill(b) ? PILL_OVERLAP : MERGE_OVERLAP);

/** A pill for these marks, as wide as the time that they span or as its count needs, but never wider than the bounds. */
function pillOf(marks: readonly EventMark[], span: Bounds, beside: boolean, bounds: Bounds): Item {
  const wanted = Math.max(span.right - span.left, pillWidth(marks.length, beside));
  const width = Math.min(wanted, bounds.right - bounds.left);
  const middle = (span.left + span.right) / 2;
  const left = Math.max(bounds.left, Math.min(middle - width / 2, bounds.right - width));
  return { left, right: left + width, marks, beside };
}

/** Merges what collides, from left to right; what has merged is compared with its left neighbour again. */
function mergedItems(items: readonly Item[], bounds: Bounds): Item[] {
  const stack: Item[] = [];
  for (let item of items) {
    for (let previous = stack.at(-1); previous && collide(previous, item); previous = stack.at(-1)) {
      stack.pop();
      item = pillOf(
        [...previous.marks, ...item.marks],
        { left: Math.min(previous.left, item.left), right: Math.max(previous.right, item.right) },
        previous.beside || item.beside,
        bounds,
      );
    }
    stack.push(item);
  }
  return stack;
}

/**
 * Marks of one lane and stance, from left to right, as what is drawn of them. Precedence: annotated marks never merge and keep their place; a mark that one of
 * them covers becomes a count beside it; between two annotated marks all others merge with what they collide with. Where no count fits between two
 * annotated marks, its marks go to the stretch on the left, else on the right.
 */
function packed(marks: readonly EventMark[], annotated: ReadonlySet<string>, edges: Bounds): Item[] {
  const locked = marks.filter((mark) => annotated.has(mark.event.id));
  const stretches = [...locked, undefined].map((next, number) => {
    const before = locked[number - 1];
    return {
      left: before ? before.x + before.rx + 1 : edges.left,
      right: next ? next.x - next.rx - 1 : edges.right,
      before,
      next,
      marks: [] as EventMark[],
    };
  });
  const roomy = stretches.map(({ left, right }) => right - left >= pillWidth(1, true));
  let stretch = 0;
  for (const mark of marks) {
    if (annotated.has(mark.event.id)) {
      stretch += 1;
      continue;
    }
    const near = [stretch, ...stretches.keys()]
      .sort((a, b) => Math.abs(a - stretch) - Math.abs(b - stretch) || a - b)
      .find((number) => roomy[number]);
    stretches[near ?? stretch]?.marks.push(mark);
  }
  return stretches.flatMap((bounds) => {
    const items = bounds.marks.map((mark): Item => {
      const own = { left: mark.x - mark.rx, right: mark.x + mark.rx };
      const hidden = [bounds.before, bounds.next].some(
        (lock) => lock && covered(own, { left: lock.x - lock.rx, right: lock.x + lock.rx }) > BESIDE_OVERLAP,
      );
      const outside = own.right < bounds.left || own.left > bounds.right;
      return hidden || outside ? pillOf([mark], own, true, bounds) : { ...own, marks: [mark], beside: false };
    });
    let merged = mergedItems(items, bounds);
    // A pill that was moved into the bounds may have come to lie on its neighbour.
    for (let before = Infinity; merged.length < before;) {
      before = merged.length;
      merged = mergedItems(
        merged.map((item) => (isPill(item) ? pillOf(item.marks, item, item.beside, bounds) : item)),
        bounds,
      );
    }
    const lock = bounds.next;
    return lock
      ? [...merged, { left: lock.x - lock.rx, right: lock.x + lock.rx, marks: [lock], beside: false }]
      : merged;
  });
}

/**
 * y of the centre of something of the given half heights: hostile stands on the lane line, cooperative hangs from it, neutral lies on it;
 * context in the middle lane stands too, for hardly anything hostile is mutual and its line is needed by what hangs.
 */
function centre(line: number, stance: Stance, lane: LaneNumber, top: number, bottom: number): number {
  if (stance === 'cooperative') return line + top + 2.5;
  return stance === 'neutral' && lane !== 1 ? line : line - bottom - 2;
}

function eventMark(event: BilateralEvent, dataset: Dataset, axis: TimeAxis, rows: LaneRows): EventMark {
  const lane = laneOf(event, dataset);
  const stance = event.stance;
  const shape = glyphOf(event);
  const line = rows.lines[lane];
  const [x0, x1] = [axis.within(event.when.extent.from), axis.within(event.when.extent.to)];
  const mark: EventMark = {
    kind: 'event',
    event,
    lane,
    stance,
    x: (x0 + x1) / 2,
    y: centre(line, stance, lane, shape.top, shape.bottom),
    rx: shape.rx,
    glyph: shape,
  };
  if (x1 - x0 < NARROWEST_BRACKET) return mark;
  return { ...mark, bracket: { x0, x1, y: stance === 'cooperative' ? line + 3 : line - 3 } };
}

function markOf(item: Item, rows: LaneRows): Mark {
  const [first] = item.marks;
  if (!first) throw new RangeError('invalid cluster: it has no events');
  if (item.marks.length === 1 && !item.beside) return first;
  // Marks stand in the order of their places, which for imprecise dates depends on the window; the record's order does not.
  const events = item.marks.map((mark) => mark.event).sort(inOrder);
  const sum = events.reduce((total, event) => total + Math.abs(event.weight), 0);
  const height =
    PILL_HEIGHT.least + (PILL_HEIGHT.most - PILL_HEIGHT.least) * Math.min(1, sum / PILL_HEIGHT.sumOfMost);
  const rx = (item.right - item.left) / 2;
  const x = (item.left + item.right) / 2;
  const { lane, stance } = first;
  return {
    kind: 'cluster',
    events,
    lane,
    stance,
    x,
    y: centre(rows.lines[lane], stance, lane, height / 2, height / 2),
    rx,
    height,
    beside: item.beside,
  };
}

/** The marks of all events in the window, in time order; `annotated` names events that are labelled elsewhere and keep a mark of their own. */
export function laneMarks(
  events: readonly BilateralEvent[],
  dataset: Dataset,
  axis: TimeAxis,
  rows: LaneRows,
  annotated: ReadonlySet<string>,
): Mark[] {
  const edges = { left: axis.x0, right: axis.x1 + EDGE };
  const groups = new Map<string, EventMark[]>();
  for (const event of events) {
    if (!touches(event.when.extent, axis.window)) continue;
    const mark = eventMark(event, dataset, axis, rows);
    const key = `${mark.lane} ${mark.stance}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()]
    .flatMap((group) =>
      packed(
        group.sort((a, b) => a.x - b.x),
        annotated,
        edges,
      ).map((item) => markOf(item, rows)),
    )
    .sort((a, b) => firstOf(a).when.extent.from - firstOf(b).when.extent.from || a.x - b.x);
}

/** The event that gives a mark its place in time order. */
export function firstOf(mark: Mark): BilateralEvent {
  if (mark.kind === 'event') return mark.event;
  const [first] = mark.events;
  if (!first) throw new RangeError('invalid cluster: it has no events');
  return first;
}

/** When a standing measure is in force: from the middle of its possible beginning to the middle of its possible end, or to the end of coverage. */
function inForce(event: BilateralEvent, dataset: Dataset): Extent {
  const middle = ({ from, to }: Extent): number => (from + to) / 2;
  return {
    from: middle(event.when.extent),
    to: event.ended ? middle(event.ended.extent) : dataset.coverage.to.extent.to,
  };
}

/** The bars of the standing measures in force in the window: simultaneous ones stack, all beyond the last slot share it. */
export function laneBars(
  events: readonly BilateralEvent[],
  dataset: Dataset,
  axis: TimeAxis,
  rows: LaneRows,
): Bar[] {
  const slots = new Map<string, Bar[]>();
  const bars: Bar[] = [];
  for (const event of events) {
    if (!event.standing) continue;
    const extent = inForce(event, dataset);
    if (!touches(extent, axis.window)) continue;
    const lane = laneOf(event, dataset);
    const stance = event.stance;
    const [x0, x1] = [axis.within(extent.from), axis.within(extent.to)];
    const key = `${lane} ${stance}`;
    const taken = slots.get(key) ?? [];
    slots.set(key, taken);
    let slot = 0;
    while (slot < BAR_SLOTS - 1 && (taken[slot]?.x1 ?? -Infinity) > x0) slot += 1;
    const offset = 1.5 + slot * BAR_STEP;
    const before = taken[slot];
    const shared = before && before.x1 > x0;
    const bar: Bar = {
      events: shared ? [...before.events, event] : [event],
      lane,
      stance,
      x0: shared ? before.x0 : x0,
      x1: shared ? Math.max(before.x1, x1) : x1,
      y: rows.lines[lane] + (stance === 'cooperative' ? offset : -offset),
    };
    if (shared) bars.splice(bars.indexOf(before), 1);
    taken[slot] = bar;
    bars.push(bar);
  }
  return bars;
}
