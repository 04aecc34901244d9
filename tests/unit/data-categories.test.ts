import { expect } from 'chai';
import { CATEGORIES, INDEX_CATEGORIES } from '../../src/data/categories.js';
import { EVENT_TYPES } from '../../src/data/event-types.js';
import { datasetProblems, parseDataset } from '../../src/data/parse-dataset.js';
import { checkScale } from '../../src/data/parse-types.js';
import type { EventTypes } from '../../src/data/dataset.js';
import { glyph } from '../../src/layout/glyph.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { SCALE, rawDataset, rawEvent } from '../support/small-dataset.js';

const { categories } = createLocale('en', ENGLISH).texts;

/** A scale as a page may pass it: its categories are any texts. */
const scaleWith = (category: string): EventTypes =>
  ({ ...SCALE, festival: { ...SCALE['praise']!, category } }) as EventTypes;

describe('the table of categories', () => {
  it('has the order of filters and legend, and only context is no term of the index', () => {
    expect(CATEGORIES).to.deep.equal([...INDEX_CATEGORIES, 'context']);
  });

  for (const category of CATEGORIES)
    it(`gives ${category} a glyph, and English has its label`, () => {
      expect(glyph(category, 10).path).to.match(/^M.+Z$/);
      expect(categories[category]).to.match(/^\S/);
    });

  it('has every category of the default scale', () => {
    const wrong: string[] = [];
    checkScale(EVENT_TYPES, (path) => wrong.push(path));
    expect(wrong).to.deep.equal([]);
  });
});

describe('a scale with a category that is not in the table', () => {
  for (const category of ['unheard-of', 'Verbal', '', 'constructor', 'toString'])
    it(`is refused, and the message names the type and what is allowed: "${category}"`, () => {
      expect(() => parseDataset(rawDataset([rawEvent()]), scaleWith(category))).to.throw(
        `scale.festival.category: "${category}" given; allowed: one of ${CATEGORIES.join(', ')}`,
      );
    });

  it('is one problem among those of the dataset', () => {
    const problems = datasetProblems(rawDataset([rawEvent({ type: 'none' })]), scaleWith('unheard-of'));
    expect(problems.map(({ path }) => path)).to.deep.equal(['scale.festival.category', 'events[0].type']);
  });
});
