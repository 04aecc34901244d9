/** Between the views and the panels: the two sides at a glance, and how to read the marks. */
import { html, type nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from '../../layout/scene.js';
import type { RelationsState } from '../../state/relations-state.js';
import { renderLegendRow } from './footer.js';
import { renderSides } from './sides.js';

/** @param explore what opens the controls */
export function renderUnder(
  scene: Scene,
  state: RelationsState,
  withoutFooter: boolean,
  explore: TemplateResult | typeof nothing,
): TemplateResult {
  const { locale } = state;
  return html`${guard([scene, locale], () => renderSides(scene, locale))}
  ${withoutFooter ? explore : renderLegendRow(scene, state, explore)}`;
}
