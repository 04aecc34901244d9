import { expect } from 'chai';
import { bundledBand, bundledDataset } from '../../src/bundled.js';
import { drawing, type Drawing } from '../../src/layout/drawing.js';
import { mostImportant } from '../../src/layout/importance.js';
import { apart, type Box } from '../../src/layout/labels/box.js';
import { BADGE_RADIUS } from '../../src/layout/labels/badges.js';
import type { Measure } from '../../src/layout/measure.js';
import spanish from '../../src/text/es.js';
import { createLocale, ENGLISH, type Locale } from '../../src/text/locale.js';
import { localized } from '../../src/text/localized.js';
import { fixedMeasure, sceneOf, windowOf } from '../support/scenes.js';

const LOCALES = { en: createLocale('en', ENGLISH), es: createLocale('es', spanish) } as const;
type Language = keyof typeof LOCALES;
const LANGUAGES = Object.keys(LOCALES) as Language[];
const WINDOWS = [
  ['1821', '2026-01'],
  ['1999', '2026-01'],
  ['2013', '2020'],
  ['2025', '2026-01'],
] as const;
/** CSS px. */
const WIDTHS = Array.from({ length: 24 }, (_, step) => 280 + 40 * step);
/** As wide as the letters of the usual system fonts at 11 px: 5.7 px in the mean. */
const usual: Measure = (text, bold) => 0.95 * fixedMeasure(text, bold);
/** Narrow and broad letters: what is written must not depend on a font. */
const FONTS: readonly Measure[] = [
  fixedMeasure,
  (text, bold) => 0.9 * fixedMeasure(text, bold),
  (text, bold) => 1.1 * fixedMeasure(text, bold),
];

function drawn(
  language: Language,
  [from, to]: readonly [string, string],
  width: number,
  measure: Measure,
): Drawing {
  const locale: Locale = LOCALES[language];
  const band = bundledBand(bundledDataset());
  const { shortDate, texts } = locale;
  const scene = {
    ...sceneOf(localized(bundledDataset(), locale), windowOf(from, to)),
    band,
    text: { shortDate, conflictStock: texts.conflictStock, noRecord: texts.noRecord },
  };
  return drawing(scene, width, measure);
}

/** What is written or drawn as an annotation. */
function boxesOf({ labels, badges }: Drawing): Box[] {
  return [
    ...labels,
    ...badges.map(({ badgeX, badgeY }) => ({
      left: badgeX - BADGE_RADIUS,
      right: badgeX + BADGE_RADIUS,
      top: badgeY - BADGE_RADIUS,
      bottom: badgeY + BADGE_RADIUS,
    })),
  ];
}

describe('annotations in English and Spanish, from 280 to 1200 px, in three fonts', () => {
  for (const language of LANGUAGES)
    for (const window of WINDOWS)
      it(`lie inside the plot and on no other, in ${language}, ${window.join(' to ')}`, () => {
        for (const measure of FONTS)
          for (const width of WIDTHS) {
            const found = drawn(language, window, width, measure);
            const { frame, chart, conflictLabel } = found;
            const boxes = boxesOf(found);
            const at = `at ${width} px`;
            for (const { left, right, top, bottom } of boxes)
              expect(
                left >= frame.x0 && right <= frame.x1 && top >= chart.top && bottom <= chart.zero,
                at,
              ).to.equal(true);
            const stock = conflictLabel && {
              left: conflictLabel.x,
              right: conflictLabel.x + measure(LOCALES[language].texts.conflictStock),
              top: conflictLabel.y - 8,
              bottom: conflictLabel.y + 2,
            };
            const all = stock ? [...boxes, stock] : boxes;
            all.forEach((one, number) => {
              for (const other of all.slice(0, number)) expect(apart(one, other, 0), at).to.equal(true);
            });
          }
      });
});

describe('which events are annotated', () => {
  const ids = ({ labels, badges }: Drawing): string[] => [...labels, ...badges].map(({ id }) => id);

  for (const width of [720, 860, 1000, 1200])
    it(`of the eight most important is the same in both languages, since 1999 at ${width} px`, () => {
      const dataset = bundledDataset();
      const ranked = mostImportant(
        sceneOf(dataset, windowOf('1999', '2026-01')),
        windowOf('1999', '2026-01'),
        8,
      ).map(({ id }) => id);
      const [english, spanishOnes] = LANGUAGES.map((language) =>
        ids(drawn(language, WINDOWS[1], width, usual)).filter((id) => ranked.includes(id)),
      );
      expect(spanishOnes!.sort()).to.deep.equal(english!.sort());
      expect(english).to.include('2019-01-23-ties-broken');
    });

  for (const width of [280, 320, 360, 480])
    it(`is the same in both languages at ${width} px, where they are numbers`, () => {
      const [english, spanishOnes] = LANGUAGES.map((language) =>
        ids(drawn(language, WINDOWS[1], width, usual)),
      );
      expect(spanishOnes).to.deep.equal(english);
    });

  it('keeps the whole text of what is written in part', () => {
    const texts = localized(bundledDataset(), LOCALES.es).events;
    const cut = WIDTHS.flatMap((width) => drawn('es', WINDOWS[1], width, usual).labels).filter(({ lines }) =>
      lines.at(-1)!.endsWith('…'),
    );
    expect(cut.length).to.be.greaterThan(0);
    for (const { id, text, lines } of cut) {
      expect(text).to.equal(texts.find((event) => event.id === id)!.label);
      expect(text.startsWith(lines.join(' ').slice(0, -1))).to.equal(true);
    }
  });
});
