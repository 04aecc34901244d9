/**
 * The sensitivity band of an index. It is at hand for the bundled dataset, as long as no page event changes the index within the coverage;
 * for any other index it is computed when the reader asks for it.
 */
import { bundledBand } from '../../bundled.js';
import type { Dataset } from '../../data/dataset.js';
import type { Counted } from '../../state/derived.js';
import type { Band } from '../../tension/band-grid.js';
import type { TensionOptions } from '../../tension/parameters.js';
import type { TensionIndex } from '../../tension/tension-index.js';

/** Computes a band; undefined where it is no longer wanted. Undefined itself where the module could not be loaded. */
export type LoadBand = () => Promise<
  | {
      readonly computeBand: (
        dataset: Dataset,
        options: TensionOptions,
        signal: AbortSignal,
      ) => Promise<Band | undefined>;
    }
  | undefined
>;

/** For all widgets of a page. */
const computed = new WeakMap<TensionIndex, Band>();

/**
 * The band of an index, if it is there.
 * @param banded the dataset in its own language whose band holds, by which the bundled one is recognised
 */
export function bandNow({ index, options }: Counted, banded: Dataset | undefined): Band | undefined {
  return (options === undefined && banded ? bundledBand(banded) : undefined) ?? computed.get(index);
}

export class LazyBand {
  readonly #load: LoadBand;
  readonly #done: (found: boolean) => void;
  #computing: { readonly index: TensionIndex; readonly abort: AbortController } | undefined;

  /** @param done is called when a band is there, or cannot be computed */
  constructor(load: LoadBand, done: (found: boolean) => void) {
    this.#load = load;
    this.#done = done;
  }

  /** Computes the band of an index that is drawn, in place of the one being computed. */
  compute(counted: Counted): void {
    if (this.#computing?.index !== counted.index) void this.#compute(counted);
  }

  /** The index that is drawn is another one, or has its band. */
  stop(): void {
    this.#computing?.abort.abort();
    this.#computing = undefined;
  }

  async #compute({ dataset, index, options }: Counted): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#computing = { index, abort };
    const module = await this.#load();
    const band = abort.signal.aborted
      ? undefined
      : await module?.computeBand(dataset, options ?? {}, abort.signal);
    if (abort.signal.aborted) return;
    this.#computing = undefined;
    if (band) computed.set(index, band);
    this.#done(band !== undefined);
  }
}
