import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { deckOf, headlineOf } from '../../src/wording/headline.js';
import spanish from '../../src/text/es.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { sceneOf, windowOf } from '../support/scenes.js';
import { rawDataset, rawEvent, SCALE, type RawEvent } from '../support/small-dataset.js';
import { parseDataset } from '../../src/data/parse-dataset.js';

const LOCALES = { en: createLocale('en', ENGLISH), es: createLocale('es', spanish) };
const record = bundledDataset();
const covering = (from: string, to: string, ...events: RawEvent[]): typeof record =>
  parseDataset(rawDataset(events.map(rawEvent), { coverage: { from, to } }), SCALE);
const quiet = covering(
  '2001',
  '2002',
  { type: 'aid', date: '2001-01-01' },
  { type: 'aid', date: '2001-08-01' },
);
const outweighed = covering(
  '2001',
  '2001',
  { type: 'aid', date: '2001-02-01' },
  { type: 'accusation', date: '2001-08-01', weight: -1, note: 'mild' },
);
const weeks = covering(
  '2018-06-04',
  '2018-06-28',
  { type: 'strike', date: '2018-06-07' },
  { type: 'accusation', date: '2018-06-12' },
  { type: 'withdrawal', date: '2018-06-25' },
);
const falling = covering(
  '2018',
  '2018',
  { type: 'strike', date: '2018-12-03' },
  { type: 'withdrawal', date: '2018-12-10' },
  { type: 'aid', date: '2018-12-11' },
);
describe('the sentence under the headline', () => {
  const cases: [what: string, dataset: typeof record, from: string, to: string, en: string, es: string][] = [
    [
      'says of the last value that it is the highest of the whole record',
      record,
      '1821',
      '2026-01',
      'Very high, the highest in this record.',
      'Muy alta, la mayor de todos estos datos.',
    ],
    [
      'says of the last value that it is the highest of a part',
      record,
      '1999',
      '2026-01',
      'Very high, the highest in the period shown.',
      'Muy alta, la mayor del periodo mostrado.',
    ],
    [
      'names a higher value before, and its month',
      record,
      '2019-01',
      '2022-12',
      'Elevated, down from a peak of 77 in Apr 2020.',
      'Elevada; llegó a 77 en abr 2020.',
    ],
    ['compares nothing within one month', record, '2019-01', '2019-01', 'High.', 'Alta.'],
    [
      'names a higher value of the same month by its day',
      falling,
      '2018',
      '2018',
      'Moderate, down from a peak of 29 on Dec 3.',
      'Moderada; llegó a 29 el 3 dic.',
    ],
    [
      'names the days of a short period',
      weeks,
      '2018-06-04',
      '2018-06-30',
      'Elevated, down from a peak of 50 on Jun 12.',
      'Elevada; llegó a 50 el 12 jun.',
    ],
    [
      'says what was done in place of a level where there is no tension all through',
      quiet,
      '2001',
      '2002',
      'In the period shown: 2 cooperative acts, no hostile one.',
      'En el periodo mostrado: 2 actos cooperativos y ninguno hostil.',
    ],
    [
      'counts what was hostile too, where it has left no tension',
      outweighed,
      '2001',
      '2001',
      'In the period shown: 1 cooperative act, 1 hostile.',
      'En el periodo mostrado: 1 acto cooperativo y 1 hostil.',
    ],
  ];
  for (const [what, dataset, from, to, ...expected] of cases)
    it(what, () => {
      const scene = sceneOf(dataset, windowOf(from, to));
      const decks = [LOCALES.en, LOCALES.es].map((locale) => {
        const deck = deckOf(scene, locale, true).replaceAll('\u00a0', ' ');
        return deck.slice(0, deck.indexOf('. ') + 1);
      });
      expect(decks).to.deep.equal(expected);
    });
});

describe('the last act in the deck', () => {
  const latest = (dataset: typeof record, from: string, to: string): string[] =>
    [LOCALES.en, LOCALES.es].map((locale) => {
      const deck = deckOf(sceneOf(dataset, windowOf(from, to)), locale, true).replaceAll('\u00a0', ' ');
      return /(?:Latest|Lo último): [^]*?\.(?= )/.exec(deck)?.[0] ?? '';
    });

  it('is that of the period, by its short title and as precisely as it is dated', () => {
    expect(latest(record, '1999', '2019-01-31')[0]).to.equal('Latest: Expulsion put off, Jan 2019.');
  });

  it('is the weightiest of those that have the same date', () => {
    expect(latest(record, '1999', '2026-01')).to.deep.equal([
      'Latest: US captures Maduro, Jan 2026.',
      'Lo último: US captures Maduro, Jan 2026.',
    ]);
  });

  it('is left out where nothing happened in the period', () => {
    expect(latest(record, '1955', '1956')).to.deep.equal(['', '']);
  });
});

describe('the headline', () => {
  const cases: [what: string, dataset: typeof record, from: string, to: string, en: string, es: string][] = [
    [
      'names the month of a long period',
      record,
      '1999',
      '2019-12',
      'Tension at 64 out of 100 in December 2019, up from 40 a year earlier',
      'Tensión: 64 sobre 100 en diciembre de 2019, frente a 40 un año antes',
    ],
    [
      'names the day on which a short period ends',
      weeks,
      '2018-06-04',
      '2018-06-28',
      'Tension at 42 out of 100 on June 28, 2018',
      'Tensión: 42 sobre 100 el 28 de junio de 2018',
    ],
    [
      'says of a pair without tension that there is none, and compares nothing with nothing',
      quiet,
      '2001',
      '2002',
      'No recorded tension in December 2002',
      'Sin tensión registrada en diciembre de 2002',
    ],
  ];
  for (const [what, dataset, from, to, ...expected] of cases)
    it(what, () => {
      const scene = sceneOf(dataset, windowOf(from, to));
      expect(
        [LOCALES.en, LOCALES.es].map((locale) => headlineOf(scene, locale).replaceAll('\u00a0', ' ')),
      ).to.deep.equal(expected);
    });
});
