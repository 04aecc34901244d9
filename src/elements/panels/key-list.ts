/** Portrait: the events that the numbers on the curve stand for, dated, in a list. What is chosen here opens here, for the list must not move under the finger. */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Shown } from '../bilateral-view.js';
import { eventById } from '../../data/event-by-id.js';
import { labelOf } from '../../layout/event-place.js';
import type { Drawing } from '../../layout/drawing.js';
import type { Actions, ListRow } from '../state/context.js';

export const keyListStyles = css`
  .keys {
    list-style: none;
    margin: 8px 12px 0;
    padding: 0;
  }
  .keys > li > button {
    all: unset;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: 20px 68px minmax(0, 1fr);
    overflow-wrap: anywhere;
    align-items: baseline;
    width: 100%;
    min-height: 24px;
    padding: 2px 0;
    line-height: 16px;
    cursor: pointer;
  }
  .keys > li > button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .keys .number {
    justify-self: start;
    width: 14px;
    border-radius: 7px;
    background: var(--_ink);
    color: var(--_page);
    font-size: 10px;
    font-weight: bold;
    line-height: 14px;
    text-align: center;
  }
  .keys .number:empty {
    width: 8px;
    height: 8px;
    margin-inline-start: 3px;
    align-self: center;
  }
  .keys .date {
    font-weight: bold;
  }
  @media (pointer: coarse) {
    .keys > li > button {
      min-height: 44px;
      align-items: center;
    }
  }
`;

function rowsOf({ badges, end }: Drawing): { readonly id: string; readonly number: string }[] {
  if (badges.length === 0) return [];
  return [
    ...badges.map(({ id, number }) => ({ id, number: String(number) })),
    ...(end?.event ? [{ id: end.event.id, number: '' }] : []),
  ];
}

/** Whether what was chosen in a row can open there. */
export const hasRow = (drawing: Drawing, row: ListRow | undefined): boolean =>
  rowsOf(drawing).some(({ id }) => id === row);

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The row that has or had the focus last, by the event that it stands for, in each widget's list. */
const active = new WeakMap<Actions, string>();

/** The list is one Tab stop, as each view is: keys move through its rows, and Tab comes back to the last one. */
function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget as Element;
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > li > button')];
  const now = rows.indexOf(event.target as HTMLElement);
  if (now < 0 || !Object.hasOwn(STEPS, event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  rows[Math.min(Math.max(now + STEPS[event.key]!, 0), rows.length - 1)]?.focus();
  event.preventDefault();
}

/** The element in whose shadow tree a list is. */
const hostOf = ({ currentTarget }: Event): LitElement =>
  ((currentTarget as Element).getRootNode() as ShadowRoot).host as LitElement;

/** `details` of what was chosen in a row, which open there and close by the same row; undefined where there is no room for them. */
export function keyList(
  { drawing, scene, state }: Shown,
  details?: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { actions } = state;
  const rows = rowsOf(drawing);
  if (rows.length === 0) return nothing;
  const tabbed = (rows.find(({ id }) => id === active.get(actions)) ?? rows[0])?.id;
  return html`<ol class="keys" @keydown=${onKey}>
    ${rows.map(({ id, number }) => {
      const event = eventById(scene.events, id);
      if (!event) return nothing;
      const content = html`<span class="number">${number}</span
        ><span class="date">${state.locale.shortDate(event.when)}</span><span>${labelOf(event)}</span>`;
      return html`<li>
        <button
          type="button"
          tabindex=${id === tabbed ? '0' : '-1'}
          aria-expanded=${details && !state.isStatic ? String(id === state.row) : nothing}
          ?disabled=${state.isStatic}
          @click=${() => actions.select(details && id === state.row ? undefined : event, id)}
          @focus=${(focus: Event) => {
            active.set(actions, id);
            hostOf(focus).requestUpdate();
          }}
        >
          ${content}
        </button>
        ${id === state.row ? details : nothing}
      </li>`;
    })}
  </ol>`;
}
