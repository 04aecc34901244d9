/** A strip of governments or phases over or under a plot; of governments with whose seat it is in the gutter. */
import type { Party } from '../data/dataset.js';
import { NAME_INSET, type EraSpan } from '../layout/eras.js';
import type { Frame } from '../layout/frame.js';
import type { Measure } from '../layout/measure.js';
import { GUTTER_PAD } from '../layout/lane-name-places.js';
import { seatName } from '../layout/party-names.js';
import { group, shape, tooltip, type Shape } from './shape.js';

/** Between `top` and `top + height`, px; `strong` for the governments whose bands lie behind the drawing. */
export function eraStrip(
  spans: readonly EraSpan[],
  party: Party | undefined,
  frame: Frame,
  measure: Measure,
  top: number,
  height: number,
  strong: boolean,
): Shape[] {
  const baseline = top + height - 3;
  const name = (odd: boolean): string => (strong ? `second bold haloed ${odd ? 'on-a' : 'on-b'}` : 'muted');
  return [
    ...(frame.portrait || !party
      ? []
      : [
          group('seat', {}, [
            shape(
              'text',
              'muted',
              { x: frame.margin, y: baseline },
              seatName(party, frame.x0 - frame.margin - GUTTER_PAD, measure),
            ),
            tooltip(party.name),
          ]),
        ]),
    ...spans.map(({ era, x0, begins, named, odd }) =>
      group(`era ${era.id}`, { part: 'era', transform: `translate(${x0},0)` }, [
        ...(begins ? [shape('line', 'edge', { y1: top + 1, y2: top + height })] : []),
        ...(named ? [shape('text', name(odd), { x: NAME_INSET, y: baseline }, era.label)] : []),
        tooltip(era.name ?? era.label),
      ]),
    ),
  ];
}
