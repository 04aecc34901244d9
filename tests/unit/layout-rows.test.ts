import { expect } from 'chai';
import { laneOf, rowsOf, sumIn } from '../../src/layout/rows.js';
import { bundledDataset } from '../../src/bundled.js';
import { sidesIn } from '../../src/layout/sides.js';
import { overlaps } from '../../src/time/period.js';
import { sceneOf, windowOf } from '../support/scenes.js';
import { datasetOf, type RawEvent } from '../support/small-dataset.js';

describe('laneOf', () => {
  const cases: [what: string, fields: RawEvent, lane: number][] = [
    ['what the first party did is in the first lane', { actor: 'A', target: 'B' }, 0],
    ['what the second did is in the last', { actor: 'B', target: 'A' }, 2],
    ['what both did stands between', { actor: 'A', target: 'B', mutual: true }, 1],
    ['and so does context, whoever is named in it', { type: 'context', actor: 'A', target: 'B' }, 1],
    ['and what nobody did', { type: 'context', actor: undefined, target: undefined }, 1],
  ];
  for (const [what, fields, lane] of cases)
    it(what, () => {
      const dataset = datasetOf(fields);
      expect(laneOf(dataset.events[0]!, dataset)).to.equal(lane);
    });
});

describe('sumIn', () => {
  const record = bundledDataset();
  const windows = [
    ['2016', '2018'],
    ['2017-08-11', '2017-08-11'],
    ['2010', '2010'],
    ['1999', '2026-01'],
    ['1821', '2026-01'],
    ['1850', '1860'],
  ] as const;
  for (const [from, to] of windows)
    it(`counts from ${from} to ${to} what can have happened then, however vague the dates of others are`, () => {
      const period = windowOf(from, to);
      for (const row of rowsOf(record.events, record)) {
        const touched = row.events.filter(({ when }) => overlaps(when.extent, period));
        const { count, weight } = sumIn(row, period);
        expect(count).to.equal(touched.length);
        expect(weight).to.be.closeTo(
          touched.reduce((sum, event) => sum + Math.abs(event.weight), 0),
          1e-9,
        );
      }
    });

  it('tells the acts of the two sides: three of the US and four of Venezuela from 2016 to 2018', () => {
    const sides = sidesIn(sceneOf(record, windowOf('2016', '2018')));
    expect(sides.map(({ hostile }) => hostile.count)).to.deep.equal([3, 4]);
  });
});
