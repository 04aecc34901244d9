/**
 * The visible events of a row as entries to be packed: each event by itself or, where there are too many, all events of a few pixels as one bin. Pure.
 * So what a drawing costs depends on its pixels and hardly on the length of the record.
 */
import { bisectLeft, bisectRight } from '../../arrays/bisect.js';
import { range } from '../../arrays/range.js';
import type { BilateralEvent } from '../../data/dataset.js';
import { overlaps } from '../../time/period.js';
import { glyphOf } from '../glyph.js';
import { positionOf, visibleRange, weightBetween, type Row } from '../rows.js';
import type { TimeAxis } from '../time-axis.js';
import { visibleMiddle, type Bounds } from './footprint.js';

export interface Single {
  readonly kind: 'event';
  readonly row: Row;
  readonly event: BilateralEvent;
  readonly x: number;
  readonly rx: number;
}

export interface Bin {
  readonly kind: 'bin';
  readonly row: Row;
  /** Positions in the row, from `low` up to, not including, `high`. */
  readonly low: number;
  readonly high: number;
  readonly x: number;
  readonly rx: number;
}

export type Entry = Single | Bin;

/** Up to so many visible events of a row are entries of their own; of more, those of so many px share a bin. */
const MOST_SINGLE = 400;
const BIN = 4;

/** The heaviest event of an entry, and where its mark would stand. */
export interface Lead {
  readonly event: BilateralEvent;
  readonly x: number;
  readonly rx: number;
  /** Without its sign. */
  readonly weight: number;
}

/** Of equally heavy ones the first. */
export function leadOf(entry: Entry): Lead {
  if (entry.kind === 'event')
    return { event: entry.event, x: entry.x, rx: entry.rx, weight: Math.abs(entry.event.weight) };
  const { row, low, high } = entry;
  let place = low;
  for (let next = low + 1; next < high; next += 1)
    if (weightBetween(row, next, next + 1) > weightBetween(row, place, place + 1)) place = next;
  const event = row.events[place]!;
  return { event, x: entry.x, rx: glyphOf(event).rx, weight: Math.abs(event.weight) };
}

/** Entries without one event, which is in one of them. */
export function without(entries: readonly Entry[], event: BilateralEvent): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    if (entry.kind === 'event') return entry.event === event ? [] : [entry];
    const place = positionOf(entry.row, event);
    if (place < entry.low || place >= entry.high) return [entry];
    return [
      { ...entry, high: place },
      { ...entry, low: place + 1 },
    ].filter(({ low, high }) => high > low);
  });
}

export const countOf = (entry: Entry): number => (entry.kind === 'bin' ? entry.high - entry.low : 1);

export const boundsOf = ({ x, rx }: Entry): Bounds => ({ left: x - rx, right: x + rx });

/** The instants at which the bins of an axis end, ms. The rows of a drawing share them, and they are computed only where a row has bins. */
export function binEnds(axis: TimeAxis): () => readonly number[] {
  let ends: readonly number[] | undefined;
  return () =>
    (ends ??= range(1, Math.ceil((axis.x1 - axis.x0) / BIN) + 1).map((bins) =>
      bins * BIN < axis.x1 - axis.x0 ? axis.invert(axis.x0 + bins * BIN) : axis.period.to,
    ));
}

/** Annotated events are never put into a bin. */
export function entriesOf(
  row: Row,
  axis: TimeAxis,
  annotated: ReadonlySet<BilateralEvent>,
  ends: () => readonly number[],
): Entry[] {
  const { events, middles } = row;
  const { period } = axis;
  const [low, high] = visibleRange(row, period);
  const entries: Entry[] = [];
  const single = (event: BilateralEvent): void => {
    entries.push({
      kind: 'event',
      row,
      event,
      x: visibleMiddle(event.when.extent, axis),
      rx: glyphOf(event).rx,
    });
  };
  // An event with its middle outside the period may still touch it; one with its middle inside always does.
  const [start, end] = [bisectLeft(middles, period.from), bisectRight(middles, period.to)];
  const touching = (from: number, to: number): void =>
    events
      .slice(from, to)
      .filter(({ when }) => overlaps(when.extent, period))
      .forEach(single);
  touching(low, start);
  if (high - low <= MOST_SINGLE) {
    events.slice(start, end).forEach(single);
    touching(end, high);
    return entries;
  }
  touching(end, high);
  const locked = [...annotated]
    .map((event) => positionOf(row, event))
    .filter((position) => position >= start && position < end)
    .sort((a, b) => a - b);
  let from = start;
  const bin = (to: number, x: number): void => {
    if (to > from + 1) entries.push({ kind: 'bin', row, low: from, high: to, x, rx: BIN / 2 });
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
  return entries;
}
