import { expect } from 'chai';
import { laneOf } from '../../src/layout/rows.js';
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
