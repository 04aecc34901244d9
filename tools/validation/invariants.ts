/** What must be true of the index whatever the record: checked on random ones. */
import * as fc from 'fast-check';
import type { Dataset } from '../../src/data/dataset.js';
import { EVENT_TYPES } from '../../src/data/event-types.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { tensionIndex } from '../../src/tension/tension-index.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);
const DAYS = 3653;
const RUNS = 300;
const CLOSE = 1e-9;

const iso = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10);
const close = (a: number, b: number): boolean => Math.abs(a - b) < CLOSE;

interface Act {
  readonly type: string;
  readonly from: number;
  readonly length: number;
  readonly stands: boolean;
}

const act: fc.Arbitrary<Act> = fc.record({
  type: fc.constantFrom(...Object.keys(EVENT_TYPES)),
  from: fc.nat(DAYS - 400),
  length: fc.nat(300),
  stands: fc.boolean(),
});
const acts = fc.array(act, { minLength: 1, maxLength: 12 });
const instant = fc.nat(DAYS - 1).map((day) => FIRST + day * DAY);

const raw = ({ type, from, length, stands }: Act, id: string, weight?: number): Record<string, unknown> => ({
  id,
  date: length === 0 || stands ? iso(from) : `${iso(from)}/${iso(from + length)}`,
  type,
  actor: 'A',
  target: 'B',
  title: 'An act',
  summary: 'An act.',
  status: 'established',
  ...(stands && EVENT_TYPES[type]?.standing ? { until: iso(from + length) } : {}),
  ...(weight === undefined || EVENT_TYPES[type]?.category === 'context' ? {} : { weight, note: 'random' }),
});

const recordOf = (events: readonly Record<string, unknown>[]): Dataset =>
  parseDataset({
    id: 'random',
    version: '1.0.0',
    title: 'Random',
    parties: [
      { id: 'A', name: 'A' },
      { id: 'B', name: 'B' },
    ],
    coverage: { from: '2000', to: '2010' },
    source: { title: 'made up' },
    events,
  });
const record = (list: readonly Act[]): Dataset => recordOf(list.map((one, number) => raw(one, `e${number}`)));

const INVARIANTS: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'the order of the events in the file makes no difference': fc.property(acts, instant, (list, t) => {
    const events = list.map((one, number) => raw(one, `e${number}`));
    const turned = [...events].reverse();
    return close(tensionAt(recordOf(events), t).tension, tensionAt(recordOf(turned), t).tension);
  }),
  'the shares of the events add up to the value': fc.property(acts, instant, (list, t) => {
    const { tension, contributions } = tensionAt(record(list), t);
    return close(
      contributions.reduce((sum, { share }) => sum + share, 0),
      tension,
    );
  }),
  'an event changes nothing before its date': fc.property(acts, act, instant, (list, more, t) => {
    if (t >= FIRST + more.from * DAY) return true;
    return close(tensionAt(record(list), t).tension, tensionAt(record([...list, more]), t).tension);
  }),
  'a heavier hostile weight never lowers the value, a heavier cooperative one never raises it': fc.property(
    acts,
    act,
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
    instant,
    (list, one, a, b, t) => {
      const events = list.map((other, number) => raw(other, `e${number}`));
      const at = (weight: number): number =>
        tensionAt(recordOf([...events, raw(one, 'x', weight)]), t).tension;
      return at(Math.min(a, b)) >= at(Math.max(a, b)) - CLOSE;
    },
  ),
  'the fast path gives the definition’s values': fc.property(acts, instant, (list, t) => {
    const dataset = record(list);
    return close(tensionIndex(dataset).at(t).tension, tensionAt(dataset, t).tension);
  }),
  'values stay from 0 to 100': fc.property(acts, instant, (list, t) => {
    const { tension } = tensionAt(record(list), t);
    return tension >= 0 && tension <= 100;
  }),
};

export interface InvariantResult {
  readonly what: string;
  readonly runs: number;
  /** The smallest record that breaks it; undefined where it holds. */
  readonly broken: string | undefined;
}

/** @param seed makes a run repeatable */
export const invariantResults = (seed: number): InvariantResult[] =>
  Object.entries(INVARIANTS).map(([what, property]) => {
    const details = fc.check(property, { numRuns: RUNS, seed }) as fc.RunDetails<unknown>;
    const { failed, counterexample, numRuns } = details;
    return { what, runs: numRuns, broken: failed ? JSON.stringify(counterexample) : undefined };
  });
