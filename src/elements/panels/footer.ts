/** Under everything: how to read the marks, the source, the version and the coverage. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from '../../layout/scene.js';
import { rowsOf } from '../../layout/rows.js';
import { pageEventsInWords } from '../../wording/descriptions.js';
import type { RelationsState } from '../../state/relations-state.js';
import { renderLegend } from './legend.js';

function source({ dataset }: Scene, { locale }: RelationsState): TemplateResult {
  const { title, url, license, kind } = dataset.source;
  const text = locale.texts.source(title, kind);
  const suffix = license ? `, ${license.replaceAll(' ', '\u00a0')}` : '';
  return url ? html`<a href=${url} rel="noopener">${text}</a>${suffix}` : html`${text}${suffix}`;
}

/** How to read the marks, and beside it what opens the controls. */
export function renderLegendRow(
  scene: Scene,
  { locale }: RelationsState,
  buttons: TemplateResult | typeof nothing,
): TemplateResult {
  const pageEvents = rowsOf(scene.events, scene.dataset).some((row) => row.hasPageEvents)
    ? pageEventsInWords(scene, locale)
    : undefined;
  return html`<div class="under">
    ${guard([locale, pageEvents], () => renderLegend(locale, pageEvents))} ${buttons}
  </div>`;
}

/** @param about the button that opens what the index is, and whether that is open */
export function renderFooter(
  scene: Scene,
  state: RelationsState,
  about: { readonly open: boolean; readonly toggle: () => void },
): TemplateResult {
  const { locale, isStatic } = state;
  const { dataset } = scene;
  const { texts } = locale;
  const coverageEnd = locale.month(dataset.coverage.to.extent.to);
  const more = html`<span class="more">
    <button type="button" class="plain" aria-expanded=${String(about.open)} @click=${about.toggle}>
      ${texts.panels.aboutShort}
    </button></span
  >`;
  return html`<footer part="footer" role="none">
    <span>${source(scene, state)} · ${texts.data(dataset.version, coverageEnd)}</span
    >${isStatic ? nothing : more}
  </footer>`;
}
