/** The heading and the sentence under it, computed from the data in view. */
import type { Stance } from '../data/dataset.js';
import { stretchesOf } from '../layout/curve.js';
import { drawnOf, lastBeginningIn } from '../layout/in-period.js';
import { inGap } from '../layout/gaps.js';
import { isByDay } from '../layout/periods.js';
import { isMonth } from '../layout/reading.js';
import { rowsOf, sumIn } from '../layout/rows.js';
import { lastInstant, type Scene } from '../layout/scene.js';
import { extremes } from '../layout/extremes.js';
import { localExtrema } from '../tension/local-extrema.js';
import { levelOf } from '../tension/level.js';
import { ASSUMPTIONS, type Assumptions } from '../state/assumptions.js';
import { capitalized } from '../text/capitalized.js';
import type { Locale } from '../text/locale.js';
import { changeInWords, shortWhen, valueInWords, whenInView } from './descriptions.js';
import type { RelationsState } from '../state/relations-state.js';
import { overlaps } from '../time/period.js';

/** A way in which the index that is drawn is another than the full one, and what takes it back. */
export interface Way {
  readonly text: string;
  readonly filters?: true;
  readonly assumed?: Partial<Assumptions>;
}

export function waysOf(
  { events, dataset, context }: Scene,
  { locale, assumptions }: RelationsState,
): readonly Way[] {
  const { texts, number } = locale;
  const { memory, halfLifeScale, without } = assumptions;
  const count = (list: typeof events): string => number(drawnOf(list, context).length);
  const [only] = without;
  const title = without.size === 1 ? dataset.events.find(({ id }) => id === only)?.title : undefined;
  const ways: Way[] = [];
  if (events.length < dataset.events.length)
    ways.push({
      // Facts of context are left out anyway, so they are counted only where they are drawn.
      text: texts.filtered(count(events), count(dataset.events)),
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
    text: capitalized(way.text, locale.lang),
  }));
}

/** Whether the index was above a value in the period before a gap that ends at `from`. */
const wasHigher = ({ period, gaps, index }: Scene, from: number, value: number): boolean =>
  stretchesOf({ from: period.from, to: from - 1 }, gaps).some((stretch) => {
    const ends = [index.at(stretch.from).tension, index.at(stretch.to).tension];
    const turn = localExtrema(index, stretch.from, stretch.to)?.highest.tension ?? 0;
    return Math.max(turn, ...ends) > value;
  });

/** The last act that begins in the period, in words; of several on the same date, the weightiest. Empty where there is none. */
function latestInWords({ events, context, period, text }: Scene, { texts }: Locale): string {
  const [first, ...others] = lastBeginningIn(drawnOf(events, context), period);
  if (!first) return '';
  const heaviest = others.reduce(
    (one, other) => (Math.abs(other.weight) >= Math.abs(one.weight) ? other : one),
    first,
  );
  return texts.deck.latest(text.shortDate(heaviest.when), heaviest.label ?? heaviest.title);
}

/** The level at the end of what is in view, against its highest value, the last act, and what that is computed from; of what a chart shades and hatches only where there is one. */
export function deckOf(scene: Scene, locale: Locale, charted: boolean): string {
  const { texts, number, shortMonth } = locale;
  const { deck } = texts;
  const found = extremes(scene);
  const byDay = isByDay(scene.period);
  const last = lastInstant(scene.period, scene.dataset);
  const { period, dataset } = scene;
  const covered = dataset.coverage.to.extent.to;
  const origin = charted && scene.band && period.from < covered ? deck.band : deck.source;
  const latest = latestInWords(scene, locale);
  const source = latest ? `${latest} ${origin}` : origin;
  if (inGap(last, scene.gaps)) return source;
  const now = Math.round(scene.index.at(lastRecorded(scene)).tension);
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
    return `${deck.below(level, number(tension), shortWhen(instant, byDay || shortMonth(instant) === shortMonth(last), locale))} ${source}`;
  if (Math.round(tension) === 0) return `${calmInWords(scene, locale)} ${source}`;
  // Of a value that does not change, or a single month, nothing is the highest.
  const alone = now <= Math.round(lowest.tension) || shortMonth(from) === shortMonth(last);
  if (alone || wasHigher(scene, from, tension)) return `${deck.level(level)} ${source}`;
  const isWhole = period.from <= dataset.coverage.from.extent.from && period.to >= covered;
  return `${(isWhole ? deck.highestInRecord : deck.highestInPeriod)(level)} ${source}`;
}

/** What was done in a period whose index is 0 all through. */
function calmInWords({ dataset, events, period }: Scene, { texts, number }: Locale): string {
  const rows = rowsOf(events, dataset);
  const count = (stance: Stance): string =>
    number(
      rows.filter((row) => row.stance === stance).reduce((sum, row) => sum + sumIn(row, period).count, 0),
    );
  return texts.deck.calm(count('cooperative'), count('hostile'));
}

/** The last instant in view that the record covers, or of a period that begins after it, the last that has a value. */
function lastRecorded({ period, dataset }: Scene): number {
  const last = lastInstant(period, dataset);
  const covered = dataset.coverage.to.extent.to;
  return period.from < covered ? Math.min(last, covered) : last;
}

/** A longer headline would not stay on one line of a column of text, characters. */
const LONGEST = 68;

/**
 * The record's last value in view, and its direction since a year before. What the page has added after the record does not change it. Where nothing else
 * is in view, the value of that, and that the record has ended.
 */
export function headlineOf(scene: Scene, locale: Locale): string {
  const last = lastRecorded(scene);
  const when = whenInView(last, scene, locale);
  if (inGap(last, scene.gaps)) return locale.texts.headlineWithoutValue(when);
  const { tension } = scene.index.at(last);
  const change = changeInWords(scene, last, locale);
  const full = valueInWords(tension, when, locale) + change;
  if (full.length <= LONGEST) return full;
  return (
    valueInWords(tension, shortWhen(last, isByDay(scene.period) && !isMonth(last), locale), locale) + change
  );
}
