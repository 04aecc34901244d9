/** The mark of a single event. Pure. */
import type { Stance } from '../../data/dataset.js';
import type { LaneRows } from '../frame.js';
import { glyphOf } from '../glyph.js';
import type { TimeAxis } from '../time-axis.js';
import type { Single } from './bins.js';
import type { Bounds } from './footprint.js';
import type { EventMark } from './mark.js';
import { centre } from './side.js';

/** Brackets narrower than this are not drawn, px. */
const NARROWEST_BRACKET = 6;

export function eventMark(
  { event, row: { lane, stance } }: Single,
  axis: TimeAxis,
  rows: LaneRows,
  { left, right }: Bounds,
  side: Stance,
): EventMark {
  const glyph = glyphOf(event);
  const [x0, x1] = [axis.within(event.when.extent.from), axis.within(event.when.extent.to)];
  const line = rows.lines[lane];
  const mark: EventMark = {
    kind: 'event',
    event,
    lane,
    stance,
    x: (left + right) / 2,
    y: centre(line, side, lane, glyph.top, glyph.bottom),
    rx: glyph.rx,
    glyph,
  };
  if (x1 - x0 < NARROWEST_BRACKET) return mark;
  return { ...mark, bracket: { x0, x1, y: line } };
}
