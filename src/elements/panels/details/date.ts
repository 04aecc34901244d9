/** The details of a date: the index at that date, and the acts that it is made of. */
import { html, nothing, type TemplateResult } from 'lit';
import { lastInstant, type Scene } from '../../../layout/scene.js';
import { monthEnd, readingAt } from '../../../layout/reading.js';
import { bandAt } from '../../../tension/band-grid.js';
import { readingInWords, when } from '../../../wording/descriptions.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { button } from '../button.js';
import { actsWithPoints, type Opened } from './acts.js';
import { panelTitle } from './section.js';

export interface DateHandlers {
  /** Leads back to the words of the page that the date was shown by. */
  readonly wayBack: (() => void) | undefined;
  readonly close: () => void;
  /** Sets another date beside this one, ms. */
  readonly compare: (other: number) => void;
  /** Opens what says how the index is made. */
  readonly about: () => void;
  readonly acts: Opened;
}

/** A date of the index taken apart: value and direction in words, both stocks, and each act with its share, the largest first. */
export function renderDate(
  instant: number,
  scene: Scene,
  state: RelationsState,
  level: number,
  handlers: DateHandlers,
): TemplateResult {
  const { locale } = state;
  const { details, panels, reading: texts, conflictStock, cooperationStock } = locale.texts;
  const reading = readingAt(scene, instant);
  const [heading, reason] = readingInWords(scene, instant, locale);
  const covered = scene.dataset.coverage.to.extent.to;
  const last = Math.min(lastInstant(scene.period, scene.dataset), covered);
  // To compare with: the end of what is shown, or of it a year before.
  const other = instant === last ? Math.max(monthEnd(last, -12), scene.period.from) : last;
  const range = reading && scene.band && instant <= covered ? bandAt(scene.band, instant) : undefined;
  const parts = (reading?.contributions ?? []).map(({ event, share }) => ({ event, points: share }));
  return html`<span></span>
    <div>
      ${panelTitle(heading, level)}
      ${reading ? html`<p class="meta">${conflictStock} ${locale.number(reading.conflict, 1)} · ${cooperationStock} ${locale.number(reading.cooperation, 1)}</p>` : nothing}
      <p class="summary reason">${reason}</p>
      ${range ? html`<p class="small">${texts.band(locale.number(range[0]), locale.number(range[1]))}</p>` : nothing}
      ${actsWithPoints(parts, state, handlers.acts, texts.share)}
    </div>
    <div>
      <div class="buttons">
        ${handlers.wayBack ? button(details.toText, handlers.wayBack) : nothing}
        ${reading && instant !== other && instant <= covered ? button(panels.compare(when(other, locale)), () => handlers.compare(other)) : nothing}
        ${button(panels.about, handlers.about)} ${button(details.close, handlers.close)}
      </div>
    </div>`;
}
