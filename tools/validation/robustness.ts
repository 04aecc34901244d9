/** How far the bundled record's index depends on the choices of the method. Pure; the seeds are fixed. */
import type { BilateralEvent, Dataset } from '../../src/data/dataset.js';
import { monthEnd } from '../../src/layout/reading.js';
import { DRAWS, sensitivityDraws } from '../../src/tension/band.js';
import { sfc32 } from '../../src/tension/random.js';
import { tensionIndex } from '../../src/tension/tension-index.js';

const PERMUTATIONS = 1000;
const SEED = 1823;
const SCALES = [0.25, 0.5, 1, 2, 4] as const;
const STRONGEST = 10;

/** A month, or a year as the mean of its months' ends. */
interface Moment {
  readonly name: string;
  readonly instants: readonly number[];
}

const month = (year: number, number: number, name: string): Moment => ({
  name,
  instants: [monthEnd(Date.UTC(year, number - 1, 1))],
});
const wholeYear = (year: number): Moment => ({
  name: String(year),
  instants: Array.from({ length: 12 }, (_, number) => monthEnd(Date.UTC(year, number, 1))),
});

const COMPARISONS: readonly (readonly [higher: Moment, lower: Moment])[] = [
  [month(2026, 1, 'January 2026'), month(2019, 2, 'February 2019')],
  [month(2019, 2, 'February 2019'), month(2009, 4, 'April 2009')],
  [wholeYear(2015), wholeYear(2009)],
  [month(2025, 12, 'December 2025'), month(2023, 12, 'December 2023')],
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const valueOf = ({ instants }: Moment, at: (instant: number) => number): number => mean(instants.map(at));

export interface Comparison {
  readonly what: string;
  readonly values: readonly [number, number];
  /** Parts of the draws, and of the permutations of the weights among the events, in which it holds. */
  readonly draws: number;
  readonly permutations: number;
}

/** The events' weights, dealt out anew among those that count. */
function permuted(dataset: Dataset, random: () => number): Map<BilateralEvent, number> {
  const events = dataset.events.filter(({ category, weight }) => category !== 'context' && weight !== 0);
  const weights = events.map(({ weight }) => weight);
  for (let last = weights.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [weights[last], weights[other]] = [weights[other] ?? 0, weights[last] ?? 0];
  }
  return new Map(events.map((event, position) => [event, weights[position] ?? 0]));
}

export function comparisons(dataset: Dataset): Comparison[] {
  const instants = [...new Set(COMPARISONS.flat().flatMap((moment) => moment.instants))];
  const holds = ([higher, lower]: readonly [Moment, Moment], at: (instant: number) => number): boolean =>
    valueOf(higher, at) > valueOf(lower, at);
  const inDraws = COMPARISONS.map(() => 0);
  for (const values of sensitivityDraws(dataset, instants))
    COMPARISONS.forEach((pair, number) => {
      if (holds(pair, (instant) => values[instants.indexOf(instant)] ?? 0)) inDraws[number]! += 1;
    });
  const random = sfc32(SEED);
  const inPermutations = COMPARISONS.map(() => 0);
  for (let run = 0; run < PERMUTATIONS; run += 1) {
    const weights = permuted(dataset, random);
    const { at } = tensionIndex(dataset, { weight: (event) => weights.get(event) ?? event.weight });
    COMPARISONS.forEach((pair, number) => {
      if (holds(pair, (instant) => at(instant).tension)) inPermutations[number]! += 1;
    });
  }
  const { at } = tensionIndex(dataset);
  return COMPARISONS.map(([higher, lower], number) => ({
    what: `${higher.name} > ${lower.name}`,
    values: [
      valueOf(higher, (instant) => at(instant).tension),
      valueOf(lower, (instant) => at(instant).tension),
    ],
    draws: (inDraws[number] ?? 0) / DRAWS,
    permutations: (inPermutations[number] ?? 0) / PERMUTATIONS,
  }));
}

export interface Scaled {
  readonly moment: string;
  readonly values: readonly number[];
}

/** The named dates under other half-lives. */
export function scaledHalfLives(dataset: Dataset): {
  readonly scales: readonly number[];
  readonly rows: Scaled[];
} {
  const indexes = SCALES.map((halfLifeScale) => tensionIndex(dataset, { halfLifeScale }));
  const moments = [...new Map(COMPARISONS.flat().map((moment) => [moment.name, moment])).values()].sort(
    (a, b) => (a.instants[0] ?? 0) - (b.instants[0] ?? 0),
  );
  return {
    scales: SCALES,
    rows: moments.map((moment) => ({
      moment: moment.name,
      values: indexes.map(({ at }) => valueOf(moment, (instant) => at(instant).tension)),
    })),
  };
}

export interface LeftOut {
  readonly event: BilateralEvent;
  /** The greatest change of the curve at a month's end without the event, and when. */
  readonly change: number;
  readonly instant: number;
}

/** The events without which the curve moves most. */
export function leaveOneOut(dataset: Dataset): LeftOut[] {
  const { from, to } = dataset.coverage;
  const ends: number[] = [];
  for (let end = monthEnd(from.extent.from); end <= to.extent.to; end = monthEnd(end, 1)) ends.push(end);
  const full = tensionIndex(dataset);
  return dataset.events
    .filter(({ category, weight }) => category !== 'context' && weight !== 0)
    .map((event): LeftOut => {
      const { at } = tensionIndex(dataset, { include: (one) => one !== event });
      const changes = ends
        .filter((end) => end >= event.when.extent.from)
        .map((instant) => ({ instant, change: at(instant).tension - full.at(instant).tension }));
      const largest = changes.reduce((a, b) => (Math.abs(b.change) > Math.abs(a.change) ? b : a), {
        instant: event.when.extent.to,
        change: 0,
      });
      return { event, ...largest };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, STRONGEST);
}
