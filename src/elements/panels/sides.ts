/** The rows of the two sides as a list. */
import { css, html, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { sideRows } from '../../picture/sides.js';
import type { Locale } from '../../text/locale.js';
import { drawnSign } from './legend.js';

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
  .sides svg {
    flex: none;
  }
  .sides b {
    color: var(--_ink);
  }
  .sides span span {
    color: var(--_stance);
  }
  .sides .outlined {
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

export const renderSides = (scene: Scene, locale: Locale): TemplateResult =>
  html`<ul class="sides">
    ${sideRows(scene, locale).map(
      ({ name, bar, words: [hostile, cooperative] }) =>
        html`<li>
          <b>${name}</b> ${drawnSign(bar)}
          <span
            ><span class="hostile">${hostile}</span>, <span class="cooperative">${cooperative}</span></span
          >
        </li>`,
    )}
  </ul>`;
