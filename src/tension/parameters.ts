/** The parameters of the index with their defaults, and how options change them. Pure. */
import { CATEGORY_TABLE, INDEX_CATEGORIES, isIndexCategory, type IndexCategory } from '../data/categories.js';
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import { invalid } from '../data/invalid.js';

/** Half-life of everything in the reading "flow", months: the index of what happens now, with hardly a memory. */
export const FLOW_HALF_LIFE = 3;
/** φ: the part of a standing measure's effect that does not fade while it is in force. */
export const STANDING_SHARE = 0.5;
/** λ: how much of the cooperation stock is set against the conflict stock. */
export const COOPERATION_OFFSET = 0.5;
/** The net stock at which the index is 50: two simultaneous maximal hostile acts. A dataset may state another one, as `index.half`. */
export const HALF = 2;
/** Goldstein's scale ends at ±10, which is a stock of 1. */
const MAXIMAL_WEIGHT = 10;

export interface TensionOptions {
  /** Multiplies every half-life; greater than 0. Default 1. */
  readonly halfLifeScale?: number;
  /** `stock` (default): half-lives by category; `flow`: 3 months throughout. */
  readonly memory?: 'stock' | 'flow';
  /** φ, 0 to 1. Default 0.5. */
  readonly phi?: number;
  /** λ, 0 or more. Default 0.5. */
  readonly lambda?: number;
  /** The weight to use, −10 to 10, in place of the event's. */
  readonly weight?: (event: BilateralEvent) => number;
  /** Whether the event counts. Default: all do. */
  readonly include?: (event: BilateralEvent) => boolean;
}

/** Options resolved and checked. */
export interface Parameters {
  /** Months. */
  readonly halfLives: Readonly<Record<IndexCategory, number>>;
  readonly phi: number;
  readonly lambda: number;
  /** The net stock at which the index is 50: κ₀ = half / ln 2. The dataset's, and never an option. */
  readonly half: number;
  readonly weight: (event: BilateralEvent) => number;
  readonly include: (event: BilateralEvent) => boolean;
}

const OPTIONS: readonly string[] = ['halfLifeScale', 'memory', 'phi', 'lambda', 'weight', 'include'];

function check(valid: boolean, name: string, value: unknown, allowed: string): void {
  if (!valid) throw invalid(name, value, allowed);
}

/** Throws a `RangeError` that says what is allowed. */
export function resolveParameters(
  { index }: Pick<Dataset, 'index'>,
  options: TensionOptions = {},
): Parameters {
  for (const name of Object.keys(options))
    check(OPTIONS.includes(name), 'options', name, `only ${OPTIONS.join(', ')}`);
  const { halfLifeScale = 1, memory = 'stock', phi = STANDING_SHARE, lambda = COOPERATION_OFFSET } = options;
  check(
    halfLifeScale > 0 && halfLifeScale < Infinity,
    'halfLifeScale',
    halfLifeScale,
    'a finite number greater than 0',
  );
  check(memory === 'stock' || memory === 'flow', 'memory', memory, 'stock or flow');
  check(phi >= 0 && phi <= 1, 'phi', phi, 'a number from 0 to 1');
  check(lambda >= 0 && lambda < Infinity, 'lambda', lambda, 'a finite number, 0 or more');
  const months = INDEX_CATEGORIES.map((category) => [
    category,
    (memory === 'flow' ? FLOW_HALF_LIFE : CATEGORY_TABLE[category].halfLife) * halfLifeScale,
  ]);
  return {
    halfLives: Object.fromEntries(months) as Record<IndexCategory, number>,
    phi,
    lambda,
    half: index?.half ?? HALF,
    weight: options.weight ?? ((event) => event.weight),
    include: options.include ?? (() => true),
  };
}

/** An event as a term of the index. */
export interface Term {
  /** x with the sign of the weight, −1 to 1: hostile below 0. */
  readonly weight: number;
  /** Months. */
  readonly halfLife: number;
}

/** Undefined for what is no term: context, weight 0, and what the options leave out. */
export function termOf(event: BilateralEvent, parameters: Parameters): Term | undefined {
  const { category } = event;
  if (!isIndexCategory(category) || !parameters.include(event)) return undefined;
  const weight = parameters.weight(event);
  check(Math.abs(weight) <= MAXIMAL_WEIGHT, `weight of ${event.id}`, weight, 'a number from -10 to 10');
  return weight ? { weight: weight / MAXIMAL_WEIGHT, halfLife: parameters.halfLives[category] } : undefined;
}
