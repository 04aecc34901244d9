import { expect } from 'chai';
import { shortened, wrapsOf } from '../../src/layout/labels/wrapping.js';
import { fixedMeasure } from '../support/scenes.js';

describe('wrapsOf', () => {
  const cases: [text: string, lines: string[][]][] = [
    ['Talks halted', [['Talks halted']]],
    [
      'Embassy closed by order',
      [['Embassy closed', 'by order'], ['Embassy closed by', 'order'], ['Embassy closed by order']],
    ],
    ['Recognition withdrawn', [['Recognition', 'withdrawn'], ['Recognition withdrawn']]],
    ['Congratulations', [['Congratulations']]],
  ];
  for (const [text, lines] of cases)
    it(`breaks "${text}" in ${lines.length} ways`, () => {
      expect(wrapsOf(text, fixedMeasure).map((one) => one.lines)).to.deep.equal(lines);
    });

  it('has none for a word that no width holds', () => {
    expect(wrapsOf('Donaudampfschifffahrtsgesellschaft', fixedMeasure)).to.deep.equal([]);
  });
});

describe('shortened', () => {
  const cases: [text: string, expected: string[]][] = [
    ['Break of relations', []],
    ['Embassy in Caracas closed', ['Embassy in Caracas…']],
    ['Sanctions on the oil company and exports', ['Sanctions on the oil company…']],
    ['Strike', []],
  ];
  for (const [text, expected] of cases)
    it(`leaves of "${text}" ${expected.length ? `"${expected.join('", "')}"` : 'nothing'}`, () => {
      expect(shortened(text)).to.deep.equal(expected);
    });
});
