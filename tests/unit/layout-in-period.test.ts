import { expect } from 'chai';
import * as fc from 'fast-check';
import { countInPeriod } from '../../src/layout/in-period.js';
import { datasetOf } from '../support/small-dataset.js';
import { overlaps } from '../../src/time/period.js';
import { DAY } from '../../src/time/units.js';

const FIRST = Date.UTC(1995, 0, 1);
const DAYS = 800;
const dates = fc
  .tuple(fc.nat(DAYS), fc.constantFrom(10, 7, 4))
  .map(([day, length]) => new Date(FIRST + day * DAY).toISOString().slice(0, length));

describe('countInPeriod', () => {
  it('counts the events that a period touches, whatever the precision of their dates', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 30 }),
        fc.integer({ min: -400, max: DAYS + 400 }),
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom(0, 0.5),
        (given, start, length, part) => {
          const { events } = datasetOf(...given.map((date) => ({ date })));
          const from = FIRST + (start + part) * DAY;
          const window = { from, to: from + length * DAY };
          const touched = events.filter(({ when }) => overlaps(when.extent, window));
          expect(countInPeriod(events, window)).to.equal(touched.length);
        },
      ),
    );
  });
});
