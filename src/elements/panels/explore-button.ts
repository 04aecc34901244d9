/** The button that opens the controls. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../text/locale.js';

export const exploreButton = ({ texts }: Locale, isOpen: boolean, toggle: () => void): TemplateResult =>
  html`<button type="button" class="button explore" aria-expanded=${String(isOpen)} @click=${toggle}>
    ${texts.controls.explore}
  </button>`;
