/** A dataset in another language: the same events with the texts of a `DatasetTexts`, where it has them. Pure. */
import type { Dataset, EventTypes, Party } from '../data/dataset.js';
import { isTable } from './completed.js';
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

/** What a language may say of a part of a dataset; all else stays as the dataset has it, whatever a page has registered. */
const TEXTS = [
  'title',
  'label',
  'name',
  'short',
  'article',
  'capital',
  'summary',
  'claimedBy',
  'note',
  'section',
] as const;

type OwnTexts = { readonly [Key in (typeof TEXTS)[number]]?: string };

function own(table: unknown, id: string): OwnTexts {
  const part: unknown = isTable(table) && Object.hasOwn(table, id) ? table[id] : undefined;
  if (!isTable(part)) return {};
  return Object.fromEntries(
    TEXTS.flatMap((key) => (typeof part[key] === 'string' ? [[key, part[key]] as const] : [])),
  );
}

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
    lang: String(texts.lang ?? locale.lang),
    title: String(texts.title ?? dataset.title),
    source: { ...dataset.source, ...own(texts, 'source') },
    parties: [party(first), party(second)],
    eras: dataset.eras.map((era) => ({ ...era, ...own(texts.eras, era.id) })),
    silences: dataset.silences.map((silence) => ({ ...silence, ...own(texts.silences, silence.id) })),
    ...(dataset.ownTypes
      ? { types: named(dataset.types, texts.types), ownTypes: named(dataset.ownTypes, texts.types) }
      : {}),
    events: dataset.events.map((event) => ({ ...event, ...own(texts.events, event.id) })),
  };
}
