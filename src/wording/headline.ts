/** The heading and the sentence under it, computed from the data in view. */
import { stretchesOf } from '../layout/curve.js';
import { inGap } from '../layout/gaps.js';
import { lastInstant, type Scene } from '../layout/scene.js';
import { extremes } from '../layout/extremes.js';
import { localExtrema } from '../tension/local-extrema.js';
import { levelOf } from '../tension/level.js';
import { ASSUMPTIONS, type Assumptions } from '../state/assumptions.js';
import type { Locale } from '../text/locale.js';
import { changeInWords } from './descriptions.js';
import type { RelationsState } from '../state/relations-state.js';
import { overlaps } from '../time/period.js';

/** A way in which the index that is drawn is another than the full one, and what takes it back. */
export interface Way {
  readonly text: string;
  readonly filters?: true;
  readonly assumed?: Partial<Assumptions>;
}

export function waysOf({ events, dataset }: Scene, { locale, assumptions }: RelationsState): readonly Way[] {
  const { texts, number } = locale;
  const { memory, halfLifeScale, without } = assumptions;
  const [only] = without;
  const title = without.size === 1 ? dataset.events.find(({ id }) => id === only)?.title : undefined;
  const ways: Way[] = [];
  if (events.length < dataset.events.length)
    ways.push({
      text: texts.filtered(number(events.length), number(dataset.events.length)),
      filters: true,
    });
  if (memory === 'flow') ways.push({ text: texts.assumptions.flow, assumed: { memory: ASSUMPTIONS.memory } });
  if (halfLifeScale !== 1)
    ways.push({
      text: texts.assumptions.scaled(number(halfLifeScale, 2)),
      assumed: { halfLifeScale: ASSUMPTIONS.halfLifeScale },
    });
  if (without.size > 0)
    ways.push({
      text:
        title === undefined
          ? texts.assumptions.withoutSeveral(number(without.size))
          : texts.assumptions.without(title),
      assumed: { without: ASSUMPTIONS.without },
    });
  return ways.map((way) => ({
    ...way,
    text: way.text.charAt(0).toLocaleUpperCase(locale.lang) + way.text.slice(1),
  }));
}

/** Whether the index was above a value in the period before a gap that ends at `from`. */
const wasHigher = ({ period, gaps, index }: Scene, from: number, value: number): boolean =>
  stretchesOf({ from: period.from, to: from - 1 }, gaps).some((stretch) => {
    const ends = [index.at(stretch.from).tension, index.at(stretch.to).tension];
    const turn = localExtrema(index, stretch.from, stretch.to)?.highest.tension ?? 0;
    return Math.max(turn, ...ends) > value;
  });

/** The level at the end of what is in view, against its highest value, and what that is; of what a chart shades and hatches only where there is one. */
export function deckOf(scene: Scene, { texts, number, shortMonth }: Locale, charted: boolean): string {
  const { deck } = texts;
  const found = extremes(scene);
  const last = lastInstant(scene.period, scene.dataset);
  const { period, dataset } = scene;
  const covered = dataset.coverage.to.extent.to;
  const source = charted && scene.band && period.from < covered ? deck.band : deck.source;
  if (inGap(last, scene.gaps)) return source;
  const now = Math.round(scene.index.at(last).tension);
  const level = texts.reading.levels[levelOf(now)] ?? '';
  // Nothing to set it against: levels are not comparable across what is not recorded.
  if (last > covered) {
    const hatched = charted && scene.gaps.some((gap) => overlaps(gap, period)) && deck.hatched;
    return [deck.level(level), hatched, source].filter(Boolean).join(' ');
  }
  if (!found) return source;
  const { from, lowest } = found;
  const { tension, instant } = found.highest;
  if (now < Math.round(tension))
    return `${deck.below(level, number(tension), shortMonth(instant))} ${source}`;
  // Of a value that does not change, or a single month, nothing is the highest.
  const alone = now <= Math.round(lowest.tension) || shortMonth(from) === shortMonth(last);
  if (alone || wasHigher(scene, from, tension)) return `${deck.level(level)} ${source}`;
  const isWhole = period.from <= dataset.coverage.from.extent.from && period.to >= covered;
  return `${(isWhole ? deck.highestInRecord : deck.highestInPeriod)(level)} ${source}`;
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
