import { expect } from 'chai';
import type { Party } from '../../src/data/dataset.js';
import { frameOf } from '../../src/layout/frame.js';
import { laneName, seatName } from '../../src/layout/party-names.js';
import { texts as en } from '../../src/text/en.js';
import spanish from '../../src/text/es.js';
import { fixedMeasure } from '../support/scenes.js';

const CONGO: Party = {
  id: 'CD',
  name: 'Democratic Republic of the Congo',
  article: 'the ',
  short: 'DR Congo',
};
const BOSNIA: Party = { id: 'BA', name: 'Bosnia and Herzegovina' };
const US: Party = { id: 'US', name: 'United States', article: 'the ', capital: 'Washington' };
const without = ({ short: _, ...party }: Party): Party => party;

/** px, as in the drawing at a width. */
const gutterAt = (width: number): number => frameOf(width).x0 - frameOf(width).margin - 3;
const lineAt = (width: number): number => width - 2 * frameOf(width).margin - 4;

describe('the name of a lane', () => {
  const cases: [party: Party, width: number, expected: string, bold?: boolean][] = [
    [US, 720, 'Acts by the | United States'],
    [CONGO, 720, 'Acts by | DR Congo'],
    [without(CONGO), 720, 'Acts by | CD'],
    // Its second word is 71.5 px wide, the gutter 77.
    [BOSNIA, 720, 'Bosnia and | Herzegovina', true],
    [{ ...BOSNIA, short: 'Bosnia' }, 720, 'Acts by | Bosnia'],
    [CONGO, 360, 'Acts by the | Democratic Republic of the Congo'],
    [CONGO, 280, ' | Democratic Republic of the Congo', true],
    [CONGO, 240, 'Acts by | DR Congo'],
    [without(CONGO), 200, 'Acts by | CD'],
    [BOSNIA, 280, 'Acts by | Bosnia and Herzegovina'],
  ];
  for (const [party, width, expected, bold = false] of cases)
    it(`of ${party.name}${party.short ? ` (${party.short})` : ''} at ${width} px is “${expected}”`, () => {
      const { portrait } = frameOf(width);
      const room = portrait ? lineAt(width) : gutterAt(width);
      const found = laneName(party, en.actsBy, room, fixedMeasure, portrait);
      expect([found.lines.join(' | '), found.bold]).to.deep.equal([expected, bold]);
    });

  it('fits at every width, in both languages', () => {
    for (let width = 280; width <= 1200; width += 20) {
      const { portrait } = frameOf(width);
      const room = portrait ? lineAt(width) : gutterAt(width);
      for (const party of [US, CONGO, BOSNIA, without(CONGO)])
        for (const { actsBy } of [en, spanish.texts]) {
          const { lines } = laneName(party, actsBy, room, fixedMeasure, portrait);
          const wide = portrait
            ? fixedMeasure(lines.join(' '), true)
            : // Set closer by 15 % at most.
              Math.max(fixedMeasure(lines[0]), fixedMeasure(lines[1], true) / 1.15);
          expect(wide, `${party.name} at ${width} px: ${lines.join(' ')}`).to.be.at.most(room);
        }
    }
  });
});

describe('the name of a strip', () => {
  for (const [party, expected] of [
    [US, 'Washington'],
    [CONGO, 'DR Congo'],
    [without(CONGO), 'CD'],
    [{ id: 'MX', name: 'México', capital: 'Ciudad de México' }, 'México'],
    [{ ...CONGO, capital: 'Kinshasa' }, 'Kinshasa'],
    [{ ...BOSNIA, capital: 'Bandar Seri Begawan' }, 'BA'],
  ] as const)
    it(`of ${party.name}, capital ${party.capital ?? 'unknown'}, is ${expected}`, () => {
      expect(seatName(party, gutterAt(720), fixedMeasure)).to.equal(expected);
    });
});
