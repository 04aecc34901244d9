import { expect } from 'chai';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { drawing } from '../../src/layout/drawing.js';
import spanish from '../../src/text/es.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { chartInWords } from '../../src/wording/chart-summary.js';
import { fixedMeasure, sceneOf, windowOf } from '../support/scenes.js';
import { rawDataset, rawEvent, SCALE, type RawEvent } from '../support/small-dataset.js';

const LOCALES = { en: createLocale('en', ENGLISH), es: createLocale('es', spanish) };

/** What is said of the whole of a record. */
function said(lang: keyof typeof LOCALES, from: string, to: string, ...events: RawEvent[]): string {
  const coverage = { from, to };
  const scene = sceneOf(
    parseDataset(rawDataset(events.map(rawEvent), { coverage }), SCALE),
    windowOf(from, to),
  );
  return chartInWords(scene, drawing(scene, 720, fixedMeasure), LOCALES[lang]).replaceAll('\u00A0', ' ');
}

describe('The chart in words', () => {
  it('of one act on one day names the day once, and no list that is empty', () => {
    const act = { type: 'accusation', date: '2020-03-05' };
    expect(said('en', '2020-03-05', '2020-03-05', act)).to.equal(
      'Index, March 5, 2020: 29 out of 100 throughout.',
    );
    expect(said('es', '2020-03-05', '2020-03-05', act)).to.equal(
      'Índice, 5 de marzo de 2020: 29 sobre 100 todo el tiempo.',
    );
  });

  it('of a record that falls silent tells the index up to there, and that there is none at the end', () => {
    const act = { type: 'accusation', date: '1963-01-22', title: 'A accuses B' };
    const words = said('en', '1960', '1970', act);
    expect(words).to.equal('Index, January 22, 1963: 29 out of 100 throughout. December 1970: no data.');
    expect(said('es', '1960', '1970', act)).to.match(/\. Diciembre de 1970: sin datos\.$/);
  });

  it('of a record without any event says only that there are no data', () => {
    expect(said('en', '1960', '1970')).to.equal('December 1970: no data.');
  });
});
