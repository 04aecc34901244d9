/** Files of what is in view, made in the page: the picture, the events, and the index at chosen steps. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RelationsState } from '../../state/relations-state.js';
import type { Scene } from '../../layout/scene.js';
import { completed } from '../../text/completed.js';
import { about, downloads as english } from '../../text/en.js';
import { plainCitation } from '../../downloads/citation.js';
import { VERSION } from '../../version.js';
import { isoDay } from '../../layout/periods.js';
import type { PictureHost } from './picture/picture.js';
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
  .downloads { margin: 8px 16px; }
  .portrait .downloads { margin-inline: 12px; }
  .downloads .row { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin-top: 6px; }
  .downloads .row > span:first-child { min-width: 120px; }
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
const PICTURES = { png: 'image/png', svg: 'image/svg+xml' } as const;
/** Pixels of a picture to one CSS px: sharp on the screens of phones and on paper. */
const SCALE = 2;

/** Widgets whose picture could not be made when the reader last asked for it. */
const failed = new WeakSet<PictureHost>();

/** Hands a file over to the browser, as if it had been downloaded. */
function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content over when the task ends.
  setTimeout(() => URL.revokeObjectURL(url));
}

function textFile(kind: keyof typeof TYPES, content: string): Blob {
  // Spreadsheets take a CSV for UTF-8 only with a byte order mark; what is ASCII needs none.
  const mark = kind === 'csv' && /[^\0-\x7F]/.test(content) ? '\uFEFF' : '';
  return new Blob([mark, content], { type: TYPES[kind] });
}

export function renderDownloads(
  scene: Scene,
  { locale, selected }: RelationsState,
  host: PictureHost,
): TemplateResult {
  const texts = completed(locale, 'downloads', english);
  const { dataset, period } = scene;
  const name = `${dataset.id}-${dataset.version}-${isoDay(period.from)}-${isoDay(period.to)}`;
  const fileButton = (kind: string, label: string, make: (event: Event) => void): TemplateResult =>
    html`<button type="button" class="button" aria-label="${label}, ${kind.toUpperCase()}" @click=${make}>
      ${kind.toUpperCase()}
    </button>`;
  const button = (
    kind: keyof typeof TYPES,
    label: string,
    make: (event: Event) => readonly [string, string],
  ): TemplateResult =>
    fileButton(kind, label, (event) => {
      const [suffix, content] = make(event);
      save(`${name}-${suffix}.${kind}`, textFile(kind, content));
    });
  const pictureButton = (kind: keyof typeof PICTURES): TemplateResult =>
    fileButton(kind, texts.picture, () => {
      failed.delete(host);
      host.requestUpdate();
      host.toBlob({ type: PICTURES[kind], scale: SCALE }).then(
        (content) => save(`${name}.${kind}`, content),
        () => {
          failed.add(host);
          host.requestUpdate();
        },
      );
    });
  const stepOf = (event: Event): Step =>
    STEPS[(event.currentTarget as Element).parentElement?.querySelector('select')?.selectedIndex ?? 0] ??
    'month';
  return html`<section class="downloads" aria-label=${texts.title}>
    <div class="row">
      <span>${texts.picture}</span>
      ${pictureButton('png')} ${pictureButton('svg')}
      <span role="status">${failed.has(host) ? locale.texts.messages.extraNotLoaded : nothing}</span>
    </div>
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
