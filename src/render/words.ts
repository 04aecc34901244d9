/** What stands in words around the drawing, the same in every form. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import { chartInWords } from '../wording/chart-summary.js';
import { pageEventsInWords } from '../wording/descriptions.js';
import { deckOf, headlineOf, waysOf } from '../wording/headline.js';
import { rowsOf } from '../layout/rows.js';
import { overlaps } from '../time/period.js';
import type { Pictured } from './still.js';

export interface Words {
  readonly headline: string;
  /** After the title of the dataset. */
  readonly deck: string;
  readonly summary: string;
  /** What the source is known to leave out; empty where nothing is. */
  readonly silences: string;
  readonly source: { readonly text: string; readonly url: string | undefined; readonly license: string };
  /** Version and end of the coverage. */
  readonly data: string;
  /** The words of the legend's key for page events, where there are any. */
  readonly pageEvents: string | undefined;
}

export function wordsOf({ scene, state, drawing, charted }: Pictured): Words {
  const { dataset, events, period } = scene;
  const { locale } = state;
  const { texts } = locale;
  const { title, url, license, kind } = dataset.source;
  const left = dataset.silences.filter((silence) => overlaps(silence.when.extent, period));
  return {
    headline: headlineOf(scene, locale),
    deck: scene.options
      ? `${waysOf(scene, state)
          .map(({ text }) => text)
          .join(' · ')}. ${texts.assumptions.thinLine}`
      : deckOf(scene, locale, charted),
    summary: chartInWords(scene, drawing, locale),
    silences: left.length > 0 ? texts.silences(left.map(({ label }) => label).join('; ')) : '',
    source: { text: texts.source(title, kind), url, license: license ? `, ${license}` : '' },
    data: texts.data(dataset.version, locale.month(dataset.coverage.to.extent.to)),
    pageEvents: rowsOf(events, dataset).some((row) => row.hasPageEvents)
      ? pageEventsInWords(scene, locale)
      : undefined,
  };
}

/** The events that the drawing annotates, in time order. `number` is the one on the curve, in portrait. */
export function keyEvents({
  scene,
  drawing: { labels, badges },
}: Pictured): { readonly event: BilateralEvent; readonly number: string }[] {
  const numbered = [
    ...labels.map(({ id }) => ({ id, number: '' })),
    ...badges.map(({ id, number }) => ({ id, number: String(number) })),
  ];
  return numbered
    .flatMap(({ id, number }) => {
      const event = eventById(scene.events, id);
      return event ? [{ event, number }] : [];
    })
    .sort((one, other) => one.event.when.extent.from - other.event.when.extent.from);
}
