import { expect } from 'chai';
import { english } from '../../src/authoring/words/en.js';
import { spanish } from '../../src/authoring/words/es.js';
import { languageAsked } from '../../src/builder/page-words.js';

describe('the language of the builder', () => {
  for (const [query, preferred, lang] of [
    ['', [], 'en'],
    ['', ['es-MX', 'en'], 'es'],
    ['', ['fr', 'de', 'es'], 'es'],
    ['', ['fr'], 'en'],
    ['?lang=es', ['en'], 'es'],
    ['?lang=EN-gb', ['es'], 'en'],
    ['?lang=fr', ['es'], 'es'],
    ['?lang=', ['es'], 'es'],
  ] as const)
    it(`is ${lang} for the address “${query}” and a reader of ${preferred.join(', ') || 'nothing'}`, () => {
      expect(languageAsked(query, preferred).lang).to.equal(lang);
    });
});

/** All texts of a table by their places; functions are called with something that shows. */
function textsOf(table: object, path = ''): [place: string, text: string][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const place = path ? `${path}.${name}` : name;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function')
      return [[place, String((value as (...given: unknown[]) => string)('A', 'B'))]];
    return textsOf(value as object, place);
  });
}

describe('the Spanish of the builder', () => {
  const inEnglish = new Map(textsOf(english));

  it('has other words than English for every text', () => {
    const same = textsOf(spanish).filter(([place, text]) => inEnglish.get(place) === text);
    expect(same).to.deep.equal([]);
  });
});
