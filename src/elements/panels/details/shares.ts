/** The share of an event in the index: at its own date, and at the end of the coverage. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../../data/dataset.js';
import { inGap } from '../../../layout/gaps.js';
import { lastInstant, type Scene } from '../../../layout/scene.js';
import { readingAt } from '../../../layout/reading.js';
import type { RelationsState } from '../../../state/relations-state.js';

/** A share that would be rounded to nothing is said to be less than this, points. */
const LEAST_SHARE = 0.1;

/** The event's share in the index at one date or, where the reader has left it out, the index without it and the full one. */
function share(
  event: BilateralEvent,
  instant: number,
  label: string,
  scene: Scene,
  { locale, assumptions }: RelationsState,
): TemplateResult {
  const { texts, number } = locale;
  const { tension = 0, contributions = [] } = readingAt(scene, instant) ?? {};
  const full = assumptions.without.has(event.id) ? scene.full?.at(instant).tension : undefined;
  const points =
    full === undefined
      ? (contributions.find((one) => one.event.id === event.id)?.share ?? 0)
      : full - tension;
  const size = Math.abs(points);
  const whole = full ?? tension;
  const part = whole > 0 ? Math.min(1, size / whole) : 0;
  /** What is less than 1 has a decimal; of the index and the full one, where their difference is. */
  const rounded = (value: number, by = value): string => number(value, Math.abs(by) < 1 ? 1 : 0);
  return html`<div class="share">
    <dt>${label}</dt>
    <dd>
      <span class="figure"
        >${full !== undefined ? rounded(tension, points) : size > 0 && size < LEAST_SHARE / 2 ? texts.details.lessThan(rounded(LEAST_SHARE)) : rounded(points)}</span
      >
      <span class="points"
        >${full === undefined ? texts.details.ofPoints(rounded(tension)) : texts.assumptions.full(rounded(full, points))}</span
      >
      <svg class="meter ${event.stance}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="4"></rect>
        <rect class="stance" width=${part * 100} height="4"></rect>
      </svg>
    </dd>
  </div>`;
}

export function shares(event: BilateralEvent, scene: Scene, state: RelationsState): TemplateResult {
  const { texts, month, day } = state.locale;
  const out = state.assumptions.without.has(event.id) && texts.assumptions.leftOut;
  if (event.weight === 0) return html`<p class="meta">${texts.details.notInIndex}</p>`;
  const at = event.when.extent.to;
  const last = lastInstant({ from: at, to: scene.dataset.coverage.to.extent.to }, scene.dataset);
  const then = event.when.precision === 'day' ? day(at) : month(at);
  return html`<dl>
    ${share(event, at, (out || texts.details.shareAt)(then), scene, state)}
    ${last > at && !inGap(last, scene.gaps) ? share(event, last, (out || texts.details.shareToday)(month(last)), scene, state) : nothing}
  </dl>`;
}
