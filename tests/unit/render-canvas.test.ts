/** The picture on a canvas is that of the SVG, pixel by pixel but for how engines smooth edges. */
import { expect } from 'chai';
import { bundledBand, bundledDataset } from '../../src/bundled.js';
import { TEXT_SIZE } from '../../src/layout/frame.js';
import { paintOnCanvas } from '../../src/render/canvas.js';
import { paintedDocument, type PaintedDocument } from '../../src/render/document.js';
import { safeMeasure } from '../../src/render/measure.js';
import { readOptions, type RenderOptions } from '../../src/render/options.js';
import { withoutPaintOrder } from '../../src/render/paint-order.js';
import type { Painted } from '../../src/render/painted.js';
import { DARK, LIGHT, type Palette } from '../../src/render/palette.js';
import { drawnAt, stillOf } from '../../src/render/still.js';
import { svgMarkup } from '../../src/render/svg.js';
import spanish from '../../src/text/es.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';

const SCALE = 2;
/** A pixel differs where one of its channels does by more than this, of 255. */
const SEEN = 80;
/** Part of the pixels that may differ: the edges of letters and curves, which the two smooth in their own ways. */
const TOLERANCE = 0.002;

const LOCALES = { en: createLocale('en', ENGLISH), es: createLocale('es', spanish) };

const STATES: readonly (readonly [name: string, options: RenderOptions])[] = [
  ['the whole record', {}],
  [
    'with an event chosen, one of the page, and claims',
    {
      from: '2015',
      selected: '2019-01-23-ties-broken',
      pageEvents: [
        { date: '2026-11-20', type: 'sanctions-imposed', actor: 'US', target: 'VE', title: 'New sanctions' },
      ],
    },
  ],
  ['on a phone, where key events are numbered', { from: '1999', width: 390 }],
  ['of some acts only', { categories: 'economic', actors: 'US' }],
];

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(SCALE, SCALE);
  return context;
}

function lengthOf(d: string): number {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  return path.getTotalLength();
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Part of the pixels of two pictures of one size in which they differ. */
function differingPart(one: CanvasRenderingContext2D, other: CanvasRenderingContext2D): number {
  const [first, second] = [one, other].map(
    (context) => context.getImageData(0, 0, context.canvas.width, context.canvas.height).data,
  ) as [Uint8ClampedArray, Uint8ClampedArray];
  let differing = 0;
  for (let pixel = 0; pixel < first.length; pixel += 4)
    if ([0, 1, 2].some((channel) => Math.abs(first[pixel + channel]! - second[pixel + channel]!) > SEEN))
      differing += 1;
  return (4 * differing) / first.length;
}

const dataset = bundledDataset();

function pictureOf(options: RenderOptions, lang: keyof typeof LOCALES, palette: Palette): PaintedDocument {
  const wanted = readOptions({ ...options, lang });
  const still = stillOf({ dataset, band: bundledBand(dataset), locale: LOCALES[lang] }, wanted);
  return paintedDocument(drawnAt(still, wanted.width, safeMeasure(TEXT_SIZE)), palette, 'whole');
}

/** @param shapes what is painted, in the size of the picture */
function painted(picture: PaintedDocument, shapes: Painted = picture): CanvasRenderingContext2D {
  const context = canvasOf(picture.attributes.width, picture.attributes.height);
  paintOnCanvas(context, shapes, lengthOf);
  return context;
}

describe('the picture on a canvas', () => {
  for (const [name, options] of STATES)
    for (const lang of ['en', 'es'] as const)
      for (const [theme, palette] of Object.entries({ light: LIGHT, dark: DARK }))
        it(`is that of the SVG: ${name}, ${lang}, ${theme}`, async () => {
          const picture = pictureOf(options, lang, palette);
          const drawn = painted(picture);
          const shown = canvasOf(picture.attributes.width, picture.attributes.height);
          shown.drawImage(await imageOf(svgMarkup(picture)), 0, 0);
          expect(differingPart(drawn, shown)).to.be.lessThan(TOLERANCE);
        });

  for (const [name, options] of STATES)
    it(`is the same where \`paint-order\` must not be said: ${name}`, () => {
      const picture = pictureOf(options, 'en', LIGHT);
      const [other] = withoutPaintOrder(picture);
      expect(svgMarkup(other!)).not.to.contain('paint-order');
      expect(differingPart(painted(picture), painted(picture, other))).to.equal(0);
    });
});
