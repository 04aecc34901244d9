/** The legend as a list of keys. */
import { css, html, type TemplateResult } from 'lit';
import { legendOf, type Sign } from '../../picture/legend.js';
import type { Locale } from '../../text/locale.js';
import { drawShapes } from '../renderer/svg-renderer.js';

export const legendStyles = css`
  .legend {
    display: flex;
    flex: 1 1 0;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_ink-2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .legend svg {
    flex: none;
  }
  .legend .ink {
    --_stance: var(--_ink-2);
  }
`;

/** A sign around its own origin, in a box. */
export const drawnSign = ({ look, width, height, shapes }: Sign): TemplateResult =>
  html`<svg
    class=${look}
    width=${width}
    height=${height}
    viewBox="${-width / 2} ${-height / 2} ${width} ${height}"
    aria-hidden="true"
    ${drawShapes(shapes)}
  ></svg>`;

/** @param pageEvents the words of the key that page events need, where there are any */
export function renderLegend(locale: Locale, pageEvents: string | undefined, sums = false): TemplateResult {
  const { title, keys } = legendOf(locale, pageEvents, sums);
  return html`<ul class="legend" part="legend" role="list" aria-label=${title}>
    ${keys.map((key) => html`<li>${drawnSign(key)} ${key.text}</li>`)}
  </ul>`;
}
