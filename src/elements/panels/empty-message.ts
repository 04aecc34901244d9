/** Where no event is in view: why there is none, and a button that leads back to some. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import { CATEGORIES } from '../../data/categories.js';
import { counting, countInPeriod } from '../../layout/in-period.js';
import { fullPeriod } from '../../layout/periods.js';
import { NO_FILTERS } from '../../state/filters.js';
import type { RelationsState } from '../../state/relations-state.js';
import { button } from './button.js';

/** @param left called when the reader has pressed the button, which goes with the message */
export function emptyMessage(
  { dataset, context, period }: Scene,
  { marks }: Drawing,
  { locale, actions, isStatic }: RelationsState,
  left: () => void,
): TemplateResult | typeof nothing {
  if (marks.length > 0) return nothing;
  const { messages, controls } = locale.texts;
  const recorded = countInPeriod(dataset.events, period) > 0;
  const contextAlone = recorded && !context && countInPeriod(counting(dataset.events), period) === 0;
  const text = contextAlone ? messages.contextAlone : recorded ? messages.emptyFiltered : messages.empty;
  const reset = (): void => {
    if (contextAlone) actions.filter({ ...NO_FILTERS, categories: new Set(CATEGORIES) });
    else if (recorded) actions.filter(NO_FILTERS);
    else actions.move(fullPeriod(dataset));
    left();
  };
  return html`<p class="message" role="status">
    ${text} ${isStatic || dataset.events.length === 0 ? nothing : button(controls.reset, reset)}
  </p>`;
}
