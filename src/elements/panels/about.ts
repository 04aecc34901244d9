/** About the index: what it is, how it is computed, what it is not, and how to cite it. */
import scale from '../../../data/event-types.json';
import { html, nothing, type TemplateResult } from 'lit';
import { CATEGORY_TABLE, INDEX_CATEGORIES } from '../../data/categories.js';
import type { EdtfDate, EventType } from '../../data/dataset.js';
import type { RelationsState } from '../../state/relations-state.js';
import type { Scene } from '../../layout/scene.js';
import { completed } from '../../text/completed.js';
import { about as english } from '../../text/en.js';
import type { AboutTexts } from '../../text/extra-texts.js';
import type { Locale } from '../../text/locale.js';
import { VERSION } from '../../version.js';
import { button } from './button.js';
import { onEscape, panelTitle } from './details/section.js';
import type { PanelHost } from './panel-focus.js';
import { bibtexCitation, cslCitation, plainCitation, type Cited } from '../../downloads/citation.js';

export const styles = `
  .about { margin: 10px 16px 8px; padding-top: 12px; border-top: 2px solid var(--_ink); overflow-wrap: anywhere; }
  .portrait .about { margin-inline: 12px; }
  .about:focus-visible { outline: 2px solid var(--_focus); outline-offset: 4px; }
  .about .title { font-size: 1.33em; line-height: 1.45; font-weight: bold; }
  .about .section { margin-top: 14px; font-weight: bold; font-size: 1.08em; }
  .about p, .about ul { max-width: 72ch; margin: 6px 0 0; font-size: 1.08em; line-height: 1.45; }
  .about ul { padding-inline-start: 18px; }
  .about .formula { font-family: ui-monospace, monospace; font-size: 1em; }
  .about .wide-table { overflow-x: auto; }
  .about table { margin-top: 6px; overflow-wrap: normal; border-collapse: collapse; font-size: 1em; line-height: 1.33; }
  .about th { text-align: start; border-bottom: 1px solid var(--_ink); padding: 4px 12px 4px 0; vertical-align: bottom; }
  .about tbody th { border-bottom-color: var(--_hairline); vertical-align: top; }
  .about td { border-bottom: 1px solid var(--_hairline); padding: 3px 12px 3px 0; vertical-align: top; overflow-wrap: normal; }
  .about .number { text-align: end; white-space: nowrap; }
  .about summary { min-height: 24px; margin-top: 14px; font-weight: bold; font-size: 1.08em; line-height: 1.2; cursor: pointer; }
  @media (pointer: coarse) { .about summary { line-height: 44px; } }
  .about summary:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .about label { display: block; margin-top: 8px; color: var(--_muted); font-size: 1em; }
  .about textarea { display: block; box-sizing: border-box; width: 100%; max-width: 72ch; margin-top: 2px; padding: 6px 8px; border: 1px solid var(--_muted); border-radius: var(--_radius); background: var(--_page); color: var(--_ink); font: 1em/1.33 ui-monospace, monospace; resize: vertical; field-sizing: content; }
  .about label + .button { margin-top: 4px; }
  .about textarea:focus-visible, .about .wide-table:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
`;

/** Where a weight comes from; the drop-in leaves these texts of its own scale out. */
function sourceOf(id: string, type: EventType): string {
  const own: Readonly<Record<string, Pick<EventType, 'source' | 'weight'>>> = scale.types;
  return type.source ?? (own[id]?.weight === type.weight ? own[id].source : '');
}

/** The citation that the reader wanted to copy last, and what has become of it. */
const copies = new WeakMap<PanelHost, { readonly text: string; readonly outcome: 'copied' | 'selected' }>();

/** Copies a citation; where the page may not, it is selected in its field for the reader to copy. */
async function copy(host: PanelHost, text: string, field: HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    copies.set(host, { text, outcome: 'copied' });
  } catch {
    field.select();
    copies.set(host, { text, outcome: 'selected' });
  }
  host.requestUpdate();
}

function weights({ dataset }: Scene, { locale }: RelationsState, texts: AboutTexts): TemplateResult {
  const isOwn = (id: string): boolean => Object.hasOwn(dataset.ownTypes ?? {}, id);
  const counts = new Map<string, number>();
  for (const { type } of dataset.events) counts.set(type, (counts.get(type) ?? 0) + 1);
  const rows = Object.entries(dataset.types)
    .filter(([id]) => counts.has(id))
    .sort(([, a], [, b]) => a.weight - b.weight);
  return html`<table>
    <thead>
      <tr>
        ${texts.weightHeads.map((head, column) => html`<th scope="col" class=${column === 2 || column === 3 ? 'number' : ''}>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([id, type]) =>
          html`<tr>
            <th scope="row">${locale.types[id]?.label ?? type.label}</th>
            <td>${locale.texts.categories[type.category]}</td>
            <td class="number">${locale.number(type.weight, 1)}</td>
            <td class="number">${locale.number(counts.get(id) ?? 0)}</td>
            <td>
              ${isOwn(id) ? texts.ownType : nothing}<span lang=${isOwn(id) ? (dataset.lang ?? nothing) : 'en'}
                >${sourceOf(id, type)}</span
              >
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How many hostile and cooperative acts of the whole record each party did, and what their weights add up to. */
function totals({ dataset }: Scene, { number }: Locale, texts: AboutTexts): TemplateResult {
  const cells = (id: string): string[] =>
    (['hostile', 'cooperative'] as const).flatMap((stance) => {
      const acts = dataset.events.filter(
        (event) =>
          event.weight !== 0 &&
          event.stance === stance &&
          (event.actor === id || (event.mutual && event.target === id)),
      );
      return [
        number(acts.length),
        number(
          acts.reduce((sum, { weight }) => sum + weight, 0),
          1,
        ),
      ];
    });
  return html`<p>${texts.totals}</p>
    <div class="wide-table" tabindex="0" role="region" aria-label=${texts.totals}>
      <table>
        <thead>
          <tr>
            ${texts.totalHeads.map((head, column) => html`<th scope="col" class=${column > 0 ? 'number' : ''}>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${dataset.parties.map(
            ({ id, name }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells(id).map((cell) => html`<td class="number">${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>${texts.totalsNote}</p>`;
}

function overrides(
  { dataset }: Scene,
  { locale }: RelationsState,
  texts: AboutTexts,
): TemplateResult | typeof nothing {
  const rows = dataset.events.filter(({ type, weight }) => dataset.types[type]?.weight !== weight);
  if (rows.length === 0) return nothing;
  return html`<details>
    <summary>${texts.overrides}</summary>
    <div class="wide-table" tabindex="0" role="region" aria-label=${texts.overrides}>
      <table>
        <thead>
          <tr>
            ${texts.overrideHeads.map((head, column) => html`<th scope="col" class=${column === 1 || column === 2 ? 'number' : ''}>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (event) =>
              html`<tr>
                <th scope="row">${event.title}</th>
                <td class="number">${locale.number(dataset.types[event.type]?.weight ?? 0, 1)}</td>
                <td class="number">${locale.number(event.weight, 1)}</td>
                <td>${event.note}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Rows of the field that a text needs, where an engine does not size fields by their text: lines have about so many characters, on a phone and elsewhere. */
const LINE = { portrait: 25, wide: 58 } as const;
const rowsOf = (text: string, line: number): number =>
  text.split('\n').reduce((rows, part) => rows + Math.max(1, Math.ceil(part.length / line)), 0);

function citation(
  label: string,
  text: string,
  texts: AboutTexts,
  portrait: boolean,
  host: PanelHost,
): TemplateResult {
  const last = copies.get(host);
  const words = texts[last?.text === text ? last.outcome : 'copy'];
  return html`<div>
    <label
      >${label}<textarea
        readonly
        rows=${rowsOf(text, portrait ? LINE.portrait : LINE.wide)}
        .value=${text}
      ></textarea>
    </label>
    <button
      type="button"
      class="button"
      aria-label="${words}: ${label}"
      @click=${({ currentTarget }: Event) => copy(host, text, (currentTarget as Element).parentElement!.querySelector('textarea')!)}
    >
      ${words}
    </button>
  </div>`;
}

export function renderAbout(
  scene: Scene,
  state: RelationsState,
  level: number,
  portrait: boolean,
  close: () => void,
  host: PanelHost,
): TemplateResult {
  const { locale, selected } = state;
  const texts = completed(locale, 'about', english);
  const { dataset, period } = scene;
  const { coverage, source } = dataset;
  const machineCoded = source.kind === 'machine-coded';
  const half = locale.number(scene.index.parameters.half, 2);
  const halfLives = texts.halfLives(
    INDEX_CATEGORIES.map((category) => locale.number(CATEGORY_TABLE[category].halfLife)).join(', '),
    INDEX_CATEGORIES.map((category) => locale.texts.categories[category]).join(', '),
  );
  const scaleText = dataset.index ? texts.ownScale(half) : texts.scale;
  const own = dataset.events.filter((event) => event.isPageEvent).length;
  const cited: Cited = { dataset, period, selected, software: VERSION };
  const ends = ({ precision }: EdtfDate, instant: number): string =>
    precision === 'year' ? locale.year(instant) : locale.month(instant);
  const section = (title: string, ...content: unknown[]): TemplateResult =>
    html`<div class="section" role="heading" aria-level=${Math.min(6, level + 1)}>${title}</div>
      ${content}`;
  const paragraphs = (list: readonly string[]): TemplateResult[] => list.map((one) => html`<p>${one}</p>`);
  return html`<section class="about" tabindex="-1" aria-label=${texts.title} @keydown=${onEscape(close)}>
    ${panelTitle(texts.title, level)} ${paragraphs([texts.what, scaleText, texts.nearTheTop])}
    ${section(texts.how, paragraphs(texts.formula), html`<p class="formula">${texts.equation}</p>`)}
    ${section(
      texts.parameters,
      html`<table>
        <thead>
          <tr>
            ${texts.parameterHeads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${[halfLives, ...texts.parameter, texts.saturation(half)].map(
            ([name, value, meaning]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${value}</td>
                <td>${meaning}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
    ${section(texts.band, paragraphs([texts.bandText]))}
    ${section(
      texts.not,
      html`<ul>
        ${[...texts.limits, machineCoded ? texts.unchecked : texts.incomplete].map((limit) => html`<li>${limit}</li>`)}
      </ul>`,
      totals(scene, locale, texts),
    )}
    ${
      dataset.silences.length > 0
        ? section(
            texts.silences,
            html`<p>${texts.silencesText}</p>
              <ul>
                ${dataset.silences.map(({ label }) => html`<li>${label}</li>`)}
              </ul>`,
          )
        : nothing
    }
    ${section(
      texts.source,
      paragraphs([
        texts.sourceText(
          source.title,
          source.license ? `, ${source.license}` : '',
          ends(coverage.from, coverage.from.extent.from),
          ends(coverage.to, coverage.to.extent.to),
          dataset.version,
        ),
        ...(machineCoded ? [texts.machineCoded] : []),
        ...(own > 0 ? [texts.own(locale.number(own))] : []),
      ]),
    )}
    ${section(
      texts.cite,
      citation(texts.plain, plainCitation(cited, texts.citation), texts, portrait, host),
      html`<details>
        <summary>BibTeX, CSL-JSON</summary>
        ${citation('BibTeX', bibtexCitation(cited, texts.citation), texts, portrait, host)}
        ${citation('CSL-JSON', cslCitation(cited, texts.citation), texts, portrait, host)}
      </details>`,
    )}
    <details>
      <summary>${texts.weights}</summary>
      <p>${texts.weightsNote}</p>
      <div class="wide-table" tabindex="0" role="region" aria-label=${texts.weights}>
        ${weights(scene, state, texts)}
      </div>
    </details>
    ${overrides(scene, state, texts)}
    <div class="buttons">${button(texts.close, close)}</div>
  </section>`;
}
