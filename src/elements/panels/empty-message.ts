/** Where no event is in view: why there is none, and a button that leads back to some. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import { countInPeriod } from '../../layout/in-period.js';
import { fullPeriod } from '../../layout/periods.js';
import { NO_FILTERS } from '../../state/filters.js';
import type { RelationsState } from '../../state/relations-state.js';
import { button } from './button.js';

/** @param left called when the reader has pressed the button, which goes with the message */
export function emptyMessage(
  { dataset, period }: Scene,
  { marks }: Drawing,
  { locale, actions, isStatic }: RelationsState,
  left: () => void,
): TemplateResult | typeof nothing {
  if (marks.length > 0) return nothing;
  const { messages, controls } = locale.texts;
  const filtered = countInPeriod(dataset.events, period) > 0;
  const reset = (): void => {
    if (filtered) actions.filter(NO_FILTERS);
    else actions.show(fullPeriod(dataset), true);
    left();
  };
  return html`<p class="message" role="status">
    ${filtered ? messages.emptyFiltered : messages.empty}
    ${isStatic || dataset.events.length === 0 ? nothing : button(controls.reset, reset)}
  </p>`;
}
