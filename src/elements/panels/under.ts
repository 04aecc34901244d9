/** Between the views and the panels: the two sides at a glance, and how to read the marks. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from '../../layout/scene.js';
import type { RelationsState } from '../../state/relations-state.js';
import { exploreButton } from './explore-button.js';
import { renderLegendRow } from './footer.js';
import type { OpenPanels } from './open-panels.js';
import { renderSides } from './sides.js';

/** @param panels where there are controls, whether they are open and what opens them */
export function renderUnder(
  scene: Scene,
  state: RelationsState,
  withoutFooter: boolean,
  panels: Pick<OpenPanels, 'controls' | 'toggleControls'> | undefined,
): TemplateResult {
  const { locale } = state;
  const explore = panels ? exploreButton(locale, panels.controls, panels.toggleControls) : nothing;
  return html`${guard([scene, locale], () => renderSides(scene, locale))}
  ${withoutFooter ? explore : renderLegendRow(scene, state, explore)}`;
}
