/** The legend as a list of keys. */
import { css, html, type TemplateResult } from 'lit';
import type { Frame } from '../../layout/frame.js';
import type { Measure } from '../../layout/measure.js';
import { legendOf, type LegendKey } from '../../picture/legend.js';
import type { Locale } from '../../text/locale.js';
import { drawShapes } from '../renderer/svg-renderer.js';

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 4px;
    margin: 3px 0 0;
    padding: 0 16px;
    list-style: none;
    font-size: 11px;
    line-height: 19px;
    color: var(--_ink-2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 4px;
    white-space: nowrap;
  }
  .legend svg {
    flex: none;
  }
  .portrait .legend li,
  .legend .wide {
    white-space: normal;
  }
  .legend .ink {
    --_stance: var(--_ink-2);
  }
  .legend.rows {
    display: grid;
    grid-template-columns: repeat(5, auto);
  }
  .portrait .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
    gap: 0 6px;
    margin-top: 10px;
    padding: 0 12px;
  }
  .portrait .legend .wide {
    grid-column: 1 / -1;
  }
  .key-line {
    stroke: var(--_ink-2);
    stroke-width: 2;
  }
  .key-bracket {
    stroke: var(--_ink-2);
    stroke-width: 1;
    fill: none;
    shape-rendering: crispEdges;
  }
`;

const drawn = ({ look, width, height, shapes }: LegendKey): TemplateResult =>
  html`<svg
    class=${look}
    width=${width}
    height=${height}
    viewBox="${-width / 2} ${-height / 2} ${width} ${height}"
    aria-hidden="true"
    ${drawShapes(shapes)}
  ></svg>`;

/** @param pageEvents the words of the key that page events need, where there are any */
export function renderLegend(
  frame: Frame,
  locale: Locale,
  measure: Measure,
  pageEvents: string | undefined,
): TemplateResult {
  const { title, keys, twoRows } = legendOf(frame, locale, measure, pageEvents);
  return html`<ul class="legend ${twoRows ? 'rows' : ''}" aria-label=${title}>
    ${keys.map((key) => html`<li class=${key.wide ? 'wide' : ''}>${drawn(key)} ${key.text}</li>`)}
  </ul>`;
}
