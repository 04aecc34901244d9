/** The card of a mark or a dot: what it is, beside it, before it is pressed. Loaded when a pointer or the focus first comes to a mark. */
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { BilateralEvent } from '../../data/dataset.js';
import type { CardPlace } from '../../layout/card-place.js';
import type { Scene } from '../../layout/scene.js';
import { completed } from '../../text/completed.js';
import { card as english } from '../../text/en.js';
import type { Locale } from '../../text/locale.js';
import { cardInWords } from '../../wording/card.js';

export const styles = `
  .card { position: absolute; z-index: 1; box-sizing: border-box; padding: 6px 10px; border: 1px solid var(--_ink); border-radius: var(--_radius); background: var(--_page); color: var(--_ink-2); line-height: 1.35; overflow-wrap: anywhere; }
  .card p { margin: 0; }
  .card .what { color: var(--_ink); font-weight: bold; }
  @media print { .card { display: none; } }
`;

const px = (length: number | undefined): string | undefined =>
  length === undefined ? undefined : `${length.toFixed(1)}px`;

/** Not for a screen reader: it hears the name of the mark, which says the same. */
export function renderCard(
  events: readonly BilateralEvent[],
  place: CardPlace,
  scene: Scene,
  locale: Locale,
  leave: (event: PointerEvent) => void,
): TemplateResult {
  const { heading, titles, lines } = cardInWords(events, scene, locale, completed(locale, 'card', english));
  const style = {
    left: px(place.left),
    right: px(place.right),
    top: px(place.top),
    bottom: px(place.bottom),
    'max-width': px(place.width),
  };
  return html`<div class="card" aria-hidden="true" dir="auto" style=${styleMap(style)} @pointerleave=${leave}>
    <p>${heading}</p>
    ${titles.map((title) => html`<p class="what">${title}</p>`)} ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
}
