/** A made-up dyad in a few lines, for tests of the pure stages. */
import type { BilateralEvent, Category, Dataset, EventType, EventTypes } from '../../src/data/dataset.js';
import { parseDataset } from '../../src/data/parse-dataset.js';

const type = (category: Category, weight: number, standing = false): EventType => ({
  label: category,
  category,
  cameo: null,
  weight,
  source: 'made up',
  standing,
});

/** A small scale with round numbers: one hostile and one cooperative type where a test needs both. */
export const SCALE: EventTypes = {
  accusation: type('verbal', -10),
  praise: type('verbal', 5),
  break: type('diplomatic', -10, true),
  embargo: type('economic', -10, true),
  aid: type('economic', 6.4),
  strike: type('military', -10, true),
  withdrawal: type('military', 6.4),
  context: type('context', 0),
};

export type RawEvent = Record<string, unknown>;

let count = 0;

/** A raw event that is allowed as it is. */
export const rawEvent = (fields: RawEvent = {}): RawEvent => ({
  id: `e${++count}`,
  date: '2000-01-01',
  type: 'strike',
  actor: 'A',
  target: 'B',
  title: 'A strikes B',
  summary: 'A struck B.',
  status: 'established',
  ...fields,
});

/** A raw dataset that is allowed as it is, covering 1990 to 2030. */
export const rawDataset = (
  events: readonly unknown[] = [],
  fields: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id: 'a-b',
  version: '1.0.0',
  title: 'A and B',
  parties: [
    { id: 'A', name: 'Atland' },
    { id: 'B', name: 'Beland' },
  ],
  coverage: { from: '1990', to: '2030' },
  source: { title: 'Made up' },
  events,
  ...fields,
});

/** A dataset of events given by what matters in them. */
export const datasetOf = (...events: RawEvent[]): Dataset =>
  parseDataset(rawDataset(events.map(rawEvent)), SCALE);

export const eventOf = (fields: RawEvent): BilateralEvent => datasetOf(fields).events[0]!;
