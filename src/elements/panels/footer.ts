/** Under everything: how to read the marks, the source, the version and the coverage. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from '../../layout/scene.js';
import { rowsOf } from '../../layout/rows.js';
import { pageEventsInWords } from '../../wording/descriptions.js';
import type { RelationsState } from '../../state/relations-state.js';
import { renderLegend } from './legend.js';
import type { OpenPanels } from './open-panels.js';
import { printList } from './print-list.js';
import { silences } from './silences.js';

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
    ${guard([locale, pageEvents, scene.sums], () => renderLegend(locale, pageEvents, scene.sums))} ${buttons}
  </div>`;
}

/** @param panels what the buttons open, and which of them is open */
export function renderFooter(
  scene: Scene,
  state: RelationsState,
  panels: Pick<OpenPanels, 'name' | 'toggleAbout' | 'toggleGuide'>,
): TemplateResult {
  const { locale, isStatic } = state;
  const { dataset } = scene;
  const { texts } = locale;
  const coverageEnd = locale.shortMonth(dataset.coverage.to.extent.to);
  const opens = (text: string, name: OpenPanels['name'], toggle: () => void): TemplateResult =>
    html`<button type="button" class="plain" aria-expanded=${String(panels.name === name)} @click=${toggle}>
      ${text}
    </button>`;
  const more = html`<span class="more">
    ${opens(texts.panels.guide, 'guide', panels.toggleGuide)} ·
    ${opens(texts.panels.aboutShort, 'about', panels.toggleAbout)}</span
  >`;
  return html`<footer part="footer" role="none">
    <span>${source(scene, state)} · ${texts.data(dataset.version, coverageEnd)}</span
    >${isStatic ? nothing : more}
  </footer>`;
}

/** What the page leaves out, or asks for. */
export interface EndOptions {
  readonly withoutFooter: boolean;
  /** Paper has no pointer: the page may want all events in view listed there. */
  readonly printList: boolean;
}

/** The end of the widget: the list for paper, what the source is known to leave out, and the footer. */
export function renderEnd(
  scene: Scene,
  state: RelationsState,
  panels: Parameters<typeof renderFooter>[2],
  { withoutFooter, printList: isListed }: EndOptions,
): TemplateResult {
  return html`${isListed ? printList(scene, state.locale) : nothing}
    <div class="small">
      ${silences(scene, state.locale)} ${withoutFooter ? nothing : renderFooter(scene, state, panels)}
    </div>`;
}
