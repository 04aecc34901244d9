/** All events in view as a table, for the eye and the ear: sortable, each title leading to its event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../data/dataset.js';
import type { Scene } from '../../layout/scene.js';
import { contentLanguage } from '../../wording/content-language.js';
import { kindOf, statusInWords, whoToWhom } from '../../wording/descriptions.js';
import type { RelationsState } from '../../state/relations-state.js';
import { button } from './button.js';
import { overlaps } from '../../time/period.js';

/** Rows that are drawn; a reader who wants others narrows the period or searches. */
const MOST_ROWS = 300;

export const COLUMNS = ['date', 'event', 'parties', 'kind', 'weight', 'status'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly ascending: boolean;
}

export const styles = `
  .table-panel { margin: 8px 16px; }
  .portrait .table-panel { margin-inline: 12px; }
  .table { max-height: min(75vh, 640px); margin-block: 4px; overflow: auto; border-block: 1px solid var(--_hairline); }
  .table thead { position: sticky; top: 0; background: var(--_page); }
  .table .details { margin: 4px 0; }
  .portrait .table :is(table, thead, tbody, tr, td) { display: block; }
  .portrait .table thead tr { display: flex; flex-wrap: wrap; column-gap: 8px; }
  .portrait .table tbody tr { padding-block: 6px; border-bottom: 1px solid var(--_hairline); }
  .portrait .table tbody td { padding: 0; border: 0; text-align: start; }
  .portrait .table td:empty { display: none; }
  .portrait .table [data-head]::before { content: attr(data-head) ': '; color: var(--_muted); }
  .table table { width: 100%; border-collapse: collapse; font-size: 1em; line-height: 1.33; }
  .table caption { scroll-margin-bottom: 120px; padding-bottom: 4px; text-align: start; color: var(--_muted); }
  .table th { padding: 0; border-bottom: 1px solid var(--_ink); text-align: start; vertical-align: bottom; }
  .table th button { all: unset; box-sizing: border-box; width: 100%; min-height: 24px; padding: 4px 8px 4px 0; font-weight: bold; cursor: pointer; white-space: nowrap; }
  .table td { padding: 4px 8px 4px 0; border-bottom: 1px solid var(--_hairline); vertical-align: top; }
  .table td button { all: unset; min-height: 24px; cursor: pointer; text-decoration: underline; text-decoration-color: var(--_muted); text-underline-offset: 2px; }
  .table tr[aria-current] { background: var(--_band-a); }
  @media (forced-colors: active) { .table tr[aria-current] { outline: 2px solid CanvasText; outline-offset: -2px; } }
  .table .number { text-align: end; white-space: nowrap; }
  .table:focus-visible, .table :focus-visible { outline: 2px solid var(--_focus); outline-offset: -2px; }
  @media (pointer: coarse) { .table th button, .table td button { min-height: 44px; } }
`;

/** The value of a column that rows are ordered by. */
function key(event: BilateralEvent, column: Column, scene: Scene, state: RelationsState): number | string {
  switch (column) {
    case 'date':
      return event.when.extent.from;
    case 'event':
      return event.title;
    case 'parties':
      return whoToWhom(event, scene.dataset, state.locale);
    case 'kind':
      return kindOf(event, state.locale);
    case 'weight':
      return event.weight;
    case 'status':
      return statusInWords(event, state.locale);
  }
}

function sorted(
  events: readonly BilateralEvent[],
  { column, ascending }: Sorting,
  scene: Scene,
  state: RelationsState,
): BilateralEvent[] {
  const { compare } = new Intl.Collator(state.locale.lang);
  const rows = events.map((event) => ({ event, key: key(event, column, scene, state) }));
  const order = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  // Stable: equals stay in time order, whichever way the column goes.
  return rows
    .sort((a, b) => (ascending ? order(a.key, b.key) : order(b.key, a.key)))
    .map(({ event }) => event);
}

/**
 * @param details of the event that was chosen in the table: they open under its row
 */
export function renderTable(
  scene: Scene,
  state: RelationsState,
  sorting: Sorting,
  sort: (sorting: Sorting) => void,
  choose: (event: BilateralEvent, from: HTMLElement) => void,
  close: () => void,
  details: TemplateResult | typeof nothing,
): TemplateResult {
  const { locale, selected } = state;
  const { table } = locale.texts;
  const all = scene.events.filter((event) => overlaps(event.when.extent, scene.period));
  const rows = sorted(all, sorting, scene, state).slice(0, MOST_ROWS);
  const head = (column: Column): TemplateResult => {
    const by = sorting.column === column;
    const direction = sorting.ascending ? 'ascending' : 'descending';
    return html`<th
      scope="col"
      role="columnheader"
      aria-sort=${by ? direction : nothing}
      class=${column === 'weight' ? 'number' : ''}
    >
      <button type="button" @click=${() => sort({ column, ascending: by ? !sorting.ascending : true })}>
        ${table[column]} <span aria-hidden="true">${by ? (sorting.ascending ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>`;
  };
  // Where its row is not shown, the details stand under the table.
  const below = rows.some(({ id }) => id === selected?.id) ? nothing : details;
  const closing = html`<div class="buttons">${button(locale.texts.details.close, close)}</div>`;
  return html`<div class="table-panel">
    ${closing}
    <div class="table" part="table" role="region" tabindex="0" aria-label=${table.label}>
      <table role="table">
        <caption>
          ${table.caption(locale.number(rows.length), locale.number(all.length))}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${COLUMNS.map(head)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            (event) =>
              html`<tr role="row" aria-current=${event.id === selected?.id ? 'true' : nothing}>
                  <td role="cell">${locale.dateInWords(event.when)}</td>
                  <td role="cell">
                    <button
                      type="button"
                      lang=${event.isPageEvent ? nothing : (contentLanguage(scene.dataset, locale) ?? nothing)}
                      @click=${(click: Event) => choose(event, click.currentTarget as HTMLElement)}
                    >
                      ${event.title}
                    </button>
                  </td>
                  <td role="cell">${whoToWhom(event, scene.dataset, locale)}</td>
                  <td role="cell">${kindOf(event, locale)}</td>
                  <td role="cell" class="number" data-head=${table.weight}>
                    ${locale.number(event.weight, 1)}
                  </td>
                  <td role="cell" data-head=${table.status}>${statusInWords(event, locale) || '–'}</td>
                </tr>
                ${
                  event.id === selected?.id && details !== nothing
                    ? html`<tr role="row">
                        <td role="cell" colspan=${COLUMNS.length}>${details}</td>
                      </tr>`
                    : nothing
                }`,
          )}
        </tbody>
      </table>
    </div>
    ${closing} ${below}
  </div>`;
}
