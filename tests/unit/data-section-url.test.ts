import { expect } from 'chai';
import { sectionUrl } from '../../src/data/section-url.js';

const PAGE = 'https://en.wikipedia.org/wiki/United_States%E2%80%93Venezuela_relations';

describe('the address of a section', () => {
  const cases: readonly [
    what: string,
    url: string | undefined,
    section: string,
    expected: string | undefined,
  ][] = [
    ['is after the page, with underscores', PAGE, '19th century', `${PAGE}#19th_century`],
    ['has what a URL cannot have in code', PAGE, 'Nicolás Maduro', `${PAGE}#Nicol%C3%A1s_Maduro`],
    ['keeps an apostrophe as it is', PAGE, "Trump's first term", `${PAGE}#Trump's_first_term`],
    ['is unknown of a page that is no wiki', 'https://example.org/source', 'Chapter 1', undefined],
    ['is unknown where the source has no address', undefined, 'Chapter 1', undefined],
  ];
  for (const [what, url, section, expected] of cases)
    it(what, () => expect(sectionUrl(url, section)).to.equal(expected));
});
