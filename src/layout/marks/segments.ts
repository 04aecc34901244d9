/** Segments: the parts of a lane between annotated marks, which keep their places. Entries are packed segment by segment. Pure. */
import type { BilateralEvent, Stance } from '../../data/dataset.js';
import type { LaneNumber } from '../rows.js';
import { boundsOf, countOf, leadOf, without, type Entry, type Single } from './bins.js';
import { covered, HALO, MERGE_OVERLAP, type Bounds } from './footprint.js';
import { placedPack, type Pack } from './pack.js';
import { pillWidth } from './pill.js';

/** What becomes one mark: its entries and where it stands in its lane. */
export interface Item extends Bounds {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  readonly entries: readonly Entry[];
  readonly count: number;
  /** Whether it is drawn as a count, even of one. */
  readonly isPill: boolean;
}

export interface Segment extends Bounds {
  /** The annotated mark at its right end; undefined in the last segment of a lane. */
  readonly next: Single | undefined;
  readonly entries: Entry[];
  /** The entries, each by itself. */
  packs: readonly Pack[];
}

/**
 * The segments of one lane and stance with the entries that are packed in each.
 * An entry goes to the segment that it stands in. Where that is too narrow for a count, it goes to the nearest that is not: of two equally near ones, to the left.
 * An entry that an annotated mark covers is drawn as a count beside that mark, even if it is alone.
 *
 * @param all from left to right
 */
export function segmentsBetween(
  all: readonly Entry[],
  annotated: ReadonlySet<BilateralEvent>,
  edges: Bounds,
  scale: number,
): readonly Segment[] {
  const locked = all.filter((entry): entry is Single => entry.kind === 'event' && annotated.has(entry.event));
  const segments = [...locked, undefined].map((next, number): Segment => {
    const before = locked[number - 1];
    return {
      left: before ? before.x + before.rx + 1 : edges.left,
      right: next ? next.x - next.rx - 1 : edges.right,
      next,
      entries: [],
      packs: [],
    };
  });
  const wideEnough = [...segments.keys()].filter((number) => {
    const { left, right } = segments[number]!;
    return right - left >= pillWidth(1, scale);
  });
  const targetOf = (segment: number): Segment => {
    const distance = (number: number): number => Math.abs(number - segment);
    return segments[
      wideEnough.reduce(
        (near, number) => (distance(number) < distance(near) ? number : near),
        wideEnough[0] ?? segment,
      )
    ]!;
  };
  let segment = 0;
  let target = targetOf(segment);
  for (const entry of all)
    if (entry === locked[segment]) target = targetOf((segment += 1));
    else target.entries.push(entry);
  segments.forEach((bounds, number) => {
    const locks = [locked[number - 1], bounds.next].flatMap((lock) => (lock ? boundsOf(lock) : []));
    bounds.packs = bounds.entries.map((entry, position): Pack => {
      const place = boundsOf(entry);
      const hidden = locks.some((lock) => covered(place, lock, HALO) > MERGE_OVERLAP);
      const isBeside = hidden || place.right < bounds.left || place.left > bounds.right;
      return placedPack(
        {
          low: position,
          high: position + 1,
          count: countOf(entry),
          lead: isBeside ? undefined : leadOf(entry),
          reach: place,
        },
        bounds,
        scale,
      );
    });
  });
  return segments;
}

/** The packs of a segment, and the annotated mark at its end. */
export function itemsOf({ entries, next }: Segment, packs: readonly Pack[]): Item[] {
  const items = packs.flatMap(({ low, high, count, lead, mark, pill }): Item[] => {
    const { lane, stance, row } = { ...entries[low]!.row, row: entries[low]!.row };
    const all = entries.slice(low, high);
    const own: Item[] =
      lead && mark
        ? [
            {
              lane,
              stance,
              ...mark,
              entries: [{ kind: 'event', row, event: lead.event, x: lead.x, rx: lead.rx }],
              count: 1,
              isPill: false,
            },
          ]
        : [];
    const others = lead ? without(all, lead.event) : all;
    return pill
      ? [...own, { lane, stance, ...pill, entries: others, count: count - own.length, isPill: true }]
      : own;
  });
  if (next) {
    const { lane, stance } = next.row;
    const { left, right } = boundsOf(next);
    items.push({ lane, stance, left, right, entries: [next], count: 1, isPill: false });
  }
  return items;
}
