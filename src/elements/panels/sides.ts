/** The two sides at a glance: how many hostile and cooperative acts each did in the period, with a bar as long as their weights. */
import { css, html, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { sidesIn, type Side } from '../../layout/sides.js';
import type { Locale } from '../../text/locale.js';

/** The longest bar, and the height of all, px. */
const LONGEST = 64;
const HEIGHT = 12;
/** Between the two parts of a bar, px. */
const GAP = 2;

export const sidesStyles = css`
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px 16px;
    margin: 3px 16px 0;
    padding: 0;
    list-style: none;
    color: var(--_ink-2);
  }
  .sides li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .sides b {
    color: var(--_ink);
  }
  .sides span span {
    color: var(--_stance);
  }
  .sides rect.hostile {
    fill: var(--_stance);
  }
  .sides rect.cooperative {
    fill: var(--_page);
    stroke: var(--_stance);
    stroke-width: 1.5;
  }
  .portrait .sides {
    grid-template-columns: auto;
    margin-inline: 14px;
  }
  .portrait .sides b {
    min-width: 7em;
  }
`;

function bar({ hostile, cooperative }: Side, most: number): TemplateResult {
  const length = ({ weight }: Side['hostile']): number => (weight / most) * LONGEST;
  const first = length(hostile);
  const second = Math.max(0, length(cooperative) - 1.5);
  return html`<svg width=${first + GAP + length(cooperative)} height=${HEIGHT} aria-hidden="true">
    ${svg`<rect class="hostile" width=${first} height=${HEIGHT}></rect>${second > 0 ? svg`<rect class="cooperative" x=${first + GAP + 0.75} y="0.75" width=${second} height=${HEIGHT - 1.5}></rect>` : ''}`}
  </svg>`;
}

/** In the colours of the marks, whose key this is. */
function inWords({ hostile, cooperative }: Side, { texts, number }: Locale): TemplateResult {
  const [first, second] = texts.sideActs(number(hostile.count), number(cooperative.count));
  return html`<span class="hostile">${first}</span>, <span class="cooperative">${second}</span>`;
}

export function renderSides(scene: Scene, locale: Locale): TemplateResult {
  const sides = sidesIn(scene);
  const most = Math.max(1, ...sides.map(({ hostile, cooperative }) => hostile.weight + cooperative.weight));
  return html`<ul class="sides">
    ${sides.map((side) => html`<li><b>${side.party.name}</b> ${bar(side, most)} <span>${inWords(side, locale)}</span></li>`)}
  </ul>`;
}
