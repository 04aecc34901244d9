import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { deckOf } from '../../src/wording/headline.js';
import spanish from '../../src/text/es.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { sceneOf, windowOf } from '../support/scenes.js';
import { datasetOf } from '../support/small-dataset.js';

const LOCALES = { en: createLocale('en', ENGLISH), es: createLocale('es', spanish) };
const record = bundledDataset();
const quiet = datasetOf({ type: 'praise', date: '2001-01-01' }, { type: 'praise', date: '2001-08-01' });
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
    ['compares nothing where the value does not change', quiet, '2001-01', '2001-06', 'Low.', 'Baja.'],
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
