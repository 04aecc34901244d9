/** The details of one event: what happened, its share in the index, and where it comes from. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Addition, BilateralEvent } from '../../../data/dataset.js';
import { episodeOf } from '../../../data/episode.js';
import { sectionUrl } from '../../../data/section-url.js';
import type { Scene } from '../../../layout/scene.js';
import { weightClass } from '../../../layout/glyph.js';
import { contentLanguage } from '../../../wording/content-language.js';
import { kindOf, statusInWords, typeLabel, when, whoToWhom } from '../../../wording/descriptions.js';
import type { RelationsState } from '../../../state/relations-state.js';
import type { Locale } from '../../../text/locale.js';
import { button } from '../button.js';
import { acts } from './acts.js';
import { eventMark } from './event-mark.js';
import { panelTitle, type Back } from './section.js';
import { shares } from './shares.js';

/** The mark is larger here than in the lanes: px of diameter by weight class. */
const ENLARGED = [12, 14, 16, 18, 20, 22] as const;

export interface EventHandlers {
  readonly close: () => void;
  /** Leads back to the words of the page that the event was chosen by, if it was. */
  readonly wayBack: (() => void) | undefined;
  /** Closes the event; where it was one of a date's acts, the panel is that date's again. */
  readonly back: Back;
  /** Leads to the event before or after this one. */
  readonly step: (direction: -1 | 1) => void;
}

/** Where in the source the event stands, with a link to it where the source has one. */
function sectionOf(
  { section }: BilateralEvent,
  { dataset }: Scene,
  inWords: (source: string, section: string) => string,
): TemplateResult | typeof nothing {
  if (section === undefined) return nothing;
  const url = sectionUrl(dataset.source.url, section);
  const text = inWords(dataset.source.title, section);
  return html`<p class="small">
    ${url === undefined ? text : html`<a href=${url} rel="noopener">${text}</a>`}
  </p>`;
}

/** What the page adds to an event of the record: a date, a note and a link, as far as they are given. */
const added = ({ when: date, note, href }: Addition, locale: Locale): unknown =>
  [
    date && locale.dateInWords(date),
    note,
    href && html`<a href=${href} rel="noopener">${locale.texts.details.link}</a>`,
  ]
    .filter(Boolean)
    .map((part, place) => (place > 0 ? html` · ${part}` : part));

export function renderEvent(
  event: BilateralEvent,
  scene: Scene,
  state: RelationsState,
  level: number,
  handlers: EventHandlers,
): TemplateResult {
  const { locale } = state;
  const { assumptions, details, reading } = locale.texts;
  const lang = event.isPageEvent ? undefined : contentLanguage(scene.dataset, locale);
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
  const last = scene.events.length - 1;
  const inForce = event.standing
    ? event.ended
      ? (event.scheduled ? details.scheduledUntil : details.inForceUntil)(locale.dateInWords(event.ended))
      : event.isPageEvent
        ? details.inForce
        : details.stillInForce
    : '';
  return html`${eventMark(event, ENLARGED[weightClass(event.weight)] ?? 22, 'enlarged')}
    <div>
      ${panelTitle(event.title, level, lang)}
      ${keyed(
        event,
        html`<p class="meta">${meta}</p>
          ${standing ? html`<p class="badge ${event.stance}">${standing}</p>` : nothing}
          ${event.isPageEvent ? html`<p class="badge neutral">${details.own}</p>` : nothing}
          ${event.summary ? html`<p class="summary" lang=${lang ?? nothing}>${event.summary}</p>` : nothing}`,
      )}
    </div>
    <div>
      ${shares(event, scene, state)}
      <div class="buttons">
        ${handlers.wayBack ? button(details.toText, handlers.wayBack) : nothing}
        ${button(details.earlier, () => handlers.step(-1), { disabled: position <= 0 })}
        ${button(details.later, () => handlers.step(1), { disabled: position < 0 || position === last })}
        ${event.weight === 0 ? nothing : button(out ? assumptions.takeIn : assumptions.leaveOut, leaveOut)}
        ${state.pinned === undefined ? nothing : button(reading.back(when(state.pinned, locale)), handlers.back)}
        ${button(details.close, handlers.close)}
      </div>
    </div>
    <div>
      ${keyed(
        event,
        html`${inForce ? html`<p class="small">${inForce}</p>` : nothing}
        ${event.category === 'context' ? nothing : html`<p class="small">${details.coded(typeLabel(event, scene.dataset, locale), locale.number(event.weight, 1))}</p>`}
        ${event.note ? html`<p class="small">${details.note}: <span lang=${lang ?? nothing}>${event.note}</span></p>` : nothing}
        ${sectionOf(event, scene, details.section)}`,
      )}
      ${
        story.length > 0
          ? html`<p class="small">${details.story}</p>
              ${acts(story, state, event)}`
          : nothing
      }
      ${event.additions?.map((addition) => html`<p class="small added">${details.own}: ${added(addition, locale)}</p>`)}
      ${event.href ? html`<p class="small"><a href=${event.href} rel="noopener">${details.link}</a></p>` : nothing}
    </div>`;
}
