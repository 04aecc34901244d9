/**
 * The lanes: which mark stands where. Pure. Every event that its date allows inside the period is in exactly one mark of the result,
 * alone or counted in a cluster, so nothing is ever hidden; the number of marks is bounded by the pixels of the lanes.
 */
import type { BilateralEvent, Dataset, Stance } from '../data/dataset.js';
import { range } from '../arrays/range.js';
import { compareEvents } from '../data/compare-events.js';
import { bisectRight } from '../arrays/bisect.js';
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
import { type Period, overlaps } from '../time/period.js';

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
  readonly span: Period;
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

/** The middle of the part of an extent that the period shows. */
export function visibleMiddle({ from, to }: Period, { within }: TimeAxis): number {
  return from === to ? within(from) : (within(from) + within(to)) / 2;
}

/** What is packed: an event or, where there are too many to look at one by one, all events of a few pixels. */
type Piece = Single | Bin;

interface Single {
  readonly kind: 'event';
  readonly row: Row;
  readonly event: BilateralEvent;
  readonly x: number;
  readonly rx: number;
}

interface Bin {
  readonly kind: 'bin';
  readonly row: Row;
  /** Positions in the row, from `low` up to, not including, `high`. */
  readonly low: number;
  readonly high: number;
  readonly x: number;
  readonly rx: number;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
}

interface Counted {
  readonly count: number;
  /** Drawn as a count even if it is one, for it stands beside an annotated mark. */
  readonly beside: boolean;
}

/** What is drawn of some of the pieces that stand side by side: of those of its stretch from `low` up to, not including, `high`. */
interface Pack extends Bounds, Counted {
  readonly low: number;
  readonly high: number;
}

interface Item extends Bounds, Counted {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly pieces: readonly Piece[];
}

const isPill = ({ beside, count }: Counted): boolean => beside || count > 1;

function pillWidth(count: number, beside: boolean): number {
  return PILL_WIDTH.padding + PILL_WIDTH.digit * (String(count).length + (beside ? 1 : 0));
}

const covered = (a: Bounds, b: Bounds, halo = 0): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left) + halo) /
  Math.min(a.right - a.left, b.right - b.left);

/** A count must stay readable, so a pill takes less covering than a mark. `apart` is the room that neighbours must leave, px; 0: they may touch. */
const collide = (a: Pack, b: Pack, apart: number): boolean =>
  apart > 0
    ? b.left - a.right < apart
    : isPill(a) || isPill(b)
      ? covered(a, b) > PILL_OVERLAP
      : covered(a, b, HALO) > MERGE_OVERLAP;

/** Where a pill stands for what spans so much: as wide as that or as its count needs, but never wider than the bounds. */
function pillBounds({ left, right, count, beside }: Bounds & Counted, bounds: Bounds): Bounds {
  const wanted = Math.max(right - left, pillWidth(count, beside));
  const width = Math.min(wanted, bounds.right - bounds.left);
  const middle = (left + right) / 2;
  const start = Math.max(bounds.left, Math.min(middle - width / 2, bounds.right - width));
  return { left: start, right: start + width };
}

function asPill(pack: Pack, bounds: Bounds): Pack {
  const { left, right } = pillBounds(pack, bounds);
  const { low, high, count, beside } = pack;
  return { left, right, low, high, count, beside };
}

/** Merges what collides, from left to right; what has merged is compared with its left neighbour again. */
function merged(packs: readonly Pack[], bounds: Bounds, apart: number): Pack[] {
  const stack: Pack[] = [];
  for (let pack of packs) {
    for (let previous = stack.at(-1); previous && collide(previous, pack, apart); previous = stack.at(-1)) {
      stack.pop();
      pack = asPill(
        {
          left: Math.min(previous.left, pack.left),
          right: Math.max(previous.right, pack.right),
          low: previous.low,
          high: pack.high,
          count: previous.count + pack.count,
          beside: previous.beside || pack.beside,
        },
        bounds,
      );
    }
    stack.push(pack);
  }
  return stack;
}

const countOf = (piece: Piece): number => (piece.kind === 'bin' ? piece.high - piece.low : 1);

const boundsOf = ({ x, rx }: Piece): Bounds => ({ left: x - rx, right: x + rx });

/** The room between two annotated marks, or at an end of the lane, and what is to be packed there. */
interface Stretch extends Bounds {
  readonly next: Single | undefined;
  readonly pieces: Piece[];
  /** The pieces, each by itself. */
  packs: readonly Pack[];
}

/**
 * Pieces of one lane and stance, from left to right, by the stretches that they are packed in. Precedence: annotated marks never merge and keep their place; a
 * mark that one of them covers becomes a count beside it; between two annotated marks all others merge with what they collide with. Where no count fits between
 * two annotated marks, its marks go to the stretch on the left, else on the right.
 */
function stretchesBetween(
  all: readonly Piece[],
  annotated: ReadonlySet<BilateralEvent>,
  edges: Bounds,
): readonly Stretch[] {
  const locked = all.filter((piece): piece is Single => piece.kind === 'event' && annotated.has(piece.event));
  const stretches = [...locked, undefined].map((next, number): Stretch => {
    const before = locked[number - 1];
    return {
      left: before ? before.x + before.rx + 1 : edges.left,
      right: next ? next.x - next.rx - 1 : edges.right,
      next,
      pieces: [],
      packs: [],
    };
  });
  const roomy = [...stretches.keys()].filter((number) => {
    const { left, right } = stretches[number]!;
    return right - left >= pillWidth(1, true);
  });
  const roomFor = (stretch: number): Stretch => {
    const far = (number: number): number => Math.abs(number - stretch);
    return stretches[
      roomy.reduce((near, number) => (far(number) < far(near) ? number : near), roomy[0] ?? stretch)
    ]!;
  };
  let stretch = 0;
  let room = roomFor(stretch);
  for (const piece of all)
    if (piece === locked[stretch]) room = roomFor((stretch += 1));
    else room.pieces.push(piece);
  stretches.forEach((bounds, number) => {
    const locks = [locked[number - 1], bounds.next].flatMap((lock) => (lock ? boundsOf(lock) : []));
    bounds.packs = bounds.pieces.map((piece, position): Pack => {
      const own = boundsOf(piece);
      const hidden = locks.some((lock) => covered(own, lock, HALO) > MERGE_OVERLAP);
      const pack = {
        left: own.left,
        right: own.right,
        low: position,
        high: position + 1,
        count: countOf(piece),
        beside: hidden || own.right < bounds.left || own.left > bounds.right,
      };
      return isPill(pack) ? asPill(pack, bounds) : pack;
    });
  });
  return stretches;
}

/** What a stretch shows where neighbours leave so much room. */
function packed(stretch: Stretch, apart: number): readonly Pack[] {
  let packs = merged(stretch.packs, stretch, apart);
  // A pill that was moved into the bounds may have come to lie on its neighbour.
  for (let before = Infinity; packs.length < before;) {
    before = packs.length;
    packs = merged(
      packs.map((pack) => (isPill(pack) ? asPill(pack, stretch) : pack)),
      stretch,
      apart,
    );
  }
  return packs;
}

/** The packs of a stretch, and the annotated mark at its end. */
function itemsOf({ pieces, next }: Stretch, packs: readonly Pack[]): Item[] {
  const items = packs.map(({ low, high, left, right, count, beside }): Item => {
    const { lane, stance } = pieces[low]!.row;
    return { lane, stance, left, right, pieces: pieces.slice(low, high), count, beside };
  });
  if (next) {
    const { lane, stance } = next.row;
    const { left, right } = boundsOf(next);
    items.push({ lane, stance, left, right, pieces: [next], count: 1, beside: false });
  }
  return items;
}

/**
 * y of the centre of something of the given half heights: hostile stands on the lane line, cooperative hangs from it, neutral lies on it;
 * context in the middle lane stands too, for hardly anything hostile is mutual and its line is needed by what hangs.
 */
function centre(line: number, stance: Stance, lane: LaneNumber, top: number, bottom: number): number {
  if (stance === 'cooperative') return line + top + 2.5;
  return stance === 'neutral' && lane !== 1 ? line : line - bottom - 2;
}

function eventMark(
  { event, row: { lane, stance } }: Single,
  axis: TimeAxis,
  rows: LaneRows,
  { left, right }: Bounds,
  side: Stance,
): EventMark {
  const shape = glyphOf(event);
  const [x0, x1] = [axis.within(event.when.extent.from), axis.within(event.when.extent.to)];
  const line = rows.lines[lane];
  const mark: EventMark = {
    kind: 'event',
    event,
    lane,
    stance,
    x: (left + right) / 2,
    y: centre(line, side, lane, shape.top, shape.bottom),
    rx: shape.rx,
    glyph: shape,
  };
  if (x1 - x0 < NARROWEST_BRACKET) return mark;
  return { ...mark, bracket: { x0, x1, y: stance === 'cooperative' ? line + 3 : line - 3 } };
}

function isIn(event: BilateralEvent, piece: Piece): boolean {
  if (piece.kind === 'event') return piece.event === event;
  if (piece.row.stance !== event.stance) return false;
  const position = positionOf(piece.row, event);
  return position >= piece.low && position < piece.high;
}

const eventsIn = (piece: Piece): readonly BilateralEvent[] =>
  piece.kind === 'bin' ? piece.row.events.slice(piece.low, piece.high) : [piece.event];

/**
 * The earliest of these events. Of a bin it is the first or the last by their middles, between which all others of it lie; and as no date of a row begins
 * farther from its middle than the row's reach, few bins need be looked into.
 */
function earliestOf(pieces: readonly Piece[]): BilateralEvent {
  const earlier = (one: BilateralEvent | undefined, other: BilateralEvent): BilateralEvent =>
    one && compareEvents(one, other) < 0 ? one : other;
  let first: BilateralEvent | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'event') first = earlier(first, piece.event);
    else {
      const { row, low, high } = piece;
      if (first && row.middles[low]! - row.reach > first.when.extent.from) continue;
      first = earlier(earlier(first, row.events[low]!), row.events[high - 1]!);
    }
  }
  if (!first) throw new RangeError('invalid cluster: it has no events');
  return first;
}

/** The last day of the dates of these events, found likewise. */
function lastDayOf(pieces: readonly Piece[]): number {
  let last = -Infinity;
  const see = ({ when }: BilateralEvent): void => {
    last = Math.max(last, when.extent.to);
  };
  for (let place = pieces.length - 1; place >= 0; place -= 1) {
    const piece = pieces[place]!;
    if (piece.kind === 'event') see(piece.event);
    else {
      const { row, low, high } = piece;
      if (row.middles[high - 1]! + row.reach <= last) continue;
      see(row.events[low]!);
      see(row.events[high - 1]!);
    }
  }
  return last;
}

function clusterMark(
  { pieces, lane, stance, left, right, count, beside }: Item,
  rows: LaneRows,
  side: Stance,
): ClusterMark {
  let sum = 0;
  for (const piece of pieces)
    sum +=
      piece.kind === 'bin' ? weightBetween(piece.row, piece.low, piece.high) : Math.abs(piece.event.weight);
  const first = earliestOf(pieces);
  const height =
    PILL_HEIGHT.least + (PILL_HEIGHT.most - PILL_HEIGHT.least) * Math.min(1, sum / PILL_HEIGHT.sumOfMost);
  let events: readonly BilateralEvent[] | undefined;
  return {
    kind: 'cluster',
    first,
    span: { from: first.when.extent.from, to: lastDayOf(pieces) },
    lane,
    stance,
    count,
    has: (event) => pieces.some((piece) => isIn(event, piece)),
    // Only a cluster that is opened or looked into needs its events, and of 100,000 a list costs more than the whole drawing.
    get events() {
      // Marks stand in the order of their places, which for imprecise dates depends on the period; the record's order does not.
      events ??= pieces.flatMap(eventsIn).sort(compareEvents);
      return events;
    },
    x: (left + right) / 2,
    y: centre(rows.lines[lane], side, lane, height / 2, height / 2),
    rx: (right - left) / 2,
    height,
    beside,
  };
}

function markOf(item: Item, axis: TimeAxis, rows: LaneRows, side: Stance): Mark {
  const [first] = item.pieces;
  return first?.kind === 'event' && !isPill(item)
    ? eventMark(first, axis, rows, item, side)
    : clusterMark(item, rows, side);
}

/** The visible events of a row as pieces: each by itself, or in bins of a few pixels where there are too many. `ends` are the instants at which the bins end. */
function piecesOf(
  row: Row,
  axis: TimeAxis,
  annotated: ReadonlySet<BilateralEvent>,
  ends: () => readonly number[],
): Piece[] {
  const { events, middles } = row;
  const { period } = axis;
  const [low, high] = visibleRange(row, period);
  const pieces: Piece[] = [];
  const single = (event: BilateralEvent): void => {
    pieces.push({
      kind: 'event',
      row,
      event,
      x: visibleMiddle(event.when.extent, axis),
      rx: glyphOf(event).rx,
    });
  };
  // At the edges an event may touch the period with its middle outside; inside of them every event is in it.
  const [start, end] = [bisectRight(middles, period.from - 1), bisectRight(middles, period.to)];
  const edge = (from: number, to: number): void =>
    events
      .slice(from, to)
      .filter(({ when }) => overlaps(when.extent, period))
      .forEach(single);
  edge(low, start);
  if (high - low <= MOST_SINGLE) {
    events.slice(start, end).forEach(single);
    edge(end, high);
    return pieces;
  }
  edge(end, high);
  const locked = [...annotated]
    .map((event) => positionOf(row, event))
    .filter((position) => position >= start && position < end)
    .sort((a, b) => a - b);
  let from = start;
  const bin = (to: number, x: number): void => {
    if (to > from + 1) pieces.push({ kind: 'bin', row, low: from, high: to, x, rx: BIN / 2 });
    else if (to > from) single(events[from]!);
    from = to;
  };
  let lock = 0;
  ends().forEach((instant, number) => {
    const x = axis.x0 + number * BIN;
    const to = bisectRight(middles, instant, from, end);
    for (; lock < locked.length && locked[lock]! < to; lock += 1) {
      bin(locked[lock]!, x + BIN / 2);
      bin(locked[lock]! + 1, x);
    }
    bin(to, x + BIN / 2);
  });
  return pieces;
}

/** The items of each lane and stance. */
type Sides = (lane: LaneNumber, stance: Stance) => readonly Item[];

function sidesOf(items: readonly Item[]): Sides {
  const sides = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.lane} ${item.stance}`;
    const side = sides.get(key);
    if (side) side.push(item);
    else sides.set(key, [item]);
  }
  return (lane, stance) => sides.get(`${lane} ${stance}`) ?? [];
}

/** Whether something stands over these bounds. */
function meets(items: readonly Item[], { left, right }: Bounds): boolean {
  for (const other of items) if (other.left < right && other.right > left) return true;
  return false;
}

/** Neutral acts of one side lie on its line, where what stands and what hangs would cover them. */
const liesOnLine = ({ lane, stance }: Item): boolean => stance === 'neutral' && lane !== 1;

/**
 * Moves what lies between marks of both sides to the nearest place where one side is free. Precedence: the earlier moves first; a count for which no
 * place is near joins the nearest neutral count of its lane, and stays where there is none.
 */
function freed(items: readonly Item[], sides: Sides, edges: Bounds): readonly Item[] {
  const placed: (Item | undefined)[] = [...items];
  items.forEach((_, index) => {
    const item = placed[index];
    if (!item || !liesOnLine(item)) return;
    const { lane } = item;
    const [standing, hanging] = [sides(lane, 'hostile'), sides(lane, 'cooperative')];
    const blocked = (at: Bounds): boolean => meets(standing, at) && meets(hanging, at);
    if (!blocked(item)) return;
    const width = isPill(item) ? pillWidth(item.count, item.beside) : item.right - item.left;
    const others = placed.filter(
      (other): other is Item => other !== undefined && other !== item && other.lane === lane,
    );
    const neutral = others.filter(liesOnLine);
    const distance = (left: number): number => Math.abs(left + width / 2 - (item.left + item.right) / 2);
    const reach = isPill(item) ? NEUTRAL_REACH.pill : NEUTRAL_REACH.mark;
    const left = others
      .flatMap((other) => [other.left - width - 1, other.right + 1])
      .filter((at) => distance(at) <= reach && at >= edges.left && at + width <= edges.right)
      .sort((one, other) => distance(one) - distance(other))
      .find((at) => {
        const place = { left: at, right: at + width };
        return !blocked(place) && !meets(neutral, place);
      });
    if (left !== undefined) {
      placed[index] = { ...item, left, right: left + width };
      return;
    }
    const [nearest] = neutral.filter(isPill).sort((one, other) => distance(one.left) - distance(other.left));
    if (!nearest || !isPill(item)) return;
    placed[index] = undefined;
    const joint = {
      ...nearest,
      pieces: [...nearest.pieces, ...item.pieces],
      count: nearest.count + item.count,
      beside: nearest.beside || item.beside,
    };
    placed[placed.indexOf(nearest)] = { ...joint, ...pillBounds(joint, edges) };
  });
  return placed.filter((item) => item !== undefined);
}

/** On which side of its line an item stands. Neutral acts lie on the line; where that would cover what stands on one side, they go to the other. */
function sideOf(item: Item, sides: Sides): Stance {
  if (!liesOnLine(item)) return item.stance;
  const above = meets(sides(item.lane, 'hostile'), item);
  if (above === meets(sides(item.lane, 'cooperative'), item)) return 'neutral';
  return above ? 'cooperative' : 'hostile';
}

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
): Mark[] {
  const edges = { left: axis.x0, right: axis.x1 + EDGE };
  let known: number[] | undefined;
  const ends = (): readonly number[] => {
    known ??= range(1, Math.ceil((axis.x1 - axis.x0) / BIN) + 1).map((bins) =>
      bins * BIN < axis.x1 - axis.x0 ? axis.invert(axis.x0 + bins * BIN) : axis.period.to,
    );
    return known;
  };
  const groups = new Map<string, Piece[]>();
  for (const row of rowsOf(events, dataset)) {
    const key = `${row.lane} ${row.stance}`;
    const pieces = piecesOf(row, axis, annotated, ends);
    groups.set(key, groups.get(key)?.concat(pieces) ?? pieces);
  }
  const stretches = [...groups.values()].flatMap((group) =>
    stretchesBetween(
      group.sort((a, b) => a.x - b.x),
      annotated,
      edges,
    ),
  );
  const locked = stretches.filter(({ next }) => next).length;
  let packs: (readonly Pack[])[] = [];
  // Of marks that are many but apart, neighbours merge from ever farther, until a screen reader can walk the rest and a page can hold them.
  for (const apart of [0, 4, 8, 16, 32]) {
    packs = stretches.map((stretch) => packed(stretch, apart));
    if (packs.reduce((count, { length }) => count + length, locked) <= MOST_MARKS) break;
  }
  const items = stretches.flatMap((stretch, number) => itemsOf(stretch, packs[number]!));
  const sides = sidesOf(items);
  return freed(items, sides, edges)
    .map((item) => markOf(item, axis, rows, sideOf(item, sides)))
    .sort((a, b) => firstOf(a).when.extent.from - firstOf(b).when.extent.from || a.x - b.x);
}

/** The event that gives a mark its place in time order. */
export const firstOf = (mark: Mark): BilateralEvent => (mark.kind === 'event' ? mark.event : mark.first);

/** The days that the dates of a mark's events allow. */
export const spanOfMark = (mark: Mark): Period =>
  mark.kind === 'event' ? mark.event.when.extent : mark.span;
