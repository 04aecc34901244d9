import { Ajv2020 } from 'ajv/dist/2020.js';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CHECKS,
  parseFindings,
  scaleFindings,
  schemaFindings,
  told,
  translationFindings,
} from '../../tools/data/checks.js';
import { withTables } from '../../tools/data/codebook.js';
import {
  LANGUAGES,
  codebookFiles,
  datasetFiles,
  eventTypes,
  schema,
  translatedTypes,
} from '../../tools/data/files.js';
import { bundledDataset } from '../../src/bundled.js';
import { eventsAsJson } from '../../src/downloads/files.js';
import { downloads } from '../../src/text/en.js';
import { sceneOf, windowOf } from '../support/scenes.js';

/** Events that the bundled record has at least. */
const FEWEST = 80;

const validate = new Ajv2020({ allErrors: true, strictRequired: false, verbose: true }).compile(schema);

for (const { file, dataset, published, translations } of datasetFiles()) {
  describe(`data/${file}`, () => {
    it('is as its schema says', () => deepEqual(schemaFindings(dataset, validate).map(told), []));

    it('can be loaded', () => deepEqual(parseFindings(dataset, eventTypes).map(told), []));

    for (const [rule, check] of Object.entries(CHECKS)) {
      it(`keeps the rule on ${rule}`, () => deepEqual(check(dataset, eventTypes, published).map(told), []));
    }

    for (const [language, translation] of translations) {
      it(`has every text in ${language}`, () =>
        deepEqual(translationFindings(dataset, translation ?? {}).map(told), []));
    }
  });
}

describe('the bundled record', () => {
  it(`has at least ${FEWEST} events`, () => {
    const bundled = datasetFiles().find(({ file }) => file === 'us-venezuela.json');
    ok((bundled?.dataset.events.length ?? 0) >= FEWEST);
  });
});

describe('a file of events that the widget hands over', () => {
  const dataset = bundledDataset();
  for (const [what, from, to] of [
    ['the whole record', '1821', '2026-01'],
    ['a part of it', '2014-03', '2019-06'],
  ] as const)
    it(`is as the schema says, and can be checked and loaded: ${what}`, () => {
      const file: unknown = JSON.parse(
        eventsAsJson(sceneOf(dataset, windowOf(from, to)), '9.9.9', downloads),
      );
      deepEqual(schemaFindings(file, validate).map(told), []);
      deepEqual(parseFindings(file, eventTypes).map(told), []);
    });
});

describe('the codebook', () => {
  it('has the tables that `npm run check-data -- --write` draws from the data', () => {
    const { content } = codebookFiles().find(({ file }) => file === 'README.md')!;
    equal(content, withTables(content, bundledDataset(), eventTypes));
  });
});

describe('the scale', () => {
  for (const language of LANGUAGES) {
    it(`has every label in ${language}`, () =>
      deepEqual(scaleFindings(eventTypes, translatedTypes(language)).map(told), []));
  }
});
