/** The details panel: one event in full, or the list of events that a cluster stands for. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../data/dataset.js';
import { episodeOf } from '../../data/episode.js';
import { sectionUrl } from '../../data/section-url.js';
import { inGap } from '../../layout/gaps.js';
import { lastInstant, type Scene } from '../../layout/scene.js';
import { bandAt } from '../../tension/band-grid.js';
import { glyph, weightClass } from '../../layout/glyph.js';
import { monthEnd, readingAt } from '../../layout/reading.js';
import { drawShapes } from '../renderer/svg-renderer.js';
import { markClass, glyphShapes } from '../../picture/glyphs.js';
import {
  kindOf,
  readingInWords,
  severalInWords,
  spanOf,
  statusInWords,
  typeLabel,
  when,
  whoToWhom,
} from '../../wording/descriptions.js';
import type { RelationsState } from '../state/context.js';

/** A date lists so many acts first, the largest. */
const FIRST_ACTS = 8;

/** A share that would be rounded to nothing is told to be less than this, points. */
const LEAST_SHARE = 0.1;

/** The mark is shown this much larger than in the lanes, px of diameter by weight class. */
const ENLARGED = [12, 14, 16, 18, 20, 22] as const;

export const detailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: 80px minmax(0, 1fr) minmax(136px, 160px);
    grid-template-rows: auto 1fr;
    gap: 0 20px;
    margin: 10px 16px 8px;
    padding-top: 12px;
    border-top: 2px solid var(--_ink);
  }
  .portrait .details {
    display: block;
    margin: 12px 12px 8px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--_hairline);
  }
  .portrait .details dl {
    display: flex;
    align-items: end;
    gap: 16px;
  }
  .portrait .share {
    flex: 1;
  }
  /* On a phone, shares and buttons stand between what happened and where it comes from. */
  .details > :nth-child(3) {
    grid-row: span 2;
  }
  .details > :nth-child(4) {
    grid-column: 2;
  }
  .portrait .details > :nth-child(n + 3) {
    margin-top: 10px;
  }
  .keys .details {
    margin-inline: 0;
  }
  .portrait .details .enlarged {
    display: none;
  }
  .details:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }
  .details h3,
  .details p,
  .details dl,
  .details dd {
    margin: 0;
  }
  .details .title {
    font-size: 16px;
    line-height: 20px;
    font-weight: bold;
    overflow-wrap: anywhere;
  }
  /* Brought into view, it brings what stands under it. */
  .title {
    scroll-margin-bottom: 64px;
  }
  .details .meta {
    margin-top: 2px;
    color: var(--_muted);
  }
  .details .badge {
    display: inline-block;
    margin-top: 8px;
    padding: 1px 8px;
    border: 1.5px dashed currentColor;
    border-radius: 10px;
    color: var(--_stance);
    font-size: 11px;
    font-weight: bold;
  }
  .details .summary {
    margin-top: 8px;
    max-width: 64ch;
    font-size: 13px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .details .small {
    margin-top: 6px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .details .share {
    margin-bottom: 10px;
  }
  .details .figure {
    font-size: 20px;
    line-height: 24px;
    font-weight: bold;
  }
  .details .points,
  .details dt {
    color: var(--_muted);
  }
  .details .meter {
    display: block;
    width: 100%;
    height: 4px;
  }
  .meter .whole {
    fill: var(--_hairline);
  }
  .details a {
    color: inherit;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 4px;
    margin-top: 8px;
  }
  .button {
    all: unset;
    box-sizing: border-box;
    min-height: 24px;
    padding: 3px 8px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font-size: 11px;
    line-height: 16px;
    color: var(--_ink);
    cursor: pointer;
    text-align: center;
  }
  .button:disabled {
    color: var(--_muted);
    border-color: var(--_hairline);
    cursor: default;
  }
  .button:hover:enabled {
    background: var(--_band-a);
  }
  .button:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .acts {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
  }
  .acts button {
    all: unset;
    box-sizing: border-box;
    display: flex;
    gap: 8px;
    width: 100%;
    min-height: 24px;
    padding: 3px 0;
    font-size: 13px;
    line-height: 18px;
    cursor: pointer;
  }
  .acts button:hover .act-title,
  .acts button:focus-visible .act-title {
    text-decoration: underline;
  }
  .acts button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .acts [aria-current] .act-title {
    font-weight: bold;
  }
  .acts svg {
    flex: none;
    margin-top: 1px;
  }
  .details .reason::first-letter {
    text-transform: uppercase;
  }
  .acts .act-share {
    flex: none;
    margin-inline-start: auto;
    font-weight: bold;
  }
  .acts .act-date {
    flex: none;
    min-width: 66px;
    color: var(--_muted);
    font-size: 12px;
  }
  @media (pointer: coarse) {
    .button,
    .acts button {
      min-height: 44px;
    }
    .button {
      padding: 12px;
    }
    .acts button {
      align-items: center;
    }
  }
`;

export interface DetailsHandlers {
  readonly close: () => void;
  /** Closes the event; where it was one of a date's acts, the panel is that date's again. */
  readonly back: () => void;
  readonly step: (direction: -1 | 1) => void;
  readonly zoom: () => void;
  readonly key: (event: KeyboardEvent) => void;
  /** Whether a date lists all of its acts, or the first ones. */
  readonly allActs: boolean;
  readonly showAllActs: () => void;
  readonly about: () => void;
}

function mark(event: BilateralEvent, size: number, className: string): TemplateResult {
  const half = size / 2 + 3;
  return html`<svg
    class="${markClass(event)} ${className}"
    width=${half * 2}
    height=${half * 2}
    viewBox="${-half} ${-half} ${half * 2} ${half * 2}"
    aria-hidden="true"
    ${drawShapes(glyphShapes(event, glyph(event.category, size)))}
  ></svg>`;
}

/** The event's share in the index at one date or, where the reader has left it out, the index without it and the full one. */
function share(
  event: BilateralEvent,
  instant: number,
  label: string,
  scene: Scene,
  { locale, assumptions }: RelationsState,
): TemplateResult {
  const { texts, number } = locale;
  const { tension = 0, contributions = [] } = readingAt(scene, instant) ?? {};
  const full = assumptions.without.has(event.id) ? scene.full?.at(instant).tension : undefined;
  const points =
    full === undefined
      ? (contributions.find((one) => one.event.id === event.id)?.share ?? 0)
      : full - tension;
  const size = Math.abs(points);
  const whole = full ?? tension;
  const part = whole > 0 ? Math.min(1, size / whole) : 0;
  /** What is less than 1 has a decimal; of the index and the full one, where their difference is. */
  const rounded = (value: number, by = value): string => number(value, Math.abs(by) < 1 ? 1 : 0);
  return html`<div class="share">
    <dt>${label}</dt>
    <dd>
      <span class="figure"
        >${full !== undefined ? rounded(tension, points) : size > 0 && size < LEAST_SHARE / 2 ? texts.details.lessThan(rounded(LEAST_SHARE)) : rounded(points)}</span
      >
      <span class="points"
        >${full === undefined ? texts.details.ofPoints(rounded(tension)) : texts.assumptions.full(rounded(full, points))}</span
      >
      <svg class="meter ${event.stance}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="4"></rect>
        <rect class="stance" width=${part * 100} height="4"></rect>
      </svg>
    </dd>
  </div>`;
}

function shares(event: BilateralEvent, scene: Scene, state: RelationsState): TemplateResult {
  const { texts, month, day } = state.locale;
  const out = state.assumptions.without.has(event.id) && texts.assumptions.leftOut;
  if (event.weight === 0) return html`<p class="meta">${texts.details.notInIndex}</p>`;
  const at = event.when.extent.to;
  const last = lastInstant({ from: at, to: scene.dataset.coverage.to.extent.to }, scene.dataset);
  const then = event.when.precision === 'day' ? day(at) : month(at);
  return html`<dl>
    ${share(event, at, (out || texts.details.shareAt)(then), scene, state)}
    ${last > at && !inGap(last, scene.gaps) ? share(event, last, (out || texts.details.shareToday)(month(last)), scene, state) : nothing}
  </dl>`;
}

/** A list of events that leads to each; `current` is the one that is shown, `aside` what stands behind a title. */
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
            ${mark(event, 10, '')}<span class="act-date">${locale.shortDate(event.when)}</span
            ><span class="act-title">${event.title}</span>${aside(event)}
          </button>
        </li>`,
    )}
  </ol>`;
}

/** Where in the source the event stands, with a link to it where the source has one. */
function sectionOf(
  { section }: BilateralEvent,
  { dataset }: Scene,
  inWords: (section: string) => string,
): TemplateResult | typeof nothing {
  if (section === undefined) return nothing;
  const url = sectionUrl(dataset.source.url, section);
  const text = inWords(section);
  return html`<p class="small">
    ${url === undefined ? text : html`<a href=${url} rel="noopener">${text}</a>`}
  </p>`;
}

function oneEvent(
  event: BilateralEvent,
  scene: Scene,
  state: RelationsState,
  level: number,
  handlers: DetailsHandlers,
): TemplateResult {
  const { locale } = state;
  const { details } = locale.texts;
  const standing = statusInWords(event, locale);
  const meta = [
    locale.dateInWords(event.when),
    whoToWhom(event, scene.dataset, locale),
    kindOf(event, locale),
  ]
    .filter(Boolean)
    .join(' · ');
  const { without } = state.assumptions;
  const out = without.has(event.id);
  const leaveOut = (): void => {
    const next = new Set(without);
    if (!next.delete(event.id)) next.add(event.id);
    state.actions.assume({ without: next });
  };
  const story = episodeOf(scene.dataset, event);
  const position = scene.events.indexOf(event);
  const inForce = event.standing
    ? event.ended
      ? (event.scheduled ? details.scheduledUntil : details.inForceUntil)(locale.dateInWords(event.ended))
      : event.isPageEvent
        ? details.inForce
        : details.stillInForce
    : '';
  return html`${mark(event, ENLARGED[weightClass(event.weight)] ?? 22, 'enlarged')}
    <div>
      <div class="title" role="heading" aria-level=${level}>${event.title}</div>
      <p class="meta">${meta}</p>
      ${standing ? html`<p class="badge ${event.stance}">${standing}</p>` : nothing}
      ${event.isPageEvent ? html`<p class="badge neutral">${details.own}</p>` : nothing}
      ${event.summary ? html`<p class="summary">${event.summary}</p>` : nothing}
    </div>
    <div>
      ${shares(event, scene, state)}
      <div class="buttons">
        <button type="button" class="button" ?disabled=${position <= 0} @click=${() => handlers.step(-1)}>
          ${details.earlier}
        </button>
        <button
          type="button"
          class="button"
          ?disabled=${position < 0 || position === scene.events.length - 1}
          @click=${() => handlers.step(1)}
        >
          ${details.later}
        </button>
        ${
          event.weight === 0
            ? nothing
            : html`<button type="button" class="button" @click=${leaveOut}>
                ${out ? locale.texts.assumptions.takeIn : locale.texts.assumptions.leaveOut}
              </button>`
        }
        ${
          state.pinned === undefined
            ? nothing
            : html`<button type="button" class="button" @click=${handlers.back}>
                ${locale.texts.reading.back(when(state.pinned, locale))}
              </button>`
        }
        <button type="button" class="button" @click=${handlers.close}>${details.close}</button>
      </div>
    </div>
    <div>
      ${inForce ? html`<p class="small">${inForce}</p>` : nothing}
      ${event.category === 'context' ? nothing : html`<p class="small">${details.coded(typeLabel(event, scene.dataset, locale), locale.number(event.weight, 1))}</p>`}
      ${event.note ? html`<p class="small">${details.note}: ${event.note}</p>` : nothing}
      ${sectionOf(event, scene, details.section)}
      ${
        story.length > 0
          ? html`<p class="small">${details.story}</p>
              ${acts(story, state, event)}`
          : nothing
      }
      ${event.href ? html`<p class="small"><a href=${event.href} rel="noopener">${details.link}</a></p>` : nothing}
    </div>`;
}

function severalEvents(
  group: readonly BilateralEvent[],
  state: RelationsState,
  level: number,
  handlers: DetailsHandlers,
): TemplateResult {
  const { locale } = state;
  const { details } = locale.texts;
  const span = spanOf(group);
  return html`<span></span>
    <div>
      <div class="title" role="heading" aria-level=${level}>${severalInWords(group, locale)}</div>
      ${acts(group, state)}
    </div>
    <div class="buttons">
      ${span.to > span.from ? html`<button type="button" class="button" @click=${handlers.zoom}>${details.zoomHere}</button>` : nothing}
      <button type="button" class="button" @click=${handlers.close}>${details.close}</button>
    </div>`;
}

/** A date of the index taken apart: value and direction in words, both stocks, and each act with its share, the largest first. */
function oneDate(
  instant: number,
  scene: Scene,
  state: RelationsState,
  level: number,
  handlers: DetailsHandlers,
): TemplateResult {
  const { locale, actions } = state;
  const { details, reading: texts, conflictStock, cooperationStock } = locale.texts;
  const reading = readingAt(scene, instant);
  const [heading, reason] = readingInWords(scene, instant, locale);
  const covered = scene.dataset.coverage.to.extent.to;
  const last = Math.min(lastInstant(scene.period, scene.dataset), covered);
  // To compare with: the end of what is shown, or of it a year before.
  const other = instant === last ? Math.max(monthEnd(last, -12), scene.period.from) : last;
  const range = reading && scene.band && instant <= covered ? bandAt(scene.band, instant) : undefined;
  const parts = reading?.contributions ?? [];
  const shown = handlers.allActs ? parts : parts.slice(0, FIRST_ACTS);
  return html`<span></span>
    <div>
      <div class="title" role="heading" aria-level=${level}>${heading}</div>
      ${reading ? html`<p class="meta">${conflictStock} ${locale.number(reading.conflict, 1)} · ${cooperationStock} ${locale.number(reading.cooperation, 1)}</p>` : nothing}
      <p class="summary reason">${reason}</p>
      ${range ? html`<p class="small">${texts.band(locale.number(range[0]), locale.number(range[1]))}</p>` : nothing}
      ${acts(
        shown.map(({ event }) => event),
        state,
        undefined,
        (event) => {
          const points = locale.signed(shown.find((one) => one.event === event)?.share ?? 0);
          return html`<span class="act-share" aria-label=${texts.share(points)}>${points}</span>`;
        },
      )}
      ${
        parts.length > shown.length
          ? html`<div class="buttons">
              <button type="button" class="button" @click=${handlers.showAllActs}>
                ${texts.showAll(locale.number(parts.length))}
              </button>
            </div>`
          : nothing
      }
    </div>
    <div>
      <div class="buttons">
        ${
          reading && instant !== other && instant <= covered
            ? html`<button type="button" class="button" @click=${() => actions.compare(other)}>
                ${locale.texts.panels.compare(when(other, locale))}
              </button>`
            : nothing
        }
        <button type="button" class="button" @click=${handlers.about}>${locale.texts.panels.about}</button>
        <button type="button" class="button" @click=${handlers.close}>${details.close}</button>
      </div>
    </div>`;
}

export function renderDetails(
  scene: Scene,
  state: RelationsState,
  level: number,
  handlers: DetailsHandlers,
): TemplateResult | typeof nothing {
  const { selected, cluster, pinned, locale } = state;
  if (!selected && cluster.length === 0 && pinned === undefined) return nothing;
  return html`<section
    class="details"
    part="details"
    tabindex="-1"
    aria-label=${selected ? `${locale.texts.details.label}: ${selected.title}` : cluster.length > 0 ? locale.texts.details.label : locale.texts.reading.label}
    @keydown=${handlers.key}
  >
    ${
      selected
        ? oneEvent(selected, scene, state, level, handlers)
        : pinned === undefined || cluster.length > 0
          ? severalEvents(cluster, state, level, handlers)
          : oneDate(pinned, scene, state, level, handlers)
    }
  </section>`;
}
