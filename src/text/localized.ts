/** A dataset in another language: the same events with the texts of a `DatasetTexts`, where it has them. Pure. */
import type { Dataset, Party } from '../data/dataset.js';
import type { Locale } from './locale.js';

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

function translation(dataset: Dataset, locale: Locale): Dataset {
  const texts = locale.datasets.find((one) => one.dataset === dataset.id);
  if (!texts) return dataset;
  const own = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
    Object.hasOwn(table, id) ? table[id] : undefined;
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
    silences: dataset.silences.map((silence) => ({ ...silence, ...own(texts.silences ?? {}, silence.id) })),
    events: dataset.events.map((event) => ({ ...event, ...own(texts.events, event.id) })),
  };
}
