/** Over the panels: heading, deck and chips, and then the views, or what stands in their place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RelationsState } from '../../state/relations-state.js';
import type { Arrangement } from './arrangement.js';
import { renderFallback } from './fallback.js';
import { renderHeader } from './header.js';
import type { Panels } from './panels.js';
import { composed, type Given } from './views.js';

export interface TopGiven extends Omit<Given, 'charted'> {
  readonly withoutHeader: boolean;
  readonly withoutDetails: boolean;
  /** Whether a chart is among the views. */
  readonly charted: boolean;
  /** Whether the page has views of its own. */
  readonly slotted: boolean;
  /** What the page's address names and cannot be shown, in words. */
  readonly missing: string | undefined;
}

export function renderTop(
  state: RelationsState,
  { views, level }: Arrangement,
  panels: Pick<Panels, 'chips' | 'shortForm' | 'wayBack'>,
  { withoutHeader, withoutDetails, charted, slotted, missing, ...given }: TopGiven,
): TemplateResult {
  const { scene } = state;
  const { shortForm } = panels;
  const chips = panels.chips();
  const header =
    scene && !withoutHeader
      ? renderHeader(scene, state, level, charted && !shortForm, chips, shortForm !== undefined)
      : chips;
  const drawn = slotted ? html`<slot></slot>` : (shortForm ?? composed(views, given));
  return html`${header} ${missing ? html`<p class="message" role="status">${missing}</p>` : nothing}
  ${panels.wayBack(withoutDetails)} ${scene ? drawn : renderFallback(state)}`;
}

/** What stands there until the views have drawn. */
export const renderWaiting = (state: RelationsState): TemplateResult =>
  html`<div class="root waiting" aria-busy="true" lang=${state.locale.lang}>${renderFallback(state)}</div>`;
