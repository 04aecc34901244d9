/** Then and now: two dates of the index, what made the difference, and in how many variations of the method the later one is higher. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { comparable } from '../../layout/gaps.js';
import { readingAt, type Reading } from '../../layout/reading.js';
import { DRAWS, sensitivityDraws } from '../../tension/band.js';
import { differences } from '../../tension/difference.js';
import { levelOf } from '../../tension/level.js';
import { completed } from '../../text/completed.js';
import { compare as english } from '../../text/en.js';
import type { CompareTexts } from '../../text/extra-texts.js';
import type { Locale } from '../../text/locale.js';
import { when } from '../../wording/descriptions.js';
import { yieldingLoop } from '../page/yielding-loop.js';
import type { RelationsState } from '../../state/relations-state.js';
import { button } from './button.js';
import { actsWithPoints, type Opened } from './details/acts.js';
import { detailsSection, panelTitle, type Back } from './details/section.js';

/** Two dates to compare, ms, in any order. */
export type Dates = readonly [number, number];

/** In how many draws the later date is higher, by index and both dates. */
const counts = new WeakMap<Scene['index'], Map<string, number>>();

/** A simulation: how the comparison of two dates comes out under other weights, half-lives, dates and records. */
export interface Simulation {
  readonly index: Scene['index'];
  readonly key: string;
  readonly abort: AbortController;
}

const inOrder = ([one, other]: Dates): Dates => (one <= other ? [one, other] : [other, one]);
const keyOf = (dates: Dates): string => inOrder(dates).join(' ');

/** The readings at both dates, in order; undefined where no value is recorded at one, or a stretch without record lies between. */
function comparableReadings(scene: Scene, dates: Dates): readonly [Reading, Reading] | undefined {
  const [earlier, later] = inOrder(dates);
  const [before, after] = [readingAt(scene, earlier), readingAt(scene, later)];
  return before && after && comparable(earlier, later, scene.gaps) ? [before, after] : undefined;
}

/**
 * Starts the simulation of a comparison, unless its result is there or it is under way.
 * @param last the simulation that was started before; it ends where another starts
 * @param done called when the result is there
 * @returns the simulation that was started last
 */
export function simulate(
  scene: Scene,
  dates: Dates,
  last: Simulation | undefined,
  done: () => void,
): Simulation | undefined {
  const { dataset, index, options } = scene;
  const key = keyOf(dates);
  const underWay = last?.index === index && last.key === key;
  if (underWay || counts.get(index)?.has(key) || dates[0] === dates[1] || !comparableReadings(scene, dates))
    return last;
  last?.abort.abort();
  const abort = new AbortController();
  void yieldingLoop(sensitivityDraws(dataset, inOrder(dates), options), abort.signal).then((draws) => {
    if (!draws) return;
    const computed = counts.get(index) ?? new Map<string, number>();
    counts.set(index, computed);
    computed.set(key, draws.filter(([then = 0, now = 0]) => now > then).length);
    done();
  });
  return { index, key, abort };
}

export interface CompareHandlers {
  readonly close: () => void;
  /** Ends the comparison; the panel is the first date's again. */
  readonly back: Back;
  readonly acts: Opened;
}

/** "Tension rose by 12, from 54 in January 2018 to 66 in January 2019" */
function differenceInWords(
  [before, after]: readonly [Reading, Reading],
  { number }: Locale,
  texts: CompareTexts,
  [then, now]: readonly [string, string],
): string {
  const [from, to] = [Math.round(before.tension), Math.round(after.tension)];
  if (from === to) return texts.same(number(to), then, now);
  const say = to > from ? texts.rose : texts.fell;
  return say(number(Math.abs(to - from)), number(from), then, number(to), now);
}

/** The value at one date of two that cannot be compared. */
function valueInWords(
  reading: Reading | undefined,
  { number, texts: { reading: words } }: Locale,
  texts: CompareTexts,
  at: string,
): string {
  if (!reading) return texts.noRecord(at);
  return texts.value(number(reading.tension), at, words.levels[levelOf(reading.tension)] ?? '');
}

/** @param level of the title in the page's outline */
export function renderComparison(
  scene: Scene,
  state: RelationsState,
  dates: Dates,
  level: number,
  handlers: CompareHandlers,
): TemplateResult {
  const { locale } = state;
  const texts = completed(locale, 'compare', english);
  const [earlier, later] = inOrder(dates);
  const [then, now] = [when(earlier, locale), when(later, locale)];
  const readings = comparableReadings(scene, dates);
  const title = readings
    ? differenceInWords(readings, locale, texts, [then, now])
    : `${valueInWords(readingAt(scene, earlier), locale, texts, then)} · ${valueInWords(readingAt(scene, later), locale, texts, now)}`;
  const difference = ([before, after]: readonly [Reading, Reading]): TemplateResult => {
    const count = counts.get(scene.index)?.get(keyOf(dates));
    const probability =
      count === undefined
        ? texts.computing
        : texts.probability(locale.number(count), locale.number(DRAWS), now, then);
    return html`<p class="summary" role="status">${earlier === later ? nothing : probability}</p>
      <p class="small">${texts.acts}</p>
      ${actsWithPoints(differences(before.contributions, after.contributions), state, handlers.acts)}`;
  };
  return detailsSection(
    texts.label,
    handlers.back,
    html`<span></span>
      <div>
        ${panelTitle(title, level)}
        <p class="meta">${texts.hint}</p>
        ${readings ? difference(readings) : html`<p class="summary">${texts.gap}</p>`}
      </div>
      <div>
        <div class="buttons">
          ${button(texts.back(when(state.pinned ?? dates[0], locale)), handlers.back)}
          ${button(locale.texts.details.close, handlers.close)}
        </div>
      </div>`,
  );
}
