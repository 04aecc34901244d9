/** Events in words, the same for the eye and the ear. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import type { Mark } from '../layout/marks/mark.js';
import type { Scene } from '../layout/scene.js';
import { rowsOf, visibleRange } from '../layout/rows.js';
import { isByDay } from '../layout/periods.js';
import { isMonth, readingAt, yearBefore } from '../layout/reading.js';
import { levelOf } from '../tension/level.js';
import type { Locale } from '../text/locale.js';
import type { Period } from '../time/period.js';
import { DAY } from '../time/units.js';

export function partyName(id: string | undefined, dataset: Dataset): string {
  return dataset.parties.find((party) => party.id === id)?.name ?? id ?? '';
}

/** "Venezuela, toward the United States", "United States and Venezuela, jointly"; empty where the event has no parties. */
export function whoToWhom(event: BilateralEvent, dataset: Dataset, locale: Locale): string {
  const { details } = locale.texts;
  if (event.actor === undefined) return '';
  const actor = partyName(event.actor, dataset);
  if (event.target === undefined) return details.by(actor);
  const target = dataset.parties.find(({ id }) => id === event.target);
  const other = [target?.article, target?.name ?? event.target].filter(Boolean).join(' ');
  return (event.mutual ? details.mutual : details.fromTo)(actor, other);
}

/** "Claimed by: Government of Venezuela", "Reported by: The Guardian", "Disputed"; empty for what is established. */
export function statusInWords(event: BilateralEvent, locale: Locale): string {
  const { details } = locale.texts;
  if (event.status === 'established') return '';
  if (event.status === 'disputed') return details.disputed;
  return (event.status === 'reported' ? details.reportedBy : details.claimedBy)(event.claimedBy ?? '');
}

/** "verbal, hostile"; "background". */
export function kindOf(event: BilateralEvent, locale: Locale): string {
  const { categories, stances } = locale.texts;
  const category = categories[event.category];
  return event.category === 'context' ? category : `${category}, ${stances[event.stance]}`;
}

const spoken = new WeakMap<
  BilateralEvent,
  { readonly dataset: Dataset; readonly locale: Locale; readonly text: string }
>();

export function describeEvent(event: BilateralEvent, dataset: Dataset, locale: Locale): string {
  const cached = spoken.get(event);
  if (cached?.dataset === dataset && cached.locale === locale) return cached.text;
  const parts = [
    locale.dateInWords(event.when),
    event.title,
    whoToWhom(event, dataset, locale),
    kindOf(event, locale),
    statusInWords(event, locale),
    event.isPageEvent && locale.texts.details.own,
  ];
  const text = parts.filter(Boolean).join('. ');
  spoken.set(event, { dataset, locale, text });
  return text;
}

/** What the scale calls the type of an event. */
export function typeLabel({ type }: BilateralEvent, { types }: Dataset, locale: Locale): string {
  const translated = Object.hasOwn(locale.types, type) ? locale.types[type] : undefined;
  return (translated ?? types[type])?.label ?? type;
}

/** From the first to the last day that the events' dates allow. */
export function spanOf(events: readonly BilateralEvent[]): Period {
  return {
    from: Math.min(...events.map(({ when }) => when.extent.from)),
    to: Math.max(...events.map(({ when }) => when.extent.to)),
  };
}

/** First and last year of a period; of one within a year, its months, and of one within a month, of which it is only a part, its days. */
export function endsOf(
  { from, to }: Period,
  { year, month, day }: Locale,
): readonly [from: string, to: string] {
  const isPart = month(from) === month(to) && !(isMonth(to) && isMonth(from - DAY));
  const unit = isPart ? day : year(from) === year(to) ? month : year;
  return [unit(from), unit(to)];
}

/**
 * "2019 to 2020", "2019", "March 2019 to May 2019": a span of which the ends may be dates of a year only, so months are told within a year
 * alone, and not where the span is the whole of it.
 */
function spanInWords(span: Period, locale: Locale): string {
  const whole =
    locale.year(span.from - 1) !== locale.year(span.from) &&
    locale.year(span.to + DAY) !== locale.year(span.to);
  const [from, to] = whole ? [locale.year(span.from), locale.year(span.to)] : endsOf(span, locale);
  return from === to ? from : locale.texts.dates.span(from, to);
}

/** "8 acts, 2019 to 2020" */
export function severalInWords(events: readonly BilateralEvent[], locale: Locale): string {
  return locale.texts.details.several(locale.number(events.length), spanInWords(spanOf(events), locale));
}

/** "Added by this site"; of what lies after the coverage also when: "Nov 2026", "2026–27". */
export function pageEventsInWords({ dataset, events }: Scene, locale: Locale): string {
  const { own } = locale.texts.details;
  const end = dataset.coverage.to.extent.to;
  const later = rowsOf(events, dataset)
    .filter((row) => row.hasPageEvents)
    .flatMap((row) => row.events.slice(...visibleRange(row, { from: end + 1, to: Infinity })))
    .filter(({ when }) => when.extent.to > end);
  const [first, second] = later;
  return first ? `${own}: ${second ? locale.years(spanOf(later)) : locale.shortDate(first.when)}` : own;
}

/** "in January 2026", where the instant is the end of that month, else "on 12 January 2026". */
export const when = (instant: number, { texts, month, day }: Locale): string =>
  isMonth(instant) ? texts.dates.in(month(instant)) : texts.dates.on(day(instant));

/** A month or, of a short period, a day, with its preposition: "in January 2026", "on June 14, 2018". */
export const whenInView = (instant: number, { period }: Scene, locale: Locale): string =>
  isByDay(period) ? when(instant, locale) : locale.texts.dates.in(locale.month(instant));

/** The same, short: "in Jan 2026", "on Jun 14"; `byDay` also where the month would say nothing. */
export const shortWhen = (instant: number, byDay: boolean, { texts, shortMonth, tick }: Locale): string =>
  byDay ? texts.dates.on(tick(instant, 'day')) : texts.dates.in(shortMonth(instant));

/** "Tension at 14 out of 100 in May 1945"; where there is none, that. */
export const valueInWords = (tension: number, at: string, { texts, number }: Locale): string =>
  tension === 0
    ? texts.calm.none(at)
    : Math.round(tension) === 0
      ? texts.calm.hardly(at)
      : texts.headline(number(tension), at);

/** "record ends January 2026", of an instant after it; empty of any other. */
const endInWords = ({ dataset }: Scene, instant: number, { texts, month }: Locale): string => {
  const { to } = dataset.coverage.to.extent;
  return instant > to ? texts.recordEnds(month(to)) : '';
};

/** ", up from 54 a year before"; empty where the two cannot be compared. After the coverage, that the record ends there. */
export function changeInWords(scene: Scene, instant: number, locale: Locale): string {
  const { change } = locale.texts;
  const end = endInWords(scene, instant, locale);
  if (end) return `; ${end}`;
  const before = yearBefore(scene, instant);
  if (before === undefined) return '';
  const [now, then] = [Math.round(scene.index.at(instant).tension), Math.round(before)];
  if (now === 0 && then === 0) return '';
  return now === then ? change.same : (now > then ? change.up : change.down)(locale.number(then));
}

/** A date of the index in words: what it was, and why. Both together are one sentence, the same for the eye and the ear. */
export function readingInWords(
  scene: Scene,
  instant: number,
  locale: Locale,
): readonly [heading: string, reason: string] {
  const { headlineWithoutValue, reading: texts } = locale.texts;
  const reading = readingAt(scene, instant);
  const at = when(instant, locale);
  if (!reading) return [headlineWithoutValue(at), endInWords(scene, instant, locale) || texts.gap];
  const { tension, half, contributions } = reading;
  const most = contributions.find(({ share }) => share > 0)?.event.title;
  const heading = valueInWords(tension, at, locale);
  const change = changeInWords(scene, instant, locale);
  if (most === undefined)
    return [
      heading + change,
      contributions.some(({ event }) => event.weight < 0) ? texts.none : texts.noHostile,
    ];
  return [
    heading,
    (texts.levels[levelOf(tension)] ?? '') + change + texts.half(half, locale.number(half), most),
  ];
}

export const describeReading = (scene: Scene, instant: number, locale: Locale): string =>
  readingInWords(scene, instant, locale).join(': ');

export function describeMark(mark: Mark, dataset: Dataset, locale: Locale): string {
  if (mark.kind === 'event') return describeEvent(mark.event, dataset, locale);
  // What is called must be part of the name (WCAG 2.5.3): "1" is drawn.
  if (mark.count === 1) return `${locale.number(1)}. ${describeEvent(mark.first, dataset, locale)}`;
  const { texts } = locale;
  const [one, other] = dataset.parties;
  const who = [one.name, texts.spoken.mutual, other.name][mark.lane] ?? '';
  return texts.spoken.cluster(
    locale.number(mark.count),
    mark.stance === 'neutral' && mark.lane === 1
      ? texts.categories.context
      : `${who}, ${texts.stances[mark.stance]}`,
    spanInWords(mark.span, locale),
  );
}
