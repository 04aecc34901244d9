/**
 * The lanes: which mark stands where. Pure. Every event that its date allows inside the window is in exactly one mark of the result,
 * alone or counted in a cluster, so nothing is ever hidden; the number of marks is bounded by the pixels of the lanes.
 */
import type { BilateralEvent, Dataset, Extent, Stance } from '../data/dataset.js';
import { integers } from '../data/integers.js';
import { inOrder } from '../data/event-order.js';
import { countUpTo } from '../tension/bisect.js';
import type { LaneRows } from './frame.js';
import { glyphOf, type Glyph } from './glyph.js';
import {
  laneOf,
  positionOf,
  rowsOf,
  visibleRange,
  weightBetween,
  type LaneNumber,
  type Row,
} from './rows.js';
import type { TimeAxis } from './time-axis.js';

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
  readonly count: number;
  /** The first of its events in the order of the record. */
  readonly first: BilateralEvent;
  /** From the first to the last day that the dates of its events allow. */
  readonly span: Extent;
  /** In the order of the record. */
  readonly events: readonly BilateralEvent[];
  /** Whether it stands for an event, told without listing its events. */
  readonly has: (event: BilateralEvent) => boolean;
  readonly height: number;
  /** True where it stands beside an annotated mark that it would cover: its count then reads "+n". */
  readonly beside: boolean;
}

export type Mark = EventMark | ClusterMark;

/** Two marks merge where more than this part of the smaller one is covered, by the other or by the page's colour around it. */
const MERGE_OVERLAP = 0.42;
/** Width of that colour, px. */
const HALO = 2;
/** A pill merges with what covers more than this part of the smaller of the two. */
const PILL_OVERLAP = 0.03;
/** Brackets narrower than this are not drawn, px. */
const NARROWEST_BRACKET = 6;
/** Up to so many visible events of a row are looked at one by one; more are counted by bins of so many px. */
const MOST_SINGLE = 400;
const BIN = 4;
/** How far a neutral mark, or a count of such, may move along its line to where one side of it is free, px. */
const NEUTRAL_REACH = { mark: 10, pill: 60 } as const;
/** Marks that a drawing may have. */
const MOST_MARKS = 150;
/** How far a pill may stand out of the plot at its end, px. */
const EDGE = 7;
/** Height of a pill from the lightest to the heaviest sum of weights, px. */
const PILL_HEIGHT = { least: 11, most: 15, sumOfMost: 40 } as const;
/** Width of a pill: its count in 10 px bold, and padding, px. */
const PILL_WIDTH = { digit: 6, padding: 12 } as const;

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

/** What is packed: an event's mark or, where there are too many to look at one by one, all events of a few pixels. */
type Piece = EventMark | Bin;

interface Bin {
  readonly kind: 'bin';
  readonly row: Row;
  /** Positions in the row, from `low` up to, not including, `high`. */
  readonly low: number;
  readonly high: number;
  readonly x: number;
  readonly rx: number;
}

interface Item {
  readonly left: number;
  readonly right: number;
  readonly pieces: readonly Piece[];
  readonly count: number;
  /** Drawn as a count, because it holds several marks or because it stands beside an annotated one. */
  readonly beside: boolean;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
}

const isPill = (item: Item): boolean => item.beside || item.count > 1;

function pillWidth(count: number, beside: boolean): number {
  return PILL_WIDTH.padding + PILL_WIDTH.digit * (String(count).length + (beside ? 1 : 0));
}

const covered = (a: Bounds, b: Bounds, halo = 0): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left) + halo) /
  Math.min(a.right - a.left, b.right - b.left);

/** A count must stay readable, so a pill takes less covering than a mark. `apart` is the room that neighbours must leave, px; 0: they may touch. */
const collide = (a: Item, b: Item, apart: number): boolean =>
  apart > 0
    ? b.left - a.right < apart
    : isPill(a) || isPill(b)
      ? covered(a, b) > PILL_OVERLAP
      : covered(a, b, HALO) > MERGE_OVERLAP;

/** A pill for these pieces, as wide as the time that they span or as its count needs, but never wider than the bounds. */
function pillOf(
  pieces: readonly Piece[],
  count: number,
  span: Bounds,
  beside: boolean,
  bounds: Bounds,
): Item {
  const wanted = Math.max(span.right - span.left, pillWidth(count, beside));
  const width = Math.min(wanted, bounds.right - bounds.left);
  const middle = (span.left + span.right) / 2;
  const left = Math.max(bounds.left, Math.min(middle - width / 2, bounds.right - width));
  return { left, right: left + width, pieces, count, beside };
}

/** Merges what collides, from left to right; what has merged is compared with its left neighbour again. */
function mergedItems(items: readonly Item[], bounds: Bounds, apart: number): Item[] {
  const stack: Item[] = [];
  for (let item of items) {
    for (let previous = stack.at(-1); previous && collide(previous, item, apart); previous = stack.at(-1)) {
      stack.pop();
      item = pillOf(
        [...previous.pieces, ...item.pieces],
        previous.count + item.count,
        { left: Math.min(previous.left, item.left), right: Math.max(previous.right, item.right) },
        previous.beside || item.beside,
        bounds,
      );
    }
    stack.push(item);
  }
  return stack;
}

const countOf = (piece: Piece): number => (piece.kind === 'bin' ? piece.high - piece.low : 1);

/**
 * Pieces of one lane and stance, from left to right, as what is drawn of them. Precedence: annotated marks never merge and keep their place; a mark that one of
 * them covers becomes a count beside it; between two annotated marks all others merge with what they collide with. Where no count fits between two
 * annotated marks, its marks go to the stretch on the left, else on the right.
 */
function packed(
  all: readonly Piece[],
  annotated: ReadonlySet<BilateralEvent>,
  edges: Bounds,
  apart: number,
): Item[] {
  const isLocked = (piece: Piece): piece is EventMark => piece.kind === 'event' && annotated.has(piece.event);
  const locked = all.filter(isLocked);
  const stretches = [...locked, undefined].map((next, number) => {
    const before = locked[number - 1];
    return {
      left: before ? before.x + before.rx + 1 : edges.left,
      right: next ? next.x - next.rx - 1 : edges.right,
      before,
      next,
      pieces: [] as Piece[],
    };
  });
  const roomy = stretches.map(({ left, right }) => right - left >= pillWidth(1, true));
  let stretch = 0;
  for (const piece of all) {
    if (isLocked(piece)) {
      stretch += 1;
      continue;
    }
    const near = [stretch, ...stretches.keys()]
      .sort((a, b) => Math.abs(a - stretch) - Math.abs(b - stretch) || a - b)
      .find((number) => roomy[number]);
    stretches[near ?? stretch]?.pieces.push(piece);
  }
  return stretches.flatMap((bounds) => {
    const items = bounds.pieces.map((piece): Item => {
      const own = { left: piece.x - piece.rx, right: piece.x + piece.rx };
      const count = countOf(piece);
      const hidden = [bounds.before, bounds.next].some(
        (lock) =>
          lock && covered(own, { left: lock.x - lock.rx, right: lock.x + lock.rx }, HALO) > MERGE_OVERLAP,
      );
      const outside = own.right < bounds.left || own.left > bounds.right;
      if (hidden || outside) return pillOf([piece], count, own, true, bounds);
      return count > 1
        ? pillOf([piece], count, own, false, bounds)
        : { ...own, pieces: [piece], count, beside: false };
    });
    let merged = mergedItems(items, bounds, apart);
    // A pill that was moved into the bounds may have come to lie on its neighbour.
    for (let before = Infinity; merged.length < before;) {
      before = merged.length;
      merged = mergedItems(
        merged.map((item) =>
          isPill(item) ? pillOf(item.pieces, item.count, item, item.beside, bounds) : item,
        ),
        bounds,
        apart,
      );
    }
    const lock = bounds.next;
    return lock
      ? [
          ...merged,
          { left: lock.x - lock.rx, right: lock.x + lock.rx, pieces: [lock], count: 1, beside: false },
        ]
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

function eventMark(event: BilateralEvent, { lane, stance }: Row, axis: TimeAxis, rows: LaneRows): EventMark {
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

/** The events between which all others of a piece lie. */
function endsOf(piece: Piece): BilateralEvent[] {
  if (piece.kind === 'event') return [piece.event];
  const { row, low, high } = piece;
  return [...row.events.slice(low, low + 1), ...row.events.slice(high - 1, high)];
}

function isIn(event: BilateralEvent, piece: Piece): boolean {
  if (piece.kind === 'event') return piece.event === event;
  const position = positionOf(piece.row, event);
  return position >= piece.low && position < piece.high;
}

function markOf(item: Item, rows: LaneRows, side: Stance): Mark {
  const [first] = item.pieces;
  if (!first) throw new RangeError('invalid cluster: it has no events');
  if (first.kind === 'event' && item.count === 1 && !item.beside) {
    const { glyph: shape, lane } = first;
    return {
      ...first,
      x: (item.left + item.right) / 2,
      y: centre(rows.lines[lane], side, lane, shape.top, shape.bottom),
    };
  }
  const { lane, stance } = first.kind === 'bin' ? first.row : first;
  const sum = item.pieces.reduce(
    (total, piece) =>
      total +
      (piece.kind === 'bin' ? weightBetween(piece.row, piece.low, piece.high) : Math.abs(piece.event.weight)),
    0,
  );
  const height =
    PILL_HEIGHT.least + (PILL_HEIGHT.most - PILL_HEIGHT.least) * Math.min(1, sum / PILL_HEIGHT.sumOfMost);
  const ends = item.pieces.flatMap(endsOf).sort(inOrder);
  const earliest = ends[0];
  if (!earliest) throw new RangeError('invalid cluster: it has no events');
  let events: readonly BilateralEvent[] | undefined;
  return {
    kind: 'cluster',
    first: earliest,
    span: {
      from: earliest.when.extent.from,
      to: ends.reduce((latest, { when }) => Math.max(latest, when.extent.to), -Infinity),
    },
    lane,
    stance,
    count: item.count,
    has: (event) => item.pieces.some((piece) => isIn(event, piece)),
    // Only a cluster that is opened or looked into needs its events, and of 100,000 a list costs more than the whole drawing.
    get events() {
      events ??= item.pieces
        .flatMap((piece) =>
          piece.kind === 'bin' ? piece.row.events.slice(piece.low, piece.high) : [piece.event],
        )
        // Marks stand in the order of their places, which for imprecise dates depends on the window; the record's order does not.
        .sort(inOrder);
      return events;
    },
    x: (item.left + item.right) / 2,
    y: centre(rows.lines[lane], side, lane, height / 2, height / 2),
    rx: (item.right - item.left) / 2,
    height,
    beside: item.beside,
  };
}

/** The visible events of a row as pieces: each a mark, or in bins of a few pixels where there are too many. */
function piecesOf(row: Row, axis: TimeAxis, rows: LaneRows, annotated: ReadonlySet<BilateralEvent>): Piece[] {
  const [low, high] = visibleRange(row, axis.window);
  const shown = (position: number): boolean => {
    const event = row.events[position];
    return event !== undefined && touches(event.when.extent, axis.window);
  };
  const markAt = (position: number): EventMark[] => {
    const event = row.events[position];
    return event ? [eventMark(event, row, axis, rows)] : [];
  };
  if (high - low <= MOST_SINGLE) {
    return integers(low, high).filter(shown).flatMap(markAt);
  }
  // At the edges an event may touch the window with its middle outside; inside of them every event is in it.
  const [start, end] = [countUpTo(row.middles, axis.window.from - 1), countUpTo(row.middles, axis.window.to)];
  const edge = [...integers(low, start), ...integers(end, high)];
  const pieces: Piece[] = edge.filter(shown).flatMap(markAt);
  const locked = [...annotated]
    .map((event) => positionOf(row, event))
    .filter((position) => position >= start && position < end);
  let from = start;
  const bin = (to: number, x: number): void => {
    if (to > from + 1) pieces.push({ kind: 'bin', row, low: from, high: to, x, rx: BIN / 2 });
    else if (to > from) pieces.push(...markAt(from));
    from = to;
  };
  for (let x = axis.x0; x < axis.x1; x += BIN) {
    const to = x + BIN < axis.x1 ? countUpTo(row.middles, axis.invert(x + BIN)) : end;
    for (const position of locked.filter((one) => one >= from && one < to).sort((a, b) => a - b)) {
      bin(position, x + BIN / 2);
      bin(position + 1, x);
    }
    bin(to, x + BIN / 2);
  }
  return pieces;
}

const rowOfItem = ({ pieces: [first] }: Item): Pick<Row, 'lane' | 'stance'> | undefined =>
  first && (first.kind === 'bin' ? first.row : first);

/** Whether something of a lane and stance stands over these bounds. */
const meets = (items: readonly Item[], lane: LaneNumber, stance: Stance, { left, right }: Bounds): boolean =>
  items.some((other) => {
    const row = rowOfItem(other);
    return row?.lane === lane && row.stance === stance && other.left < right && other.right > left;
  });

/** Neutral acts of one side lie on its line, where what stands and what hangs would cover them. */
const liesOn = (item: Item): LaneNumber | undefined => {
  const row = rowOfItem(item);
  return row?.stance === 'neutral' && row.lane !== 1 ? row.lane : undefined;
};

/**
 * Moves what lies between marks of both sides to the nearest place where one side is free. Precedence: the earlier moves first; a count for which no
 * place is near joins the nearest neutral count of its lane, and stays where there is none.
 */
function freed(items: readonly Item[], edges: Bounds): readonly Item[] {
  const placed: (Item | undefined)[] = [...items];
  for (const index of placed.keys()) {
    const item = placed[index];
    const lane = item && liesOn(item);
    if (!item || lane === undefined) continue;
    const blocked = (at: Bounds): boolean =>
      meets(items, lane, 'hostile', at) && meets(items, lane, 'cooperative', at);
    if (!blocked(item)) continue;
    const width = isPill(item) ? pillWidth(item.count, item.beside) : item.right - item.left;
    const others = placed.filter(
      (other): other is Item => other !== undefined && other !== item && rowOfItem(other)?.lane === lane,
    );
    const distance = (left: number): number => Math.abs(left + width / 2 - (item.left + item.right) / 2);
    const reach = isPill(item) ? NEUTRAL_REACH.pill : NEUTRAL_REACH.mark;
    const left = others
      .flatMap((other) => [other.left - width - 1, other.right + 1])
      .filter((at) => distance(at) <= reach && at >= edges.left && at + width <= edges.right)
      .sort((one, other) => distance(one) - distance(other))
      .find((at) => {
        const place = { left: at, right: at + width };
        return !blocked(place) && !meets(others, lane, 'neutral', place);
      });
    if (left !== undefined) {
      placed[index] = { ...item, left, right: left + width };
      continue;
    }
    const [nearest] = others
      .filter((other) => liesOn(other) === lane && isPill(other))
      .sort((one, other) => distance(one.left) - distance(other.left));
    if (!nearest || !isPill(item)) continue;
    placed[index] = undefined;
    placed[placed.indexOf(nearest)] = pillOf(
      [...nearest.pieces, ...item.pieces],
      nearest.count + item.count,
      nearest,
      nearest.beside || item.beside,
      edges,
    );
  }
  return placed.filter((item) => item !== undefined);
}

/** On which side of its line an item stands. Neutral acts lie on the line; where that would cover what stands on one side, they go to the other. */
function sideOf(item: Item, items: readonly Item[]): Stance {
  const lane = liesOn(item);
  if (lane === undefined) return rowOfItem(item)?.stance ?? 'neutral';
  const [above, below] = [meets(items, lane, 'hostile', item), meets(items, lane, 'cooperative', item)];
  if (above === below) return 'neutral';
  return above ? 'cooperative' : 'hostile';
}

/**
 * The marks of all events in the window, in time order; `annotated` are events that are labelled elsewhere and keep a mark of their own.
 * What it costs depends on the pixels: rows are sorted once (`rowsOf`), the window is found by binary search, and dense rows are read bin by bin.
 */
export function laneMarks(
  events: readonly BilateralEvent[],
  dataset: Dataset,
  axis: TimeAxis,
  rows: LaneRows,
  annotated: ReadonlySet<BilateralEvent>,
): Mark[] {
  const edges = { left: axis.x0, right: axis.x1 + EDGE };
  const groups = new Map<string, Piece[]>();
  for (const row of rowsOf(events, dataset)) {
    const key = `${row.lane} ${row.stance}`;
    groups.set(key, [...(groups.get(key) ?? []), ...piecesOf(row, axis, rows, annotated)]);
  }
  const pieces = [...groups.values()].map((group) => group.sort((a, b) => a.x - b.x));
  let items: Item[] = [];
  // Of marks that are many but apart, neighbours merge from ever farther, until a screen reader can walk the rest and a page can hold them.
  for (const apart of [0, 4, 8, 16, 32]) {
    items = pieces.flatMap((group) => packed(group, annotated, edges, apart));
    if (items.length <= MOST_MARKS) break;
  }
  const placed = freed(items, edges);
  return placed
    .map((item) => markOf(item, rows, sideOf(item, placed)))
    .sort((a, b) => firstOf(a).when.extent.from - firstOf(b).when.extent.from || a.x - b.x);
}

/** The event that gives a mark its place in time order. */
export const firstOf = (mark: Mark): BilateralEvent => (mark.kind === 'event' ? mark.event : mark.first);

/** The days that the dates of a mark's events allow. */
export const spanOfMark = (mark: Mark): Extent =>
  mark.kind === 'event' ? mark.event.when.extent : mark.span;
