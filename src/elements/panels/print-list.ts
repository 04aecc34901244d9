/** The events in view in words: what paper has in place of a pointer. In the document before the page prints, for some engines count pages before they tell. */
import { html, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import type { Locale } from '../../text/locale.js';
import { overlaps } from '../../time/period.js';
import { describeEvent } from '../../wording/descriptions.js';

export function printList({ dataset, events, period }: Scene, locale: Locale): TemplateResult {
  const shown = events.filter((event) => overlaps(event.when.extent, period));
  return html`<ul class="listing">
    ${shown.map((event) => html`<li>${describeEvent(event, dataset, locale)}</li>`)}
  </ul>`;
}
