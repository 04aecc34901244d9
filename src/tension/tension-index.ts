/** The index of a dataset, prepared so that any number of its values cost next to nothing. Pure; memoised by dataset. */
import type { Dataset } from '../data/dataset.js';
import { resolveParameters, termOf, type Parameters, type TensionOptions } from './parameters.js';
import { prefixStates, type Impulse, type PrefixStates } from './prefix-states.js';
import { valueOf, type TensionValue } from './scale.js';

export interface TensionIndex {
  readonly dataset: Dataset;
  readonly parameters: Parameters;
  readonly states: PrefixStates;
  /** The value at an instant, ms; it goes on past the coverage, where callers must not draw it. */
  readonly at: (t: number) => TensionValue;
}

/** The indexes with default parameters: all views on a dataset share one. */
const memo = new WeakMap<Dataset, TensionIndex>();

function impulsesOf(dataset: Dataset, parameters: Parameters): Impulse[] {
  const impulses: Impulse[] = [];
  for (const event of dataset.events) {
    const term = termOf(event, parameters);
    if (term)
      impulses.push({
        weight: term.weight,
        halfLife: term.halfLife,
        start: event.when.extent,
        standing: event.standing,
        end: event.ended?.extent,
      });
  }
  return impulses;
}

/** Throws a `RangeError` for options that are not allowed. */
export function tensionIndex(dataset: Dataset, options?: TensionOptions): TensionIndex {
  const cached = options ? undefined : memo.get(dataset);
  if (cached) return cached;
  const parameters = resolveParameters(dataset, options);
  const states = prefixStates(impulsesOf(dataset, parameters), parameters.phi);
  const index: TensionIndex = {
    dataset,
    parameters,
    states,
    at: (t) => valueOf(...states.at(t), parameters),
  };
  if (!options) memo.set(dataset, index);
  return index;
}
