import { expect } from 'chai';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { createLocale, type Locale } from '../../src/text/locale.js';
import { localized } from '../../src/text/localized.js';
import type { DatasetTexts } from '../../src/text/texts.js';
import { rawDataset, rawEvent, SCALE } from '../support/small-dataset.js';

const dataset = parseDataset(
  rawDataset([rawEvent({ id: 'one' }), rawEvent({ id: 'two', title: 'Second' })], {
    parties: [
      { id: 'A', name: 'Atland', article: 'the', short: 'Atl.' },
      { id: 'B', name: 'Beland' },
    ],
    eras: [{ id: 'era', label: 'First', party: 'A', date: '1990/1999' }],
  }),
  SCALE,
);
const texts: DatasetTexts = {
  dataset: 'a-b',
  lang: 'es',
  title: 'A y B',
  parties: { A: { name: 'Atlandia', capital: 'Atl' } },
  eras: { era: { label: 'Primero' } },
  events: { one: { title: 'A golpea a B', summary: 'A golpeó a B.' } },
};
const locale = (...datasets: DatasetTexts[]): Locale =>
  createLocale('es', { lang: 'es', texts: {}, datasets });

describe('localized', () => {
  it('gives titles, summaries, parties and eras in the language, and all else unchanged', () => {
    const found = localized(dataset, locale(texts));
    expect([
      found.title,
      found.events[0]!.title,
      found.events[0]!.summary,
      found.eras[0]!.label,
    ]).to.deep.equal(['A y B', 'A golpea a B', 'A golpeó a B.', 'Primero']);
    expect(found.parties[0]).to.deep.equal({ id: 'A', name: 'Atlandia', capital: 'Atl' });
    expect(found.events[0]!.when).to.equal(dataset.events[0]!.when);
  });

  it('names the types that the dataset brings itself, and leaves the scale alone', () => {
    const withType = parseDataset(
      rawDataset([rawEvent({ id: 'one', type: 'annexed' })], {
        types: { annexed: { label: 'Annexes', category: 'diplomatic', weight: -7, source: 'ours' } },
      }),
      SCALE,
    );
    const found = localized(withType, locale({ ...texts, types: { annexed: { label: 'Anexiona' } } }));
    expect(found.types['annexed']!.label).to.equal('Anexiona');
    expect(found.ownTypes!['annexed']).to.deep.include({ label: 'Anexiona', weight: -7 });
    const [scaleType] = Object.keys(SCALE);
    expect(found.types[scaleType!]).to.deep.equal(withType.types[scaleType!]);
  });

  it('names the source as readers of the language find it, with its address as it is', () => {
    const found = localized(dataset, locale({ ...texts, source: { title: 'A y B (en inglés)' } }));
    expect(found.source).to.deep.equal({ ...dataset.source, title: 'A y B (en inglés)' });
    expect(localized(dataset, locale(texts)).source).to.deep.equal(dataset.source);
  });

  it('leaves in the dataset’s language what has no text', () => {
    const found = localized(dataset, locale(texts));
    expect([found.events[1]!.title, found.parties[1]!.name]).to.deep.equal(['Second', 'Beland']);
  });

  it('of another dataset is the dataset itself', () => {
    expect(localized(dataset, locale({ ...texts, dataset: 'other' }))).to.equal(dataset);
  });

  it('takes no text from the prototype of a table', () => {
    const odd = parseDataset(rawDataset([rawEvent({ id: 'constructor' })]), SCALE);
    expect(localized(odd, locale(texts)).events[0]!.title).to.equal('A strikes B');
  });

  it('takes texts alone from what a page gives, and leaves dates and weights as they are', () => {
    const wrong = [
      '{}',
      '[null]',
      '[{"dataset":"a-b"}]',
      '[{"dataset":"a-b","title":7,"parties":null,"eras":[],"events":{"one":"x","two":null}}]',
      '[{"dataset":"a-b","lang":"es","title":"A y B","events":{"one":{"title":7,"date":"1999","weight":9,"when":null}}}]',
    ];
    for (const json of wrong) {
      const pack = { lang: 'es', datasets: JSON.parse(json) as DatasetTexts[] };
      const found = localized(dataset, createLocale('es', pack));
      expect(found.events, json).to.deep.equal(dataset.events);
      expect(found.title, json).to.be.a('string');
    }
  });
});
