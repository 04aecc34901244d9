/** `bilateral-relations/render`: the picture as strings, for servers and static sites. No DOM, no clock, no network; the same input gives the same output. */
import { invalid } from './data/invalid.js';
import { fittedInto, paintedDocument, type PaintedDocument } from './render/document.js';
import { elementForm } from './render/element/element-form.js';
import { figureForm } from './render/figure.js';
import { fitted } from './render/fitted.js';
import { readOptions, type RenderOptions } from './render/options.js';
import type { Drawn } from './render/still.js';
import { svgMarkup } from './render/svg.js';
import { drawn, paletteOf } from './rendered.js';

export { registerLanguage } from './text/languages.js';
export type { RenderOptions } from './render/options.js';

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
