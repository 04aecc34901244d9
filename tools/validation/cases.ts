/** Values of the index worked out by hand, from the definition. */
import { parseDataset } from '../../src/data/parse-dataset.js';
import { tensionAt } from '../../src/tension/tension-at.js';

/** Some event of the type and date; the rest is filled in. */
type Act = readonly [type: string, date: string, until?: string];

interface Case {
  readonly what: string;
  readonly acts: readonly Act[];
  readonly date: string;
  /** How the value is worked out. */
  readonly by: string;
  readonly tension: number;
}

/** T of a net stock: 100·(1 − 2^(−stock/2)), for κ₀ = 2 / ln 2. */
const ofStock = (stock: number): number => 100 * (1 - 2 ** (-stock / 2));

/** 24 months are two mean Gregorian years of 365.2425 days: 730.485. From 2010-01-01 to 2012-01-01 are 730 days. */
const TWO_YEARS = 730 / 730.485;

const CASES: readonly Case[] = [
  { what: 'nothing on record', acts: [], date: '2010-01-01', by: '0', tension: 0 },
  {
    what: 'a strike (−10) on its day',
    acts: [['military-strike', '2010-01-01']],
    date: '2010-01-01',
    by: '100·(1 − 2^(−1/2))',
    tension: ofStock(1),
  },
  {
    what: 'two strikes on their day',
    acts: [
      ['military-strike', '2010-01-01'],
      ['military-strike', '2010-01-01'],
    ],
    date: '2010-01-01',
    by: '100·(1 − 2^(−1)) = 50',
    tension: 50,
  },
  {
    what: 'a seizure (−7, half-life 24 months) after 730 days',
    acts: [['property-seized', '2010-01-01']],
    date: '2012-01-01',
    by: 'stock 0.7·2^(−730/730.485)',
    tension: ofStock(0.7 * 2 ** -TWO_YEARS),
  },
  {
    what: 'an embargo (−8) in force after 730 days keeps half and half of the rest',
    acts: [['sanctions-imposed', '2010-01-01', '..']],
    date: '2012-01-01',
    by: 'stock 0.8·(0.5 + 0.5·2^(−730/730.485))',
    tension: ofStock(0.8 * (0.5 + 0.5 * 2 ** -TWO_YEARS)),
  },
  {
    what: 'a strike offset by aid (+7.4) on the same day',
    acts: [
      ['military-strike', '2010-01-01'],
      ['humanitarian-aid', '2010-01-01'],
    ],
    date: '2010-01-01',
    by: 'stock 1 − 0.5·0.74',
    tension: ofStock(1 - 0.37),
  },
  {
    what: 'cooperation alone is no tension',
    acts: [['humanitarian-aid', '2010-01-01']],
    date: '2010-01-01',
    by: 'max(0, −0.5·0.74) = 0',
    tension: 0,
  },
  {
    what: 'context never counts',
    acts: [['context', '2010-01-01']],
    date: '2010-01-01',
    by: '0',
    tension: 0,
  },
];

const dataset = (acts: readonly Act[]) =>
  parseDataset({
    id: 'case',
    version: '1.0.0',
    title: 'A case',
    parties: [
      { id: 'A', name: 'A' },
      { id: 'B', name: 'B' },
    ],
    coverage: { from: '2000', to: '2020' },
    source: { title: 'made up' },
    events: acts.map(([type, date, until], number) => ({
      id: `e${number}`,
      date,
      type,
      actor: 'A',
      target: 'B',
      title: 'An act',
      summary: 'An act.',
      status: 'established',
      ...(until === undefined ? {} : { until }),
    })),
  });

export interface CaseResult extends Pick<Case, 'what' | 'by' | 'tension'> {
  readonly computed: number;
  readonly holds: boolean;
}

const TOLERANCE = 1e-9;

export const caseResults = (): CaseResult[] =>
  CASES.map(({ what, acts, date, by, tension }) => {
    const computed = tensionAt(dataset(acts), date).tension;
    return { what, by, tension, computed, holds: Math.abs(computed - tension) < TOLERANCE };
  });
