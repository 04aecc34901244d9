import { expect } from 'chai';
import * as fc from 'fast-check';
import { compareEvents, sortedEvents } from '../../src/data/compare-events.js';
import type { BilateralEvent } from '../../src/data/dataset.js';
import { argsort } from '../../src/arrays/argsort.js';
import type { Scene } from '../../src/layout/scene.js';
import { mostImportant } from '../../src/layout/importance.js';
import { dayValues } from '../../src/tension/day-values.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { tensionIndex } from '../../src/tension/tension-index.js';
import { SCALE, datasetOf } from '../support/small-dataset.js';
import { overlaps } from '../../src/time/period.js';
import { DAY } from '../../src/time/units.js';

const FIRST = Date.UTC(1995, 0, 1);
const DAYS = 1500;
const isoDay = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10);
const events = fc
  .tuple(
    fc.nat(DAYS),
    fc.constantFrom(10, 10, 7, 4),
    fc.constantFrom(...Object.keys(SCALE)),
    fc.constantFrom('A', 'B'),
  )
  .map(([day, length, type, actor]) => ({
    date: isoDay(day).slice(0, length),
    type,
    actor,
    target: actor === 'A' ? 'B' : 'A',
  }));
const datasets = fc.array(events, { maxLength: 60 }).map((given) => datasetOf(...given));

describe('mostImportant', () => {
  it('ranks the events that a window touches as comparing all of them would', () => {
    fc.assert(
      fc.property(
        datasets,
        fc.integer({ min: -100, max: DAYS }),
        fc.integer({ min: 30, max: DAYS }),
        fc.integer({ min: 1, max: 70 }),
        (dataset, start, length, most) => {
          const index = tensionIndex(dataset);
          const window = { from: FIRST + start * DAY, to: FIRST + (start + length) * DAY };
          const importance = ({ weight, when }: BilateralEvent): number =>
            weight ** 2 *
            (101 - tensionAt(dataset, when.extent.from - 1e-3).tension) *
            (when.precision === 'year' ? 0.25 : 1);
          const scene = { dataset, events: dataset.events, index } as Scene;
          const found = mostImportant(scene, window, most);
          const eligible = dataset.events.filter(
            (event) => event.weight !== 0 && overlaps(event.when.extent, window),
          );
          expect(found).to.have.length(Math.min(most, eligible.length));
          const expected = eligible.map(importance).sort((a, b) => b - a);
          found.forEach((event, rank) => {
            expect(importance(event)).to.be.closeTo(expected[rank]!, 1e-6);
            const before = found[rank - 1];
            if (before && Math.abs(importance(before) - importance(event)) === 0)
              expect(compareEvents(before, event)).to.be.below(0);
          });
        },
      ),
    );
  });

  it('takes only what is to count', () => {
    const dataset = datasetOf({ date: '2000-01-01' }, { date: '2000-02-01', type: 'praise' });
    const scene = { dataset, events: dataset.events, index: tensionIndex(dataset) } as Scene;
    const window = { from: Date.UTC(1999, 0, 1), to: Date.UTC(2001, 0, 1) };
    const found = mostImportant(scene, window, 5, ({ type }) => type === 'praise');
    expect(found).to.deep.equal([dataset.events[1]]);
  });
});

describe('dayValues', () => {
  it('are the index right before and at each day on which something is switched, to 1e-9', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const index = tensionIndex(dataset);
        const values = dayValues(index);
        index.states.instants.forEach((day, position) => {
          const at = tensionAt(dataset, Math.min(day, dataset.coverage.to.extent.to));
          for (const curve of ['tension', 'conflict', 'cooperation'] as const) {
            expect(values[curve].values[2 * position + 1]).to.be.closeTo(at[curve], 1e-9);
            // The definition has no left limit, so it is asked as shortly before as a double can say.
            const before = tensionAt(dataset, day - 2 ** -11);
            expect(values[curve].values[2 * position]).to.be.closeTo(before[curve], 1e-7);
          }
        });
      }),
    );
  });
});

describe('ordered', () => {
  it('is what comparing the events two by two gives, whatever their order', () => {
    fc.assert(
      fc.property(
        datasets.chain(({ events: all }) => fc.shuffledSubarray([...all])),
        (shuffled) => {
          expect(sortedEvents(shuffled)).to.deep.equal([...shuffled].sort(compareEvents));
        },
      ),
    );
  });
});

describe('sortedPlaces', () => {
  it('leaves equal values in their order, before and after 1970', () => {
    const values = Float64Array.from([3, -2, 3, 0.5, -2], (days) => days * DAY);
    expect([...argsort(values)]).to.deep.equal([1, 4, 3, 0, 2]);
    const ends = Float64Array.of(Date.UTC(9999, 11, 31), -62_167_219_200_000, Date.UTC(9999, 11, 30));
    expect([...argsort(ends)]).to.deep.equal([1, 2, 0]);
  });
});
