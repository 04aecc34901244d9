import { expect } from 'chai';
import { directionOf } from '../../src/text/direction.js';

describe('the direction in which a language is written', () => {
  for (const [lang, direction] of [
    ['en', 'ltr'],
    ['en-GB', 'ltr'],
    ['en-Hebr', 'rtl'],
    ['es-VE', 'ltr'],
    ['uk', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['dv', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
  ] as const)
    it(`${lang} is ${direction}`, () => {
      expect(directionOf(lang)).to.equal(direction);
    });
});
