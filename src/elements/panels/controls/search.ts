/** Words to search for: what is found is marked, listed and led through, and nothing is left out. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { button } from '../button.js';
import { acts } from '../details/acts.js';

export function renderSearch(state: RelationsState): TemplateResult {
  const { actions, found, locale, query, selected } = state;
  const { texts, number } = locale;
  const place = selected ? found.indexOf(selected) : -1;
  const lead = (direction: -1 | 1): void => {
    const next = found[place < 0 && direction < 0 ? found.length - 1 : place + direction];
    if (next) actions.select(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') lead(event.shiftKey ? -1 : 1);
  };
  return html`<label
      >${texts.controls.search}
      <input
        type="search"
        .value=${live(query)}
        @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
        @keydown=${onKey}
      />
    </label>
    <span class="count" role="status"
      >${query.trim() ? texts.controls.found(number(found.length)) : nothing}</span
    >
    ${
      found.length > 0
        ? html`${button(texts.details.earlier, () => lead(-1), { disabled: place === 0 })}
            ${button(texts.details.later, () => lead(1), { disabled: place === found.length - 1 })}
            <div class="found">${acts(found, state, selected)}</div>`
        : nothing
    }`;
}
