/** A strip of governments, and the bands that they lay behind the drawing. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Party } from '../data/dataset.js';
import { NAME_INSET, type EraSpan } from '../layout/eras.js';
import type { Frame } from '../layout/frame.js';
import type { Measure } from '../layout/labels.js';
import { seatName } from '../layout/party-names.js';
import type { Tick } from '../layout/time-axis.js';
import type { Locale } from '../text/locale.js';
import { placedAt, type Shape } from './drawn.js';

/** Room between a name in the gutter and the plot, px. */
export const NAME_PAD = 3;

/** What lies behind all else: the bands of governments down to `bottom`, and a line at each tick down to `end`. */
export function ground(
  spans: readonly EraSpan[],
  ticks: readonly Tick[],
  top: number,
  end: number,
  bottom: number,
): Shape[] {
  return [
    ...spans.map(({ odd, x0, x1 }, number): Shape => ({
      key: `band ${number}`,
      tag: 'rect',
      attributes: {
        class: odd ? 'band-a' : 'band-b',
        x: x0,
        y: top,
        width: Math.max(0, x1 - x0),
        height: bottom - top,
      },
    })),
    ...ticks.map(({ x }, number): Shape => ({
      key: `tick ${number}`,
      tag: 'line',
      attributes: { class: 'hair', x1: x, x2: x, y1: top, y2: end },
    })),
  ];
}

/** The ticks in words, `y` their baseline. */
export const tickNames = (ticks: readonly Tick[], y: number, locale: Locale): Shape[] =>
  ticks.map(({ x, instant, unit }) => ({
    key: String(instant),
    tag: 'text',
    attributes: { class: 'muted', 'text-anchor': 'middle', transform: placedAt(x, y) },
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
): SVGTemplateResult {
  const baseline = top + height - 3;
  const place = frame.portrait
    ? nothing
    : svg`<text class="muted" x=${frame.margin} y=${baseline}>${seatName(party, frame.x0 - frame.margin - NAME_PAD, measure)}<title>${party.name}</title></text>`;
  return svg`${place}${spans.map(
    (span) => svg`<g part="era">
      ${span.begins ? svg`<line class="edge" x1=${span.x0} x2=${span.x0} y1=${top + 1} y2=${top + height}></line>` : nothing}
      ${span.named ? svg`<text class=${strong ? 'second bold' : 'muted'} x=${span.x0 + NAME_INSET} y=${baseline}>${span.era.label}</text>` : nothing}
      <title>${span.era.name ?? span.era.label}</title>
    </g>`,
  )}`;
}
