/** What stands in place of the drawing where a column is too narrow for it: the last value in view, and its month. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from '../../layout/drawing.js';
import type { Locale } from '../../text/locale.js';

export const shortFormStyles = css`
  .last {
    margin: 4px 14px 0;
  }
  .last b {
    font-size: 1.8em;
  }
  .short {
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .short .headline {
    font-size: 1.1em;
  }
  /* Nothing has the numbers of the list, and each line is as wide as the column. */
  .short .keys > li > button {
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: break-word;
  }
  .short .keys .number {
    display: none;
  }
  .short .details dl {
    display: block;
  }
  .short .details .figure {
    line-height: 1.6;
  }
  .short .acts button {
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .short .acts .act-title {
    flex-basis: 100%;
  }
`;

export function renderShortForm({ end }: Drawing, locale: Locale): TemplateResult | typeof nothing {
  if (!end) return nothing;
  return html`<p class="last"><b>${locale.number(end.tension)}</b> ${locale.month(end.instant)}</p>`;
}
