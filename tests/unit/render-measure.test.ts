/** The widths without a page are on the safe side of those in the fonts that readers have. */
import { expect } from 'chai';
import spanishRecord from '../../data/us-venezuela.es.json';
import record from '../../data/us-venezuela.json';
import { safeMeasure } from '../../src/render/measure.js';
import { until } from '../support/until.js';

const FONTS = ['arimo', 'noto-sans', 'open-sans', 'roboto'] as const;
const WEIGHTS = [400, 700] as const;
/** px. A canvas rounds its widths at small sizes in some engines. */
const SIZE = 100;
/** What rounding in a canvas may add to each letter of a text, px: WebKit does. */
const ROUNDING = 0.5;

/** The texts under `title` and `label`, wherever they stand. */
function drawnTexts(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    (key === 'title' || key === 'label') && typeof value === 'string' ? [value] : drawnTexts(value),
  );
}

const TEXTS = { English: drawnTexts(record), Spanish: drawnTexts(spanishRecord) };
const RANGES = {
  latin: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212',
  'latin-ext': 'U+0100-017F',
};

const address = (font: string, subset: string, weight: number): string =>
  new URL(
    `../../node_modules/@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff2`,
    import.meta.url,
  ).href;

describe('the widths of texts without a page', () => {
  const faces: FontFace[] = [];

  before(async () => {
    for (const font of FONTS)
      for (const weight of WEIGHTS)
        for (const [subset, unicodeRange] of Object.entries(RANGES))
          faces.push(
            new FontFace(`measured ${font}`, `url(${address(font, subset, weight)})`, {
              weight: String(weight),
              unicodeRange,
            }),
          );
    for (const face of faces) document.fonts.add(face);
    await Promise.all(faces.map((face) => face.load()));
    await until(() => faces.every(({ status }) => status === 'loaded'));
  });
  after(() => {
    for (const face of faces) document.fonts.delete(face);
  });

  it('are asked of many texts in both languages', () => {
    expect(TEXTS.English.length).to.be.greaterThan(150);
    expect(TEXTS.Spanish.length).to.be.greaterThan(150);
  });

  for (const font of FONTS)
    for (const weight of WEIGHTS)
      for (const [language, texts] of Object.entries(TEXTS))
        it(`are never smaller than in ${font} ${weight}, for all ${language} titles and labels`, () => {
          const context = document.createElement('canvas').getContext('2d')!;
          context.font = `${weight} ${SIZE}px "measured ${font}", monospace`;
          const safe = safeMeasure(SIZE);
          const tooNarrow = texts.filter(
            (text) => safe(text, weight === 700) + ROUNDING * text.length < context.measureText(text).width,
          );
          expect(tooNarrow).to.deep.equal([]);
        });

  it('take a letter that is in none of the fonts as wide as it is high', () => {
    expect(safeMeasure(11)('中文')).to.equal(22);
  });

  it('grow with the font size, and bold is wider', () => {
    const text = 'Sanctions';
    expect(safeMeasure(22)(text)).to.be.closeTo(2 * safeMeasure(11)(text), 1e-9);
    expect(safeMeasure(11)(text, true)).to.be.greaterThan(safeMeasure(11)(text));
  });
});
