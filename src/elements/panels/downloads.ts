/** Files of what is in view, made in the page: the events, and the index at chosen steps. */
import { html, type TemplateResult } from 'lit';
import type { RelationsState } from '../../state/relations-state.js';
import type { Scene } from '../../layout/scene.js';
import { completed } from '../../text/completed.js';
import { about, downloads as english } from '../../text/en.js';
import { plainCitation } from '../../downloads/citation.js';
import { VERSION } from '../../version.js';
import { isoDay } from '../../layout/periods.js';
import {
  eventsAsCsv,
  eventsAsJson,
  indexAsCsv,
  indexAsJson,
  notes,
  STEPS,
  type Step,
} from '../../downloads/files.js';

export const styles = `
  .downloads { margin: 8px 16px; font-size: 1em; }
  .portrait .downloads { margin-inline: 12px; }
  .downloads .row { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin-top: 6px; }
  .downloads .row > span { min-width: 120px; }
  .downloads select { min-height: 24px; border: 1px solid var(--_muted); border-radius: var(--_radius); background: var(--_page); color: inherit; font: inherit; }
  .downloads select:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .downloads p { margin: 6px 0 0; color: var(--_muted); }
  @media (pointer: coarse) { .downloads select { min-height: 44px; } }
`;

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  txt: 'text/plain;charset=utf-8',
} as const;

/** Hands a file over to the browser, as if it had been downloaded. */
function save(name: string, kind: keyof typeof TYPES, content: string): void {
  // Spreadsheets take a CSV for UTF-8 only with a byte order mark; what is ASCII needs none.
  const mark = kind === 'csv' && /[^\0-\x7F]/.test(content) ? '\uFEFF' : '';
  const url = URL.createObjectURL(new Blob([mark, content], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${kind}`;
  link.click();
  // The browser has taken the content over when the task ends.
  setTimeout(() => URL.revokeObjectURL(url));
}

export function renderDownloads(scene: Scene, { locale, selected }: RelationsState): TemplateResult {
  const texts = completed(locale, 'downloads', english);
  const { dataset, period } = scene;
  const name = `${dataset.id}-${dataset.version}-${isoDay(period.from)}-${isoDay(period.to)}`;
  const button = (
    kind: keyof typeof TYPES,
    label: string,
    make: (event: Event) => readonly [string, string],
  ): TemplateResult =>
    html`<button
      type="button"
      class="button"
      aria-label="${label}, ${kind.toUpperCase()}"
      @click=${(event: Event) => {
        const [suffix, content] = make(event);
        save(`${name}-${suffix}`, kind, content);
      }}
    >
      ${kind.toUpperCase()}
    </button>`;
  const stepOf = (event: Event): Step =>
    STEPS[(event.currentTarget as Element).parentElement?.querySelector('select')?.selectedIndex ?? 0] ??
    'month';
  return html`<section class="downloads" aria-label=${texts.title}>
    <div class="row">
      <span>${texts.events}</span>
      ${button('csv', texts.events, () => ['events', eventsAsCsv(scene)])}
      ${button('json', texts.events, () => ['events', eventsAsJson(scene, VERSION, texts)])}
    </div>
    <div class="row">
      <span>${texts.index}</span>
      <select aria-label=${texts.step}>
        ${STEPS.map((step) => html`<option ?selected=${step === 'month'}>${texts.steps[step]}</option>`)}
      </select>
      ${button('csv', texts.index, (event) => [`index-${stepOf(event)}`, indexAsCsv(scene, stepOf(event))])}
      ${button('json', texts.index, (event) => [`index-${stepOf(event)}`, indexAsJson(scene, stepOf(event), VERSION, texts)])}
    </div>
    <div class="row">
      <span>${texts.notes}</span>
      ${button('txt', texts.notes, () => [
        'notes',
        notes(
          scene,
          VERSION,
          plainCitation(
            { dataset, period, selected, software: VERSION },
            completed(locale, 'about', about).citation,
          ),
          texts,
        ),
      ])}
    </div>
    <p>${texts.hint}</p>
  </section>`;
}
