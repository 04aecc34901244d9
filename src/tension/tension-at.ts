/** The index at one date by its definition, split exactly into the events that make it up. Pure. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import { assertDataset } from '../data/parse-dataset.js';
import { invalid } from '../data/invalid.js';
import { instantOf, type DateInput } from './instant.js';
import { kernel } from './kernel.js';
import { resolveParameters, termOf, type TensionOptions } from './parameters.js';
import { valueOf, type TensionValue } from './scale.js';
import { DAY } from '../time/units.js';

export interface Contribution {
  readonly event: BilateralEvent;
  /** Index points; negative where the event lowers the index. */
  readonly share: number;
}

export interface TensionAt extends TensionValue {
  /** The events with an effect, largest first, then in time order. Their shares add up to `tension`; where that is 0, all are 0. */
  readonly contributions: readonly Contribution[];
}

/** What is left of an event below this stock is no contribution any more: less than 10⁻¹⁰ index points. */
const LEAST_STOCK = 1e-12;

/**
 * The index at a date. Of an EDTF text its last day counts; before the coverage nothing is on record and the value is 0.
 * The exponent of the index is a sum over events, so each event's share is its part of that sum, in index points.
 * Throws a `RangeError` for bad options, for a date that does not exist, and for one after the coverage: no data is not calm.
 * Days after the coverage on which a page event counts are allowed. There, the value is what is left of the record together with that event.
 */
export function tensionAt(dataset: Dataset, date: DateInput, options?: TensionOptions): TensionAt {
  assertDataset(dataset);
  const parameters = resolveParameters(dataset, options);
  const t = instantOf(date, 'to');
  const { to } = dataset.coverage;
  if (t >= to.extent.to + DAY && !dataset.pageDays.some((day) => t >= day && t < day + DAY))
    throw invalid('date', date, `up to ${to.edtf}, the end of the coverage`);

  let [conflict, cooperation] = [0, 0];
  const parts: { readonly event: BilateralEvent; readonly stock: number }[] = [];
  for (const event of dataset.events) {
    if (event.when.extent.from > t) break;
    const term = termOf(event, parameters);
    if (!term) continue;
    const stock = Math.abs(term.weight) * kernel(event, t, term.halfLife, parameters.phi);
    if (term.weight < 0) conflict += stock;
    else cooperation += stock;
    const net = term.weight < 0 ? stock : -parameters.lambda * stock;
    if (Math.abs(net) > LEAST_STOCK) parts.push({ event, stock: net });
  }
  const value = valueOf(conflict, cooperation, parameters);
  const pointsPerStock = value.tension && value.tension / (conflict - parameters.lambda * cooperation);
  const contributions = parts
    .sort((a, b) => Math.abs(b.stock) - Math.abs(a.stock))
    .map(({ event, stock }) => ({ event, share: pointsPerStock && stock * pointsPerStock }));
  return { ...value, contributions };
}
