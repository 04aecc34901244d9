/** Under the views: what the source is known to leave out of the period shown. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import type { Locale } from '../../text/locale.js';
import { overlaps } from '../../time/period.js';

export function silences({ dataset, period }: Scene, { texts }: Locale): TemplateResult | typeof nothing {
  const within = dataset.silences.filter(({ when }) => overlaps(when.extent, period));
  if (within.length === 0) return nothing;
  return html`<p class="silences">${texts.silences(within.map(({ label }) => label).join('; '))}</p>`;
}
