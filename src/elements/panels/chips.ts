/** What the index that is drawn leaves out or assumes, under the headline: each a button that takes it back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { NO_FILTERS } from '../../state/filters.js';
import type { RelationsState } from '../../state/relations-state.js';
import { waysOf } from '../../wording/headline.js';

/** @param left called when the reader has pressed a button, which goes with what it takes back */
export function chips(
  scene: Scene,
  state: RelationsState,
  left: () => void,
): TemplateResult | typeof nothing {
  if (!scene.options) return nothing;
  const { actions, isStatic, locale } = state;
  const chip = ({ text, filters, assumed }: ReturnType<typeof waysOf>[number]): TemplateResult => {
    if (isStatic) return html`<span>${text}</span>`;
    const dismiss = (): void => {
      if (filters) actions.filter(NO_FILTERS);
      if (assumed) actions.assume(assumed);
      left();
    };
    return html`<button
      type="button"
      class="button chip"
      aria-label=${locale.texts.controls.remove(text)}
      @click=${dismiss}
    >
      ${text} <span aria-hidden="true">✕</span>
    </button>`;
  };
  return html`<div class="chips">${waysOf(scene, state).map(chip)}</div>`;
}
