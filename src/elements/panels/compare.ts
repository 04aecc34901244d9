/** Then and now: two dates of the index, what made the difference, and in how many variations of the method the later one is higher. */
import { html, nothing, type TemplateResult } from 'lit';
import { acts } from './details.js';
import { when } from '../../wording/descriptions.js';
import type { RelationsState } from '../state/context.js';
import type { Scene } from '../../layout/scene.js';
import { comparable } from '../../layout/gaps.js';
import { readingAt } from '../../layout/reading.js';
import { DRAWS, sensitivityDraws } from '../../tension/band.js';
import { differences } from '../../tension/difference.js';
import { levelOf } from '../../tension/level.js';
import { compareTexts } from '../../text/compare.js';
import { yieldingLoop } from '../page/yielding-loop.js';

const FIRST_ACTS = 8;

/** In how many draws the later date is higher, by both dates. */
const counts = new WeakMap<Scene['index'], Map<string, number>>();

/** What each widget is computing: its next comparison ends it. */
const running = new WeakMap<
  RelationsState['actions'],
  { readonly index: Scene['index']; readonly key: string; readonly abort: AbortController }
>();

/** Undefined while it is being computed; `changed` tells when it no longer is. */
function higher(
  { dataset, index, options }: Scene,
  [earlier, later]: readonly [number, number],
  { actions }: RelationsState,
  changed: () => void,
): number | undefined {
  const cached = counts.get(index) ?? new Map<string, number>();
  counts.set(index, cached);
  const key = `${earlier} ${later}`;
  const count = cached.get(key);
  const before = running.get(actions);
  if (count !== undefined || (before?.key === key && before.index === index)) return count;
  before?.abort.abort();
  const abort = new AbortController();
  running.set(actions, { index, key, abort });
  void yieldingLoop(sensitivityDraws(dataset, [earlier, later], options), abort.signal).then((draws) => {
    if (!draws) return;
    cached.set(key, draws.filter(([then = 0, now = 0]) => now > then).length);
    changed();
  });
  return undefined;
}

export interface CompareHandlers {
  readonly changed: () => void;
  readonly close: () => void;
  /** Ends the comparison, the panel is the first date's again. */
  readonly back: () => void;
  readonly allActs: boolean;
  readonly showAllActs: () => void;
}

export function renderComparison(
  scene: Scene,
  state: RelationsState,
  dates: readonly [number, number],
  level: number,
  handlers: CompareHandlers,
): TemplateResult {
  const { locale } = state;
  const texts = compareTexts(locale.lang);
  const { levels } = locale.texts.reading;
  const [earlier, later] = dates[0] <= dates[1] ? dates : [dates[1], dates[0]];
  const [then, now] = [when(earlier, locale), when(later, locale)];
  const [before, after] = [readingAt(scene, earlier), readingAt(scene, later)];
  const both = before && after && comparable(earlier, later, scene.gaps) ? { before, after } : undefined;
  const value = (reading: typeof before, at: string): string =>
    reading
      ? texts.value(locale.number(reading.tension), at, levels[levelOf(reading.tension)] ?? '')
      : texts.noRecord(at);

  let heading = `${value(before, then)} · ${value(after, now)}`;
  let body: TemplateResult = html`<p class="summary">${texts.gap}</p>`;
  if (both) {
    const [from, to] = [Math.round(both.before.tension), Math.round(both.after.tension)];
    heading =
      from === to
        ? texts.same(locale.number(to), then, now)
        : (to > from ? texts.rose : texts.fell)(
            locale.number(Math.abs(to - from)),
            locale.number(from),
            then,
            locale.number(to),
            now,
          );
    const count = earlier === later ? 0 : higher(scene, [earlier, later], state, handlers.changed);
    const parts = differences(both.before.contributions, both.after.contributions);
    const shown = handlers.allActs ? parts : parts.slice(0, FIRST_ACTS);
    body = html`<p class="summary" role="status">
        ${
          earlier === later
            ? nothing
            : count === undefined
              ? texts.computing
              : texts.probability(locale.number(count), locale.number(DRAWS), now, then)
        }
      </p>
      <p class="small">${texts.acts}</p>
      ${acts(
        shown.map(({ event }) => event),
        state,
        undefined,
        (event) =>
          html`<span class="act-share"
            >${locale.signed(shown.find((one) => one.event === event)?.points ?? 0)}</span
          >`,
      )}
      ${
        parts.length > shown.length
          ? html`<div class="buttons">
              <button type="button" class="button" @click=${handlers.showAllActs}>
                ${texts.showAll(locale.number(parts.length))}
              </button>
            </div>`
          : nothing
      }`;
  }
  return html`<section
    class="details"
    part="details"
    tabindex="-1"
    aria-label=${texts.label}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') handlers.back();
    }}
  >
    <span></span>
    <div>
      <div class="title" role="heading" aria-level=${level}>${heading}</div>
      <p class="meta">${texts.hint}</p>
      ${body}
    </div>
    <div>
      <div class="buttons">
        <button type="button" class="button" @click=${handlers.back}>
          ${texts.back(when(state.pinned ?? dates[0], locale))}
        </button>
        <button type="button" class="button" @click=${handlers.close}>${locale.texts.details.close}</button>
      </div>
    </div>
  </section>`;
}
