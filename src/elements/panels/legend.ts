/** The legend: how to read the marks. In portrait it also says which stance stands on which side of the line. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { INDEX_CATEGORIES, type Category } from '../../data/categories.js';
import { glyph } from '../../layout/glyph.js';
import type { Measure } from '../../layout/measure.js';
import type { Frame } from '../../layout/frame.js';
import type { Locale } from '../../text/locale.js';
import { drawShapes } from '../renderer/svg-renderer.js';
import { shape, type Shape } from '../../picture/shape.js';
import { pillShapes, glyphShapes, type Look } from '../../picture/glyphs.js';

/** Size of a key's drawing, px. */
const KEY = 12;
const KEY_DIAMETER = 10;
/** Gap between a key and its words, and the least between keys, px. */
const KEY_GAP = 4;

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

function key(width: number, content: readonly Shape[], kind = 'hostile ink'): TemplateResult {
  return html`<svg
    class=${kind}
    width=${width}
    height=${KEY + 2}
    viewBox="${-width / 2} ${-KEY / 2 - 1} ${width} ${KEY + 2}"
    aria-hidden="true"
    ${drawShapes(content)}
  ></svg>`;
}

const plain = (category: Category): Look => ({
  category,
  weight: -10,
  stance: 'hostile',
  status: 'established',
});

/**
 * A row of keys that does not fit the width becomes two of equal length, not one with an orphan under it.
 * @param own the words of the key that events of the page's own need, where there are any
 */
export function renderLegend(
  frame: Frame,
  locale: Locale,
  measure: Measure,
  own: string | undefined,
): TemplateResult {
  const { legend, categories, stancePlaces } = locale.texts;
  const sample = (category: Category): Shape[] => glyphShapes(plain(category), glyph(category, KEY_DIAMETER));
  const circle = (look: Partial<Look>): Shape[] =>
    glyphShapes({ ...plain('verbal'), ...look }, glyph('verbal', KEY_DIAMETER));
  const weights = [-12, -4, 7].map((x, number): Shape => ({
    key: String(x),
    tag: 'g',
    attributes: { transform: `translate(${x},0)` },
    inside: glyphShapes(plain('verbal'), glyph('verbal', 5 + number * 3)),
  }));
  const keys: [width: number, drawing: Shape[], text: string, kind?: string][] = [
    ...INDEX_CATEGORIES.map((category): [number, Shape[], string] => [
      KEY + 2,
      sample(category),
      categories[category],
    ]),
    [32, weights, legend.weight],
    [KEY + 2, circle({ status: 'claimed' }), legend.claim, 'hostile ink claim'],
    [20, [shape('line', 'key-line', { x1: -10, x2: 10, y1: 0, y2: 0 })], legend.inForce],
    [20, [shape('path', 'key-bracket', { d: 'M-9.5,-3v6M-9.5,0H9.5M9.5,-3v6' })], legend.imprecise],
    [18, pillShapes({ rx: 8.5, height: 13, beside: false, count: 9 }), legend.several],
  ];
  if (own) keys.push([KEY + 2, circle({ isPageEvent: true }), own]);
  const room = frame.width - 2 * frame.margin;
  const wanted = keys.reduce((sum, [width, , text]) => sum + width + measure(text) + 2 * KEY_GAP, -KEY_GAP);
  const stances = frame.portrait
    ? html`<li class="wide">${key(KEY, sample('verbal'), 'hostile')} ${stancePlaces.hostile}</li>
        <li class="wide">
          ${key(KEY, circle({ stance: 'cooperative' }), 'cooperative')} ${stancePlaces.cooperative}
        </li>`
    : nothing;
  return html`<ul class="legend ${wanted > room ? 'rows' : ''}" aria-label=${legend.title}>
    ${stances}
    ${keys.map(([width, drawing, text, kind]) => html`<li class=${text === own ? 'wide' : ''}>${key(width, drawing, kind)} ${text}</li>`)}
  </ul>`;
}
