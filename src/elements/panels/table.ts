/** All events in view as a table, for the eye and the ear: sortable, each title leading to its event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../data/dataset.js';
import type { Scene } from '../../layout/scene.js';
import { contentLanguage } from '../../wording/content-language.js';
import { kindOf, statusInWords, whoToWhom } from '../../wording/descriptions.js';
import type { RelationsState } from '../../state/relations-state.js';
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
  .table { margin: 8px 16px; overflow-x: auto; }
  .portrait .table { margin-inline: 12px; }
  .table table { width: 100%; border-collapse: collapse; font-size: 12px; line-height: 16px; }
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

export function renderTable(
  scene: Scene,
  state: RelationsState,
  sorting: Sorting,
  sort: (sorting: Sorting) => void,
  choose: (event: BilateralEvent, from: HTMLElement) => void,
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
      aria-sort=${by ? direction : nothing}
      class=${column === 'weight' ? 'number' : ''}
    >
      <button type="button" @click=${() => sort({ column, ascending: by ? !sorting.ascending : true })}>
        ${table[column]} <span aria-hidden="true">${by ? (sorting.ascending ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>`;
  };
  return html`<div class="table" part="table" role="region" tabindex="0" aria-label=${table.label}>
    <table>
      <caption>
        ${table.caption(locale.number(rows.length), locale.number(all.length))}
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map(head)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (event) =>
            html`<tr aria-current=${event.id === selected?.id ? 'true' : nothing}>
              <td>${locale.dateInWords(event.when)}</td>
              <td>
                <button
                  type="button"
                  lang=${event.isPageEvent ? nothing : (contentLanguage(scene.dataset, locale) ?? nothing)}
                  @click=${(click: Event) => choose(event, click.currentTarget as HTMLElement)}
                >
                  ${event.title}
                </button>
              </td>
              <td>${whoToWhom(event, scene.dataset, locale)}</td>
              <td>${kindOf(event, locale)}</td>
              <td class="number">${locale.number(event.weight, 1)}</td>
              <td>${statusInWords(event, locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
