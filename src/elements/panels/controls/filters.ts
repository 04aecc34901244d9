/** The filters: boxes for categories, actors and what is established. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CATEGORIES, INDEX_CATEGORIES, isIndexCategory } from '../../../data/categories.js';
import type { Scene } from '../../../layout/scene.js';
import { filterOf, type Filters } from '../../../state/filters.js';
import type { RelationsState } from '../../../state/relations-state.js';

/** The set without or with one of all; undefined where nothing is left out. */
function toggled(
  all: readonly string[],
  now: ReadonlySet<string> | undefined,
  one: string,
  on: boolean,
): ReadonlySet<string> | undefined {
  const next = all.filter((other) => (other === one ? on : (now?.has(other) ?? true)));
  return next.length === all.length ? undefined : new Set(next);
}

/** The categories with or without one; undefined where it is those of the index, as without any choice. */
function chosenCategories(
  { categories }: Filters,
  one: string,
  on: boolean,
): ReadonlySet<string> | undefined {
  const now = categories ?? new Set<string>(INDEX_CATEGORIES);
  const next = CATEGORIES.filter((other) => (other === one ? on : now.has(other)));
  const isUsual = next.length === INDEX_CATEGORIES.length && next.every(isIndexCategory);
  return isUsual ? undefined : new Set(next);
}

export function renderFilters(
  { dataset }: Scene,
  { locale, filters, actions }: RelationsState,
): TemplateResult {
  const { controls, categories } = locale.texts;
  /** How many events an option would show, with all other filters as they are. */
  const counted = (option: Partial<Filters>): number =>
    dataset.events.filter(filterOf({ ...filters, ...option }) ?? (() => true)).length;
  const box = (
    label: string,
    checked: boolean,
    count: number,
    change: (on: boolean) => void,
  ): TemplateResult =>
    html`<label
      ><input
        type="checkbox"
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />${label} <span class="count">${locale.number(count)}</span></label
    >`;
  const parties = dataset.parties.map(({ id }) => id);
  return html`<fieldset>
      <legend>${controls.categories}</legend>
      ${CATEGORIES.map((category) =>
        box(
          categories[category],
          filters.categories?.has(category) ?? isIndexCategory(category),
          counted({ categories: new Set([category]) }),
          (on) => actions.filter({ categories: chosenCategories(filters, category, on) }),
        ),
      )}
    </fieldset>
    <fieldset>
      <legend>${controls.actors}</legend>
      ${dataset.parties.map(({ id, name }) =>
        box(name, filters.actors?.has(id) ?? true, counted({ actors: new Set([id]) }), (on) =>
          actions.filter({ actors: toggled(parties, filters.actors, id, on) }),
        ),
      )}
    </fieldset>
    ${box(controls.facts, filters.facts, counted({ facts: true }), (on) => actions.filter({ facts: on }))}`;
}
