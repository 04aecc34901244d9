/** The controls: they open in the flow under the overview, so that they take no height until the reader wants them. */
import { html, type nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../../layout/scene.js';
import { shifted, zoomed, type Period } from '../../../time/period.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { button } from '../button.js';
import type { PanelHost } from '../panel-focus.js';
import { renderFilters } from './filters.js';
export { styles } from './controls.styles.js';
import { memorySelect } from './memory-select.js';
import { periodSelect } from './period-select.js';
import { renderSearch } from './search.js';
import { renderShare } from './share.js';
import { sumsBox } from './sums-box.js';

/** A press moves the period by this part of it. */
const PAN = 0.5;
/** A press makes the period this much longer, or shorter. */
const ZOOM = 2;

/** @param further the buttons of what opens below */
export function renderControls(
  host: PanelHost,
  scene: Scene,
  state: RelationsState,
  further: readonly (TemplateResult | typeof nothing)[],
): TemplateResult {
  const { locale, actions } = state;
  const { controls } = locale.texts;
  const { period } = scene;
  /** Signs are drawn: as letters, phones show some of them as coloured pictures. */
  const iconButton = (label: string, sign: string, next: Period): TemplateResult =>
    html`<button
      type="button"
      class="button icon"
      aria-label=${label}
      title=${label}
      @click=${() => actions.move(next)}
    >
      <svg width="12" height="12" aria-hidden="true"><path d=${sign}></path></svg>
    </button>`;
  return html`<div class="controls" part="controls" role="group" aria-label=${controls.label}>
    <div class="buttons" dir="ltr">
      ${iconButton(controls.earlier, 'M9,1V11L2,6Z', shifted(period, -PAN))}
      ${iconButton(controls.later, 'M3,1V11L10,6Z', shifted(period, PAN))}
      ${iconButton(controls.zoomIn, 'M1,5H5V1H7V5H11V7H7V11H5V7H1Z', zoomed(period, 1 / ZOOM))}
      ${iconButton(controls.zoomOut, 'M1,5H11V7H1Z', zoomed(period, ZOOM))}
    </div>
    ${button(controls.home, actions.reset)} ${periodSelect(scene, state)} ${renderSearch(state)}
    ${renderFilters(scene, state)} ${memorySelect(state)} ${sumsBox(state)}
    <div class="buttons">${further}${renderShare(host, scene, state)}</div>
    <p class="hint">${locale.texts.spoken.keys}</p>
  </div>`;
}
