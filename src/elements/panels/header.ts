/** The heading, and the sentence under it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { contentLanguage } from '../../wording/content-language.js';
import { directionOf } from '../../text/direction.js';
import { deckOf, headlineOf } from '../../wording/headline.js';
import type { RelationsState } from '../../state/relations-state.js';

/**
 * @param level of the heading in the page's outline
 * @param chips what the index that is drawn leaves out or assumes
 * @param charted whether a chart is drawn, which the sentence then explains
 * @param short whether the column is so narrow that dates may take more than one line
 */
export function renderHeader(
  scene: Scene,
  state: RelationsState,
  level: number,
  charted: boolean,
  chips: TemplateResult | typeof nothing,
  short: boolean,
): TemplateResult {
  const { locale } = state;
  const headline = headlineOf(scene, locale);
  return html`<header part="header" role="none">
    <slot name="heading"
      ><div class="headline" role="heading" aria-level=${level}>
        ${short ? headline.replaceAll('\u00a0', ' ') : headline}
      </div></slot
    >
    ${chips}
    <slot name="deck"
      ><p class="deck" dir=${directionOf(locale.lang)}>
        <b lang=${contentLanguage(scene.dataset, locale) ?? nothing}>${scene.dataset.title}.</b>
        ${scene.options ? locale.texts.assumptions.thinLine : deckOf(scene, locale, charted)}
      </p></slot
    >
  </header>`;
}
