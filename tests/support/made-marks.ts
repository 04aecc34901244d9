/** Marks at places that a test chooses, without a layout. */
import type { BilateralEvent } from '../../src/data/dataset.js';
import { glyphOf } from '../../src/layout/glyph.js';
import type { ClusterMark, EventMark } from '../../src/layout/marks/mark.js';

interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly rx?: number;
  readonly lane?: 0 | 1 | 2;
}

export function eventMark(event: BilateralEvent, place: Place = {}): EventMark {
  const glyph = glyphOf(event);
  return {
    kind: 'event',
    event,
    glyph,
    stance: event.stance,
    lane: 0,
    x: 0,
    y: 0,
    rx: glyph.rx,
    ...place,
  };
}

export function clusterMark(
  events: readonly [BilateralEvent, ...BilateralEvent[]],
  place: Place & { readonly beside?: boolean } = {},
): ClusterMark {
  const [first] = events;
  return {
    kind: 'cluster',
    first,
    events,
    count: events.length,
    span: first.when.extent,
    has: (event) => events.includes(event),
    stance: first.stance,
    height: 13,
    beside: false,
    lane: 0,
    x: 0,
    y: 0,
    rx: 8,
    ...place,
  };
}
