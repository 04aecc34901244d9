/** Whether the two sums that the index comes from are drawn, for the reader to choose. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { capitalized } from '../../../text/capitalized.js';

export const sumsBox = ({ actions, locale, sums }: RelationsState): TemplateResult =>
  html`<label
    ><input
      type="checkbox"
      .checked=${live(sums)}
      @change=${(event: Event) => actions.sums((event.target as HTMLInputElement).checked)}
    />${capitalized(locale.texts.sums.label, locale.lang)}</label
  >`;
