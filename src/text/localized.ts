/** A dataset in another language: the same events with the texts of a `DatasetTexts`, where it has them. Pure. */
import type { Dataset, EventTypes, Party } from '../data/dataset.js';
import type { Locale } from './locale.js';
import type { DatasetTexts } from './texts.js';

/** All widgets of a page share a dataset's translation, and with it one index. */
const made = new WeakMap<Dataset, WeakMap<Locale, Dataset>>();

export function localized(dataset: Dataset, locale: Locale): Dataset {
  const byLocale = made.get(dataset) ?? new WeakMap<Locale, Dataset>();
  made.set(dataset, byLocale);
  const cached = byLocale.get(locale);
  if (cached) return cached;
  const translated = translation(dataset, locale);
  byLocale.set(locale, translated);
  return translated;
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  table && Object.hasOwn(table, id) ? table[id] : undefined;

const named = (types: EventTypes, texts: DatasetTexts['types']): EventTypes =>
  Object.fromEntries(Object.entries(types).map(([id, type]) => [id, { ...type, ...own(texts, id) }]));

function translation(dataset: Dataset, locale: Locale): Dataset {
  const texts = locale.datasets.find((one) => one.dataset === dataset.id);
  if (!texts) return dataset;
  const [first, second] = dataset.parties;
  // An article, and what is short for a name, belong to the language that they were written in.
  const party = ({ article: _, short: __, ...plain }: Party): Party => ({
    ...plain,
    ...own(texts.parties, plain.id),
  });
  return {
    ...dataset,
    lang: texts.lang,
    title: texts.title,
    parties: [party(first), party(second)],
    eras: dataset.eras.map((era) => ({ ...era, ...own(texts.eras, era.id) })),
    silences: dataset.silences.map((silence) => ({ ...silence, ...own(texts.silences, silence.id) })),
    ...(dataset.ownTypes
      ? { types: named(dataset.types, texts.types), ownTypes: named(dataset.ownTypes, texts.types) }
      : {}),
    events: dataset.events.map((event) => ({ ...event, ...own(texts.events, event.id) })),
  };
}
