/** How long acts count, for the reader to choose. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Assumptions } from '../../../state/assumptions.js';
import type { RelationsState } from '../../../state/relations-state.js';

const MEMORIES = [
  { memory: 'stock', halfLifeScale: 1 },
  { memory: 'stock', halfLifeScale: 0.5 },
  { memory: 'stock', halfLifeScale: 2 },
  { memory: 'flow', halfLifeScale: 1 },
] as const;

export function memorySelect({ assumptions, actions, locale }: RelationsState): TemplateResult {
  const { texts, number } = locale;
  const { stock, flow, scaled, label } = texts.assumptions;
  const position = MEMORIES.findIndex(
    (one) => one.memory === assumptions.memory && one.halfLifeScale === assumptions.halfLifeScale,
  );
  // Where the page has set what is not in the list, that stands first: the list always names what is drawn.
  const choices: readonly Pick<Assumptions, 'memory' | 'halfLifeScale'>[] =
    position < 0 ? [assumptions, ...MEMORIES] : MEMORIES;
  const named = (one: Pick<Assumptions, 'memory' | 'halfLifeScale'>): string =>
    [
      one.memory === 'flow' ? flow : one.halfLifeScale === 1 && stock,
      one.halfLifeScale !== 1 && scaled(number(one.halfLifeScale, 2)),
    ]
      .filter(Boolean)
      .join(', ');
  return html`<label
    >${label}
    <select
      @change=${(event: Event) => {
        const choice = choices[(event.target as HTMLSelectElement).selectedIndex];
        if (choice) actions.assume(choice);
      }}
    >
      ${choices.map((one, place) => html`<option .selected=${live(place === Math.max(0, position))}>${named(one)}</option>`)}
    </select>
  </label>`;
}
