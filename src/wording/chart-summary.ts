/** The chart in words: one value, and the whole curve with its extremes and turning points. */
import type { Drawing } from '../layout/drawing.js';
import { labelOf } from '../layout/event-place.js';
import { extremes } from '../layout/extremes.js';
import { isMonth } from '../layout/reading.js';
import { lastInstant, type Scene } from '../layout/scene.js';
import { valueAt } from '../layout/value-at.js';
import { capitalized } from '../text/capitalized.js';
import type { Locale } from '../text/locale.js';
import { endsOf, whenInView } from './descriptions.js';

/** The value at a date with the stocks that it comes from, or that there is no record. */
export function readingValueInWords(scene: Scene, instant: number, locale: Locale): string {
  const value = valueAt(scene, instant);
  const date = isMonth(instant) ? locale.month(instant) : locale.day(instant);
  const { spoken } = locale.texts;
  if (!value) return spoken.noRecordAt(date);
  return spoken.value(
    date,
    locale.number(value.tension),
    locale.number(value.conflict, 1),
    locale.number(value.cooperation, 1),
  );
}

/** Where the index stands, its extremes, and the annotated events; with the two sums where they are drawn. */
export function chartInWords(
  scene: Scene,
  drawn: Pick<Drawing, 'end' | 'labels' | 'badges'>,
  locale: Locale,
): string {
  const { texts, number } = locale;
  const { end } = drawn;
  const index = [indexInWords(scene, drawn, locale), end ? '' : endInGap(scene, locale)]
    .filter(Boolean)
    .join(' ');
  if (!scene.sums || !end) return index;
  const values = `${texts.conflictStock} ${number(end.conflict, 1)}, ${texts.cooperationStock} ${number(end.cooperation, 1)}`;
  return `${index} ${capitalized(texts.sums.label, locale.lang)}: ${values}.`;
}

/** That there is no value at the end of the period. */
const endInGap = (scene: Scene, locale: Locale): string =>
  `${capitalized(readingValueInWords(scene, lastInstant(scene.period, scene.dataset), locale), locale.lang)}.`;

function indexInWords(
  scene: Scene,
  { end, labels, badges }: Pick<Drawing, 'end' | 'labels' | 'badges'>,
  locale: Locale,
): string {
  const { texts, number } = locale;
  const own = end?.own && { heading: scene.text.shortDate(end.own.event.when), text: labelOf(end.own.event) };
  const points = [...labels, ...badges, ...(own ? [own] : [])].map(
    ({ heading, text }) => `${heading}: ${text}`,
  );
  const turningPoints = points.join('; ');
  const found = extremes(scene);
  if (!found)
    return end ? `${readingValueInWords(scene, end.instant, locale)} ${turningPoints}`.trim() : turningPoints;
  // Of the record alone: its levels cannot be compared with those of page events that lie after a gap.
  const { highest, lowest } = found;
  const ends = endsOf(found, locale);
  const last = number(scene.index.at(found.to).tension);
  if (highest.tension === lowest.tension) return texts.spoken.steady(...ends, last, turningPoints);
  return texts.spoken.summary(
    ...ends,
    last,
    number(highest.tension),
    whenInView(highest.instant, scene, locale),
    number(lowest.tension),
    whenInView(lowest.instant, scene, locale),
    turningPoints,
  );
}
