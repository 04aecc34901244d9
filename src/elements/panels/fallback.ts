/** In place of a drawing: what readers without scripts see and, where nothing can be drawn, a short message why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RelationsState } from '../../state/relations-state.js';

export const renderFallback = ({ message }: RelationsState): TemplateResult =>
  html`${message ? html`<p class="message" role="status">${message}</p>` : nothing}<slot></slot>`;
