/** The heading and the sentence under it, computed from the data in view. */
import { inGap } from '../layout/gaps.js';
import { lastInstant, type Scene } from '../layout/scene.js';
import { extremes } from '../layout/extremes.js';
import { levelOf } from '../tension/level.js';
import type { Locale } from '../text/locale.js';
import { changeInWords } from './descriptions.js';
import type { RelationsState } from '../state/relations-state.js';
import { overlaps } from '../time/period.js';

/** In which ways the index that is drawn is another than the full one. */
export function otherwiseOf({ events, dataset }: Scene, { locale, assumptions }: RelationsState): string {
  const { texts, number } = locale;
  const { memory, halfLifeScale, without } = assumptions;
  const [only] = without;
  const title = without.size === 1 ? dataset.events.find(({ id }) => id === only)?.title : undefined;
  const ways = [
    events.length < dataset.events.length &&
      texts.filtered(number(events.length), number(dataset.events.length)),
    memory === 'flow' && texts.assumptions.flow,
    halfLifeScale !== 1 && texts.assumptions.scaled(number(halfLifeScale, 2)),
    title === undefined
      ? without.size > 0 && texts.assumptions.withoutSeveral(number(without.size))
      : texts.assumptions.without(title),
  ]
    .filter(Boolean)
    .join(' · ');
  return ways.charAt(0).toLocaleUpperCase(locale.lang) + ways.slice(1);
}

/** The level at the end of what is in view, against its highest value, and what that is; of what a chart shades and hatches only where there is one. */
export function deckOf(scene: Scene, { texts, number, shortMonth, year }: Locale, charted: boolean): string {
  const found = extremes(scene);
  const last = lastInstant(scene.period, scene.dataset);
  const { period, dataset } = scene;
  const covered = dataset.coverage.to.extent.to;
  const source = charted && scene.band && period.from < covered ? texts.deck.band : texts.deck.source;
  if (inGap(last, scene.gaps)) return source;
  const now = Math.round(scene.index.at(last).tension);
  const level = texts.reading.levels[levelOf(now)] ?? '';
  // Nothing to set it against: levels are not comparable across what is not recorded.
  if (last > covered) {
    const hatched = charted && scene.gaps.some((gap) => overlaps(gap, period)) && texts.deck.hatched;
    return [texts.deck.highest(level, ''), hatched, source].filter(Boolean).join(' ');
  }
  if (!found) return source;
  const { from, lowest } = found;
  const { tension, instant } = found.highest;
  // Of a value that does not change, or a single month, nothing is the highest.
  const since =
    now <= Math.round(lowest.tension) || shortMonth(from) === shortMonth(last)
      ? ''
      : year(from) === year(last)
        ? shortMonth(from)
        : year(from);
  const against =
    now >= Math.round(tension)
      ? texts.deck.highest(level, since)
      : texts.deck.below(level, number(tension), shortMonth(instant));
  return `${against} ${source}`;
}

/** The value at the end of what is in view, and its direction since a year before; after the coverage, that the record has ended. */
export function headlineOf(scene: Scene, locale: Locale): string {
  const { headline, headlineWithoutValue, dates } = locale.texts;
  const last = lastInstant(scene.period, scene.dataset);
  const when = dates.in(locale.month(last));
  if (inGap(last, scene.gaps)) return headlineWithoutValue(when);
  const { tension } = scene.index.at(last);
  return headline(locale.number(tension), when) + changeInWords(scene, last, locale);
}
