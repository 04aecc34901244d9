/** A strip of governments, and the bands that they lay behind the drawing. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Party } from '../data/dataset.js';
import { NAME_INSET, type EraSpan } from '../layout/eras.js';
import type { Frame } from '../layout/frame.js';
import type { Measure } from '../layout/labels.js';
import { seatName } from '../layout/party-names.js';

/** Room between a name in the gutter and the plot, px. */
export const NAME_PAD = 3;

export function eraBands(spans: readonly EraSpan[], top: number, bottom: number): SVGTemplateResult[] {
  return spans.map(
    (span) =>
      svg`<rect class=${span.odd ? 'band-a' : 'band-b'} x=${span.x0} y=${top} width=${Math.max(0, span.x1 - span.x0)} height=${bottom - top}></rect>`,
  );
}

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
