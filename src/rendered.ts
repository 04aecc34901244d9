/** The drawing of a dataset without a page, for all that renders it as text. */
import { bundledBand, bundledDataset } from './bundled.js';
import { invalid } from './data/invalid.js';
import { parseDataset } from './data/parse-dataset.js';
import { TEXT_SIZE } from './layout/frame.js';
import { safeMeasure } from './render/measure.js';
import type { Wanted } from './render/options.js';
import { DARK, LIGHT, type Palette } from './render/palette.js';
import { drawnAt, stillOf, type Drawn } from './render/still.js';
import spanish from './text/es.js';
import { languageOf, localeNow } from './text/languages.js';
import { createLocale, type Locale } from './text/locale.js';

const measure = safeMeasure(TEXT_SIZE);

const spanishLocales = new Map<string, Locale>();

/** A language that was registered goes before the one that is shipped. */
function localeOf(lang: string): Locale {
  const registered = localeNow(lang);
  if (registered && languageOf(registered.lang) === languageOf(lang)) return registered;
  if (languageOf(lang) !== spanish.lang)
    throw invalid('lang', lang, 'en, es, or a language that registerLanguage has been given');
  const locale = spanishLocales.get(lang) ?? createLocale(lang, spanish);
  spanishLocales.set(lang, locale);
  return locale;
}

/** Parsed datasets by what they were parsed from, so that a server parses each once. */
const datasets = new WeakMap<object, ReturnType<typeof parseDataset>>();

function datasetOf(data: unknown): ReturnType<typeof parseDataset> {
  if (data === undefined) return bundledDataset();
  if (typeof data !== 'object' || data === null) return parseDataset(data);
  const dataset = datasets.get(data) ?? parseDataset(data);
  datasets.set(data, dataset);
  return dataset;
}

/**
 * @param data a dataset of the format; undefined for the bundled one. It is parsed once
 * @throws RangeError for an option that cannot be used, DatasetError for such a dataset
 */
export function drawn(data: unknown, wanted: Wanted): Drawn {
  const dataset = datasetOf(data);
  const source = { dataset, band: bundledBand(dataset), locale: localeOf(wanted.lang) };
  return drawnAt(stillOf(source, wanted), wanted.width, measure);
}

export const paletteOf = ({ theme }: Pick<Wanted, 'theme'>): Palette => (theme === 'dark' ? DARK : LIGHT);
