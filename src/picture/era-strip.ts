/** A strip of governments, and the bands that they lay behind the drawing. */
import type { Party } from '../data/dataset.js';
import { NAME_INSET, type EraSpan } from '../layout/eras.js';
import type { Frame } from '../layout/frame.js';
import type { Measure } from '../layout/measure.js';
import { seatName } from '../layout/party-names.js';
import type { Tick } from '../layout/time-axis.js';
import type { Locale } from '../text/locale.js';
import { group, shape, shapes, tooltip, type Shape } from './shape.js';

/** Room between a name in the gutter and the plot, px. */
export const NAME_PAD = 3;

/** What lies behind all else: the bands of governments down to `bottom`, and a line at each tick down to `end`. */
export function background(
  spans: readonly EraSpan[],
  ticks: readonly Tick[],
  top: number,
  end: number,
  bottom: number,
): Shape[] {
  return [
    ...shapes('rect', 'band', spans, ({ odd, x0, x1 }) => ({
      class: odd ? 'band-a' : 'band-b',
      x: x0,
      y: top,
      width: Math.max(0, x1 - x0),
      height: bottom - top,
    })),
    ...shapes('line', 'hair', ticks, ({ x }) => ({ x1: x, x2: x, y1: top, y2: end })),
  ];
}

/** The ticks in words, `y` their baseline. */
export const tickNames = (ticks: readonly Tick[], y: number, locale: Locale): Shape[] =>
  ticks.map(({ x, instant, unit }) => ({
    key: String(instant),
    tag: 'text',
    attributes: { class: 'muted', 'text-anchor': 'middle', transform: `translate(${x},${y})` },
    inside: locale.tick(instant, unit),
  }));

/** `strong` is the strip of the government that the bands belong to. */
export function eraStrip(
  spans: readonly EraSpan[],
  party: Party,
  frame: Frame,
  measure: Measure,
  top: number,
  height: number,
  strong: boolean,
): Shape[] {
  const baseline = top + height - 3;
  const name = strong ? 'second bold' : 'muted';
  return [
    ...(frame.portrait
      ? []
      : [
          group('seat', {}, [
            shape(
              'text',
              'muted',
              { x: frame.margin, y: baseline },
              seatName(party, frame.x0 - frame.margin - NAME_PAD, measure),
            ),
            tooltip(party.name),
          ]),
        ]),
    ...spans.map(({ era, x0, begins, named }) =>
      group(`era ${era.id}`, { part: 'era', transform: `translate(${x0},0)` }, [
        ...(begins ? [shape('line', 'edge', { y1: top + 1, y2: top + height })] : []),
        ...(named ? [shape('text', name, { x: NAME_INSET, y: baseline }, era.label)] : []),
        tooltip(era.name ?? era.label),
      ]),
    ),
  ];
}
