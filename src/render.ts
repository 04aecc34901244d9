/** `bilateral-relations/render`: the picture as strings, for servers and static sites. No DOM, no clock, no network; the same input gives the same output. */
import { bundledBand, bundledDataset } from './bundled.js';
import { invalid } from './data/invalid.js';
import { parseDataset } from './data/parse-dataset.js';
import { TEXT_SIZE } from './layout/frame.js';
import { fittedInto, paintedDocument, type PaintedDocument } from './render/document.js';
import { elementForm } from './render/element/element-form.js';
import { figureForm } from './render/figure.js';
import { fitted } from './render/fitted.js';
import { svgMarkup } from './render/svg.js';
import { safeMeasure } from './render/measure.js';
import { readOptions, type RenderOptions, type Wanted } from './render/options.js';
import { DARK, LIGHT } from './render/palette.js';
import { drawnAt, stillOf, type Drawn } from './render/still.js';
import spanish from './text/es.js';
import { languageOf, localeNow } from './text/languages.js';
import { createLocale, type Locale } from './text/locale.js';

export { registerLanguage } from './text/languages.js';
export type { RenderOptions } from './render/options.js';

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

function drawn(data: unknown, wanted: Wanted): Drawn {
  const dataset = datasetOf(data);
  const source = { dataset, band: bundledBand(dataset), locale: localeOf(wanted.lang) };
  return drawnAt(stillOf(source, wanted), wanted.width, measure);
}

const paletteOf = ({ theme }: Wanted): typeof LIGHT => (theme === 'dark' ? DARK : LIGHT);

/**
 * The whole picture as one SVG: headline, drawing, key events where they are numbered, legend, source, licence and date of coverage.
 * @param data a dataset of the format of data/dataset.schema.json; undefined for the bundled one. It is parsed once: give another object for changed data
 * @throws RangeError for an option that cannot be used, DatasetError for such a dataset
 */
export function renderSvg(data?: unknown, options: RenderOptions = {}): string {
  const wanted = readOptions(options);
  const { width, height } = wanted;
  const palette = paletteOf(wanted);
  const draw = (at: number): PaintedDocument =>
    paintedDocument(drawn(data, { ...wanted, width: at }), palette, 'whole');
  if (height === undefined) return svgMarkup(draw(width));
  const image = { width, height };
  return svgMarkup(fittedInto(fitted(image, draw), image, palette));
}

/**
 * By the option `form` a `<figure>` in plain HTML: headline, summary, drawing as inline SVG, key events, a table of all events of the period, source; the option
 * `picture` puts an image, or nothing, in place of the SVG. Or the element `<bilateral-relations>` itself, with the whole picture in a declarative shadow root.
 * Parameters and errors as of `renderSvg`.
 */
export function renderHtml(data?: unknown, options: RenderOptions = {}): string {
  const wanted = readOptions(options);
  if (wanted.form === 'figure') return figureForm(drawn(data, wanted), paletteOf(wanted));
  if (data !== undefined && wanted.src === undefined)
    throw invalid('src', wanted.src, 'the address from which the live widget loads this dataset');
  const [first, ...others] = wanted.widths;
  const draw = (width: number): Drawn => drawn(data, { ...wanted, width });
  return elementForm([draw(first), ...others.map(draw)]);
}
