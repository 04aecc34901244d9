/** Portrait: the events that the numbers on the curve stand for, in a list by date. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { eventById } from '../../data/event-by-id.js';
import { labelOf } from '../../layout/event-place.js';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { ListRow, RelationsState } from '../../state/relations-state.js';

const rowsOf = ({ badges }: Drawing): { readonly id: string; readonly number: string }[] =>
  badges.map(({ id, number }) => ({ id, number: String(number) }));

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

/** The list is one Tab stop, as each view is: keys move through its rows, and Tab comes back to the last one. */
function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget as Element;
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > li > button')];
  const now = rows.indexOf(event.target as HTMLElement);
  if (now < 0 || !Object.hasOwn(STEPS, event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  rows[Math.min(Math.max(now + STEPS[event.key]!, 0), rows.length - 1)]?.focus();
  event.preventDefault();
}

export class KeyList {
  readonly #host: ReactiveControllerHost;
  /** The row that has the focus, or had it last, by the event that it stands for. */
  #active: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * @param details of what was chosen in a row. They open under that row, for the list must not move under the finger, and close by the same row.
   *   Undefined where rows open no details.
   */
  render(
    {
      drawing,
      scene,
      state,
    }: { readonly drawing: Drawing; readonly scene: Scene; readonly state: RelationsState },
    details?: TemplateResult | typeof nothing,
  ): TemplateResult | typeof nothing {
    const { actions } = state;
    const rows = rowsOf(drawing);
    if (rows.length === 0) return nothing;
    const tabbed = (rows.find(({ id }) => id === this.#active) ?? rows[0])?.id;
    return html`<ol class="keys" @keydown=${onKey}>
      ${rows.map(({ id, number }) => {
        const event = eventById(scene.events, id);
        if (!event) return nothing;
        const content = html`<span class="number">${number}</span
          ><span class="date">${scene.text.shortDate(event.when)}</span><span>${labelOf(event)}</span>`;
        return html`<li>
          <button
            type="button"
            tabindex=${id === tabbed ? '0' : '-1'}
            aria-expanded=${details && !state.isStatic ? String(id === state.row) : nothing}
            ?disabled=${state.isStatic}
            @click=${() => actions.select(details && id === state.row ? undefined : event, id)}
            @focus=${() => this.#focused(id)}
          >
            ${content}
          </button>
          ${id === state.row ? details : nothing}
        </li>`;
      })}
    </ol>`;
  }

  #focused(id: string): void {
    this.#active = id;
    this.#host.requestUpdate();
  }
}
