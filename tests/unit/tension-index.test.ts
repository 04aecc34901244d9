import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Dataset } from '../../src/data/dataset.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { bisectRight } from '../../src/arrays/bisect.js';
import { type TensionOptions } from '../../src/tension/parameters.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { tensionIndex } from '../../src/tension/tension-index.js';
import { SCALE, datasetOf, rawDataset, rawEvent, type RawEvent } from '../support/small-dataset.js';
import { DAY } from '../../src/time/units.js';

/** How near the fast path must be to the definition, relative to the value and, below 1, absolute. */
const EXACT = 1e-9;

const [FIRST, LAST] = [Date.UTC(1990, 0, 1), Date.UTC(2030, 11, 31)];
const DAYS = (LAST - FIRST) / DAY;

const isoDay = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

/** A date in the coverage: a day, a month, a year, or an interval down to two days. */
const dates = (from: number) =>
  fc
    .tuple(
      fc.integer({ min: from, max: DAYS }),
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom('day', 'month', 'year', 'interval'),
    )
    .map(([day, length, precision]) => {
      const start = isoDay(day);
      if (precision === 'interval') return `${start}/${isoDay(Math.min(DAYS, day + length))}`;
      return start.slice(0, { day: 10, month: 7, year: 4 }[precision]);
    });

const events = fc.record({
  date: dates(0),
  type: fc.constantFrom(...Object.keys(SCALE)),
  weight: fc.integer({ min: -1000, max: 1000 }).map((weight) => weight / 100),
  until: fc.oneof(fc.constant(undefined), fc.constant('..'), dates(0)),
});

/** What the format allows of the random events. */
const datasets = fc.array(events, { maxLength: 60 }).map((inputs): Dataset => {
  const sound = inputs.flatMap(({ date, type, weight, until }): RawEvent[] => {
    const ownWeight = type === 'context' ? {} : { weight, note: 'random' };
    const one = rawEvent({ date, type, ...ownWeight });
    const measure = { ...one, until };
    try {
      return parseDataset(rawDataset([until ? measure : one]), SCALE) && [until ? measure : one];
    } catch {
      return [one];
    }
  });
  return parseDataset(rawDataset(sound), SCALE);
});

const instants = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.integer({ min: 0, max: DAYS }).map((day) => FIRST + day * DAY),
);

const options: fc.Arbitrary<TensionOptions> = fc.record({
  halfLifeScale: fc.double({ min: 0.05, max: 20, noNaN: true }),
  memory: fc.constantFrom('stock', 'flow'),
  phi: fc.double({ min: 0, max: 1, noNaN: true }),
  lambda: fc.double({ min: 0, max: 2, noNaN: true }),
});

function near(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).to.be.at.most(EXACT * Math.max(1, Math.abs(expected)));
}

describe('tensionIndex', () => {
  it('equals the definition to 1e-9 at any instant, for any events and options', () => {
    fc.assert(
      fc.property(
        datasets,
        options,
        fc.array(instants, { minLength: 1, maxLength: 20 }),
        (dataset, chosen, asked) => {
          const index = tensionIndex(dataset, chosen);
          for (const t of [...asked, ...dataset.events.map(({ when }) => when.extent.to)]) {
            const [fast, defined] = [index.at(t), tensionAt(dataset, t, chosen)];
            for (const part of ['tension', 'conflict', 'cooperation'] as const)
              near(fast[part], defined[part]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('splits exactly into shares, and its stocks into those of any two parts of the events', () => {
    fc.assert(
      fc.property(datasets, instants, (dataset, t) => {
        const { tension, conflict, contributions } = tensionAt(dataset, t);
        near(
          contributions.reduce((sum, { share }) => sum + share, 0),
          tension,
        );
        const early = (id: string): boolean => Number(id.slice(1)) % 2 === 0;
        const [some, others] = [true, false].map((part) =>
          tensionAt(dataset, t, { include: ({ id }) => early(id) === part }),
        );
        near(some!.conflict + others!.conflict, conflict);
      }),
    );
  });

  it('never falls with a more hostile weight', () => {
    fc.assert(
      fc.property(datasets, instants, fc.double({ min: 0, max: 10, noNaN: true }), (dataset, t, more) => {
        const hostile = tensionAt(dataset, t, { weight: ({ weight }) => Math.max(-10, weight - more) });
        expect(hostile.tension).to.be.at.least(tensionAt(dataset, t).tension - EXACT);
      }),
    );
  });

  it('does not change before the first day of an event that is added', () => {
    fc.assert(
      fc.property(datasets, events, instants, (dataset, { date, type }, t) => {
        const added = datasetOf({ date, type });
        fc.pre(t < added.events[0]!.when.extent.from);
        const { at } = tensionIndex({ ...dataset, events: [...dataset.events, ...added.events] });
        expect(at(t)).to.deep.equal(tensionIndex(dataset).at(t));
      }),
    );
  });

  it('is one and the same for a dataset with default options', () => {
    const dataset = datasetOf({});
    expect(tensionIndex(dataset)).to.equal(tensionIndex(dataset));
    expect(tensionIndex(dataset, { phi: 0 })).to.not.equal(tensionIndex(dataset));
  });

  it('counts the instants up to a value, those equal to it included', () => {
    expect([0, 1, 2, 3, 4].map((value) => bisectRight([1, 3, 3], value))).to.deep.equal([0, 1, 1, 3, 3]);
    expect(bisectRight([], 1)).to.equal(0);
  });
});

describe('A hundred thousand events', () => {
  const COUNT = 100_000;
  const types = Object.keys(SCALE);
  const raw = rawDataset(
    Array.from({ length: COUNT }, (_, number) => {
      const type = types[number % types.length]!;
      const day = (number * 7919) % DAYS;
      const date = isoDay(day).slice(0, number % 3 ? 10 : 7);
      return rawEvent({
        date,
        type,
        ...(SCALE[type]!.standing && { until: number % 5 ? isoDay(Math.min(DAYS, day + 400)) : '..' }),
      });
    }),
  );
  const dataset = parseDataset(raw, SCALE);

  it('are parsed in order', () => {
    expect(dataset.events).to.have.length(COUNT);
    dataset.events.slice(1).forEach(({ when }, before) => {
      if (when.extent.from < dataset.events[before]!.when.extent.from)
        throw new Error(`out of order at ${before + 1}`);
    });
  });

  it('keep a state per day, not per event, and still equal the definition', () => {
    // So low a weight that the index does not saturate.
    const weight = (event: { readonly weight: number }): number => event.weight / 20_000;
    const index = tensionIndex(dataset, { weight });
    expect(index.states.instants.length).to.be.at.most(DAYS + 1);
    for (const date of ['1990-06-15', '2003-02', '2030-12-31']) {
      const defined = tensionAt(dataset, date, { weight });
      expect(defined.tension).to.be.within(0.01, 99);
      const fast = index.at(parseDataset(rawDataset([rawEvent({ date })]), SCALE).events[0]!.when.extent.to);
      for (const part of ['tension', 'conflict', 'cooperation'] as const) near(fast[part], defined[part]);
    }
  });
});
