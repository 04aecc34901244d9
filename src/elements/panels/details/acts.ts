/** Lists of events that lead to each of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../../data/dataset.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { button } from '../button.js';
import { eventMark } from './event-mark.js';

/** A list with points shows so many acts first, the largest. */
const FIRST_ACTS = 8;

/** `current` is the one that is shown, `aside` what stands behind a title. */
export function acts(
  events: readonly BilateralEvent[],
  { locale, actions, row }: RelationsState,
  current?: BilateralEvent,
  aside: (event: BilateralEvent) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult {
  return html`<ol class="acts">
    ${events.map(
      (event) =>
        html`<li>
          <button
            type="button"
            aria-current=${event.id === current?.id ? 'true' : nothing}
            @click=${() => actions.select(event, row)}
          >
            ${eventMark(event, 10, '')}<span class="act-date">${locale.shortDate(event.when)}</span
            ><span class="act-title">${event.title}</span>${aside(event)}
          </button>
        </li>`,
    )}
  </ol>`;
}

/** How much of a list with points is open. */
export interface Opened {
  readonly all: boolean;
  readonly showAll: () => void;
}

/**
 * Acts with their points, the first ones or all.
 * @param parts the largest first
 * @param spoken the points for those who do not see where they stand; undefined leaves them as written
 */
export function actsWithPoints(
  parts: readonly { readonly event: BilateralEvent; readonly points: number }[],
  state: RelationsState,
  { all, showAll }: Opened,
  spoken: (points: string) => string | typeof nothing = () => nothing,
): TemplateResult {
  const { number, signed, texts } = state.locale;
  const shown = all ? parts : parts.slice(0, FIRST_ACTS);
  const pointsOf = new Map(shown.map(({ event, points }) => [event, signed(points)]));
  return html`${acts([...pointsOf.keys()], state, undefined, (event) => {
    const points = pointsOf.get(event) ?? '';
    return html`<span class="act-share" aria-label=${spoken(points)}>${points}</span>`;
  })}
  ${
    parts.length > shown.length
      ? html`<div class="buttons">${button(texts.reading.showAll(number(parts.length)), showAll)}</div>`
      : nothing
  }`;
}
