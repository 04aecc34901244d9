import { expect } from 'chai';
import * as fc from 'fast-check';
import { bisectLeft, bisectRight } from '../../src/arrays/bisect.js';

const SORTED = [1, 2, 2, 2, 5];

describe('bisectLeft and bisectRight', () => {
  const cases: [value: number, below: number, upTo: number][] = [
    [0, 0, 0],
    [1, 0, 1],
    [2, 1, 4],
    [3, 4, 4],
    [5, 4, 5],
    [6, 5, 5],
  ];
  for (const [value, below, upTo] of cases)
    it(`of ${SORTED.join(', ')}, ${below} are below ${value} and ${upTo} at most ${value}`, () => {
      expect([bisectLeft(SORTED, value), bisectRight(SORTED, value)]).to.deep.equal([below, upTo]);
    });

  it('find what counting finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (list, value) => {
          const sorted = list.sort((a, b) => a - b);
          expect(bisectLeft(sorted, value)).to.equal(sorted.filter((one) => one < value).length);
          expect(bisectRight(sorted, value)).to.equal(sorted.filter((one) => one <= value).length);
        },
      ),
    );
  });
});
