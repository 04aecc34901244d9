/** The controls: a button beside the overview opens them in the flow, so that they cost no height until they are asked for. */
import { css, html, type nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fullPeriod } from '../../layout/periods.js';
import { CATEGORIES } from '../../data/categories.js';
import { lastInstant, type Scene } from '../../layout/scene.js';
import type { Assumptions } from '../../state/assumptions.js';
import { filterOf, type Filters } from '../../state/filters.js';
import { countInPeriod } from '../../layout/in-period.js';
import type { Locale } from '../../text/locale.js';
import type { RelationsState } from '../state/context.js';
import type { Period } from '../../time/period.js';
import { YEAR } from '../../time/units.js';

/** Length of the preset for the last years, years. */
const LAST_YEARS = 5;

export const controlsStyles = css`
  .explore {
    position: absolute;
    top: -2px;
    /* In the drawing's right column, on every page. */
    left: calc(100% - 84px);
  }
  .strip {
    position: relative;
    margin-top: 7px;
  }
  .strip .overview {
    margin-top: 0;
  }
  .portrait .strip {
    margin-top: 12px;
  }
  .portrait .explore {
    position: static;
    margin: 6px 12px 0;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin: 8px 16px 4px;
    padding: 8px 0;
    border-block: 1px solid var(--_hairline);
    font-size: 11px;
  }
  .portrait .controls {
    margin-inline: 12px;
  }
  .controls .buttons {
    margin-top: 0;
    scroll-margin-bottom: 120px;
  }
  .controls fieldset {
    all: unset;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: center;
  }
  .controls legend {
    float: left;
    padding: 0;
    color: var(--_muted);
  }
  .controls label {
    max-width: 100%;
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-height: 24px;
    cursor: pointer;
  }
  .controls input {
    margin: 0;
    accent-color: var(--_ink-2);
  }
  .controls select,
  .controls [type='search'] {
    box-sizing: border-box;
    min-width: 0;
    max-width: 100%;
    min-height: 24px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_page);
    color: inherit;
    font: inherit;
  }
  .controls .hint {
    flex-basis: 100%;
    margin: 0;
    color: var(--_muted);
  }
  .controls :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .icon {
    min-width: 24px;
    padding-inline: 6px;
    fill: currentColor;
  }
  .count {
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    .controls label,
    .controls select,
    .controls [type='search'] {
      min-height: 44px;
    }
    .icon {
      min-width: 44px;
    }
  }
`;

interface NamedPeriod {
  readonly label: string;
  readonly period: Period;
}

/** The periods that can be chosen by name: the whole, the last recorded stretch of the coverage and on, the last years, and the eras by whose they are. */
function periods(
  { dataset, gaps }: Scene,
  { texts, number, year, years }: Locale,
): [group: string, NamedPeriod[]][] {
  const { coverage, eras, parties } = dataset;
  const whole = fullPeriod(dataset);
  const { controls } = texts;
  // A far date of the page's own would leave nothing but hatching.
  const covered = coverage.to.extent.to;
  const reach = { from: covered, to: covered + LAST_YEARS * YEAR };
  const end = whole.to > reach.to ? lastInstant(reach, dataset) : whole.to;
  const last = gaps.filter(({ to }) => to <= covered).at(-1)?.to;
  const general = [
    { label: controls.everything, period: whole },
    ...(last === undefined
      ? []
      : [{ label: controls.since(year(last)), period: { from: last, to: whole.to } }]),
    {
      label: controls.lastYears(number(LAST_YEARS)),
      period: { from: end - LAST_YEARS * YEAR, to: end },
    },
  ];
  const ofParty = (party: string | undefined): NamedPeriod[] =>
    eras
      .filter((era) => era.party === party)
      .map(({ label, name, when }) => ({
        label: `${name ?? label} (${years(when.extent)})`,
        period: when.extent,
      }));
  return [
    ['', general],
    ...parties.map(({ id, name, capital }): [string, NamedPeriod[]] => [capital ?? name, ofParty(id)]),
    [controls.phases, ofParty(undefined)],
  ];
}

/** A period around the same middle, or around an instant that keeps its place. */
export function zoomed({ from, to }: Period, factor: number, around = (from + to) / 2): Period {
  return { from: around - (around - from) * factor, to: around + (to - around) * factor };
}

export function shifted({ from, to }: Period, part: number): Period {
  const by = (to - from) * part;
  return { from: from + by, to: to + by };
}

/** The set without or with one of all; undefined where nothing is left out, or nothing would be left. */
function toggled(
  all: readonly string[],
  now: ReadonlySet<string> | undefined,
  one: string,
  on: boolean,
): ReadonlySet<string> | undefined {
  const next = all.filter((other) => (other === one ? on : (now?.has(other) ?? true)));
  return next.length === all.length || next.length === 0 ? undefined : new Set(next);
}

/** How long acts count, for the reader to choose. */
const MEMORIES = [
  { memory: 'stock', halfLifeScale: 1 },
  { memory: 'stock', halfLifeScale: 0.5 },
  { memory: 'stock', halfLifeScale: 2 },
  { memory: 'flow', halfLifeScale: 1 },
] as const;

function memory({ assumptions, actions, locale }: RelationsState): TemplateResult {
  const { texts, number } = locale;
  const { stock, flow, scaled, label } = texts.assumptions;
  const known = MEMORIES.findIndex(
    (one) => one.memory === assumptions.memory && one.halfLifeScale === assumptions.halfLifeScale,
  );
  // What the page has set and the list does not know stands first, so that the list says what is so.
  const choices: readonly Pick<Assumptions, 'memory' | 'halfLifeScale'>[] =
    known < 0 ? [assumptions, ...MEMORIES] : MEMORIES;
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
      ${choices.map((one, position) => html`<option .selected=${live(position === Math.max(0, known))}>${named(one)}</option>`)}
    </select>
  </label>`;
}

/** `further` are the buttons of what opens below. */
export function renderControls(
  scene: Scene,
  state: RelationsState,
  further: readonly (TemplateResult | typeof nothing)[],
): TemplateResult {
  const { locale, filters, actions } = state;
  const { controls, categories } = locale.texts;
  const { period, dataset } = scene;
  /** How many events an option would show, with all other filters as they are. */
  const counted = (option: Partial<Filters>): number =>
    dataset.events.filter(filterOf({ ...filters, ...option }) ?? (() => true)).length;
  /** Signs are drawn: as letters, phones show some of them as coloured pictures. */
  const button = (label: string, sign: string, next: Period): TemplateResult =>
    html`<button
      type="button"
      class="button icon"
      aria-label=${label}
      title=${label}
      @click=${() => actions.show(next, true)}
    >
      <svg width="12" height="12" aria-hidden="true"><path d=${sign}></path></svg>
    </button>`;
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
  const groups = periods(scene, locale);
  const choices = groups.flatMap(([, list]) => list);
  return html`<div class="controls" part="controls" role="group" aria-label=${controls.label}>
    <div class="buttons" dir="ltr">
      ${button(controls.earlier, 'M9,1V11L2,6Z', shifted(period, -0.5))}
      ${button(controls.later, 'M3,1V11L10,6Z', shifted(period, 0.5))}
      ${button(controls.zoomIn, 'M1,5H5V1H7V5H11V7H7V11H5V7H1Z', zoomed(period, 0.5))}
      ${button(controls.zoomOut, 'M1,5H11V7H1Z', zoomed(period, 2))}
    </div>
    <label
      >${controls.period}
      <select
        @change=${(event: Event) => {
          const select = event.target as HTMLSelectElement;
          const choice = choices[select.selectedIndex - 1];
          // The first option always names the period that is shown, chosen by name or not.
          select.selectedIndex = 0;
          if (choice) actions.show(choice.period, true);
        }}
      >
        <option>${locale.years(period)}</option>
        ${groups.map(([group, list]) => {
          const options = list.map(
            (named) =>
              html`<option>
                ${named.label} · ${locale.number(countInPeriod(scene.events, named.period))}
              </option>`,
          );
          return group && list.length > 0 ? html`<optgroup label=${group}>${options}</optgroup>` : options;
        })}
      </select>
    </label>
    <label
      >${controls.search}
      <input
        type="search"
        .value=${live(filters.query)}
        @input=${(event: Event) => actions.filter({ query: (event.target as HTMLInputElement).value })}
      />
    </label>
    <fieldset>
      <legend>${controls.categories}</legend>
      ${CATEGORIES.map((category) =>
        box(
          categories[category],
          filters.categories?.has(category) ?? true,
          counted({ categories: new Set([category]) }),
          (on) => actions.filter({ categories: toggled(CATEGORIES, filters.categories, category, on) }),
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
    ${box(controls.facts, filters.facts, counted({ facts: true }), (on) => actions.filter({ facts: on }))}
    ${memory(state)}
    <div class="buttons">${further}</div>
    <p class="hint">${locale.texts.spoken.keys}</p>
  </div>`;
}
