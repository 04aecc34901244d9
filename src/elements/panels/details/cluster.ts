/** The details of a cluster: the events that its mark stands for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../../data/dataset.js';
import { severalInWords, spanOf } from '../../../wording/descriptions.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { button } from '../button.js';
import { acts } from './acts.js';
import { panelTitle } from './section.js';

export interface ClusterHandlers {
  readonly close: () => void;
  /** Shows the period of these events alone. */
  readonly zoom: () => void;
}

export function renderCluster(
  group: readonly BilateralEvent[],
  state: RelationsState,
  level: number,
  handlers: ClusterHandlers,
): TemplateResult {
  const { locale } = state;
  const { details } = locale.texts;
  const span = spanOf(group);
  return html`<span></span>
    <div>${panelTitle(severalInWords(group, locale), level)} ${acts(group, state)}</div>
    <div class="buttons">
      ${span.to > span.from ? button(details.zoomHere, handlers.zoom) : nothing}
      ${button(details.close, handlers.close)}
    </div>`;
}
