/** The controls: a button beside the overview opens them in the flow, so that they cost no height until they are asked for. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Category } from '../data/dataset.js';
import type { Scene } from '../layout/drawing.js';
import type { TimeWindow } from '../layout/time-axis.js';
import type { Locale } from '../text/locale.js';

/** Presets for the last years of the coverage. */
const LAST_YEARS = 5;
const YEAR = 365.2425 * 86_400_000;
const CATEGORIES: readonly Category[] = ['verbal', 'diplomatic', 'economic', 'military', 'context'];

export const controlsStyles = css`
  .explore {
    position: absolute;
    inset-inline-end: 0;
    top: 0;
  }
  .strip {
    position: relative;
    margin-top: 7px;
  }
  .strip .overview {
    margin-top: 0;
  }
  .wide .explore {
    left: calc(100% - 84px);
    inset-inline-end: auto;
    top: -2px;
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
  .controls select {
    min-height: 24px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_page);
    color: inherit;
    font: inherit;
  }
  .controls :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .icon {
    min-width: 24px;
    padding-inline: 4px;
    font-weight: bold;
  }
  .count {
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    .controls label,
    .controls select {
      min-height: 44px;
    }
    .icon {
      min-width: 44px;
    }
  }
`;

export interface ControlsHandlers {
  readonly show: (window: TimeWindow) => void;
  readonly filter: (kind: 'categories' | 'actors', value: string, on: boolean) => void;
}

/** The periods that can be chosen by name. */
function periods(scene: Scene, locale: Locale): { readonly label: string; readonly window: TimeWindow }[] {
  const { coverage, eras } = scene.dataset;
  const whole = { from: coverage.from.extent.from, to: coverage.to.extent.to };
  const { controls } = locale.texts;
  const named = eras.map((era) => ({
    label: `${era.name ?? era.label} (${locale.years({ from: era.when.extent.from, to: Math.min(era.when.extent.to, whole.to) })})`,
    window: era.when.extent,
  }));
  return [
    { label: controls.everything, window: whole },
    {
      label: controls.lastYears(locale.number(LAST_YEARS)),
      window: { from: whole.to - LAST_YEARS * YEAR, to: whole.to },
    },
    ...named,
  ];
}

export function zoomed({ from, to }: TimeWindow, factor: number): TimeWindow {
  const [middle, half] = [(from + to) / 2, ((to - from) / 2) * factor];
  return { from: middle - half, to: middle + half };
}

export function moved({ from, to }: TimeWindow, part: number): TimeWindow {
  const by = (to - from) * part;
  return { from: from + by, to: to + by };
}

export function renderControls(
  scene: Scene,
  locale: Locale,
  chosen: {
    readonly categories: ReadonlySet<string> | undefined;
    readonly actors: ReadonlySet<string> | undefined;
  },
  handlers: ControlsHandlers,
): TemplateResult {
  const { controls, categories } = locale.texts;
  const { window, dataset } = scene;
  const choices = periods(scene, locale);
  const button = (label: string, sign: string, next: TimeWindow): TemplateResult =>
    html`<button
      type="button"
      class="button icon"
      aria-label=${label}
      title=${label}
      @click=${() => handlers.show(next)}
    >
      ${sign}
    </button>`;
  const box = (
    kind: 'categories' | 'actors',
    value: string,
    label: string,
    count: number,
  ): TemplateResult | typeof nothing =>
    count === 0
      ? nothing
      : html`<label>
          <input
            type="checkbox"
            .checked=${chosen[kind]?.has(value) ?? true}
            @change=${(event: Event) => handlers.filter(kind, value, (event.target as HTMLInputElement).checked)}
          />
          <span>${label} <span class="count">${locale.number(count)}</span></span>
        </label>`;
  const counted = (test: (event: Scene['events'][number]) => boolean): number =>
    dataset.events.filter(test).length;
  return html`<div class="controls" part="controls" role="group" aria-label=${controls.label} id="controls">
    <div class="buttons">
      ${button(controls.earlier, '◀', moved(window, -0.5))} ${button(controls.later, '▶', moved(window, 0.5))}
      ${button(controls.zoomIn, '+', zoomed(window, 0.5))} ${button(controls.zoomOut, '−', zoomed(window, 2))}
    </div>
    <label
      >${controls.period}
      <select
        @change=${(event: Event) => {
          const choice = choices[(event.target as HTMLSelectElement).selectedIndex - 1];
          if (choice) handlers.show(choice.window);
        }}
      >
        <option value="">${locale.years(window)}</option>
        ${choices.map(({ label }) => html`<option>${label}</option>`)}
      </select>
    </label>
    <fieldset>
      <legend>${controls.categories}</legend>
      ${CATEGORIES.map((category) =>
        box(
          'categories',
          category,
          categories[category],
          counted((event) => event.category === category),
        ),
      )}
    </fieldset>
    <fieldset>
      <legend>${controls.actors}</legend>
      ${dataset.parties.map(({ id, name }) =>
        box(
          'actors',
          id,
          name,
          counted((event) => event.actor === id && !event.mutual),
        ),
      )}
    </fieldset>
  </div>`;
}
