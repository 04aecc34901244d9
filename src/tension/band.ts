/**
 * The sensitivity band: what the index would be under other weights, half-lives, parameters and dates, and with events missing. Pure.
 * It is no confidence interval: nothing is sampled here but the choices of the method.
 */
import type { Dataset } from '../data/dataset.js';
import type { Band } from './band-grid.js';
import { resolveParameters, termOf, type TensionOptions } from './parameters.js';
import { prefixStates, type Impulse } from './prefix-states.js';
import { normal, sfc32 } from './random.js';
import { valueOf } from './scale.js';
import type { Period } from '../time/period.js';
import { DAY } from '../time/units.js';

export const DRAWS = 1000;
/** Any number would do; it is fixed so that the band is the same for everyone. */
const SEED = 1821;

/** Standard deviation of a weight, on Goldstein's scale; where the sign would flip the weight is 0. */
const WEIGHT_DEVIATION = 2;
const HEAVIEST = 10;
/** All half-lives of a draw are multiplied by 2 to a power between −1 and 1. */
const HALF_LIFE_OCTAVES = 1;
const PHI = { from: 0.25, to: 0.75 } as const;
const LAMBDA = { from: 0, to: 1 } as const;
/** Probability that an event is missing from a draw. */
const MISSING = 0.1;
/** The band lies between these parts of the draws. */
const PERCENTILES = [0.05, 0.95] as const;

/** The index at the given instants in one draw after another. */
export function* sensitivityDraws(
  dataset: Dataset,
  instants: readonly number[],
  options?: TensionOptions,
  draws: number = DRAWS,
): Generator<Float64Array, void, undefined> {
  const parameters = resolveParameters(dataset, options);
  const terms = dataset.events.flatMap((event) => {
    const term = termOf(event, parameters);
    return term ? [{ event, term }] : [];
  });
  const random = sfc32(SEED);
  const between = ({ from, to }: { readonly from: number; readonly to: number }): number =>
    from + random() * (to - from);
  const dayIn = ({ from, to }: Period): number => from + Math.floor(random() * ((to - from) / DAY + 1)) * DAY;

  for (let draw = 0; draw < draws; draw++) {
    const factor = 2 ** between({ from: -HALF_LIFE_OCTAVES, to: HALF_LIFE_OCTAVES });
    const [phi, lambda] = [between(PHI), between(LAMBDA)];
    const impulses: Impulse[] = [];
    for (const { event, term } of terms) {
      // Every number is drawn in any case, so that what becomes of one event never changes the draws of the next.
      const missing = random() < MISSING;
      const moved = term.weight + (normal(random) * WEIGHT_DEVIATION) / HEAVIEST;
      const start = dayIn(event.when.extent);
      const end = event.ended && Math.max(start, dayIn(event.ended.extent));
      if (missing || moved * term.weight <= 0) continue;
      impulses.push({
        weight: Math.max(-1, Math.min(1, moved)),
        halfLife: term.halfLife * factor,
        start: { from: start, to: start },
        standing: event.standing,
        end: end === undefined ? undefined : { from: end, to: end },
      });
    }
    const states = prefixStates(impulses, phi);
    yield Float64Array.from(
      instants,
      (t) => valueOf(...states.at(t), { lambda, half: parameters.half }).tension,
    );
  }
}

/** The value below which a part of the sorted values lies, between neighbours in proportion. */
function percentile(sorted: Float64Array, part: number): number {
  const position = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(position)] ?? 0, sorted[Math.ceil(position)] ?? 0];
  return below + (above - below) * (position % 1);
}

/** The band of draws at the instants of a grid. */
export function bandOf(instants: readonly number[], draws: readonly Float64Array[]): Band {
  const [low, high] = [[] as number[], [] as number[]];
  instants.forEach((_, point) => {
    const sorted = Float64Array.from(draws, (values) => values[point] ?? 0).sort();
    low.push(percentile(sorted, PERCENTILES[0]));
    high.push(percentile(sorted, PERCENTILES[1]));
  });
  return { instants, low, high };
}
