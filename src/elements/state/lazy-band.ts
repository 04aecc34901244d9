/** The sensitivity band of whatever index is drawn: at hand for the bundled dataset as long as nothing that the page has added changes its index in the coverage, for any other computed where the reader asks for it. */
import { bundledBand } from '../../bundled.js';
import type { Dataset } from '../../data/dataset.js';
import type { Scene } from '../../layout/scene.js';
import { loadLazy } from '../page/lazy-modules.js';
import type { Band } from '../../tension/band-grid.js';
import type { TensionIndex } from '../../tension/tension-index.js';

type Indexed = Pick<Scene, 'dataset' | 'index' | 'options'>;

/** For all widgets of a page. */
const computed = new WeakMap<TensionIndex, Band>();

export class LazyBand {
  readonly #changed: () => void;
  #asked = false;
  #computing: { readonly index: TensionIndex; readonly abort: AbortController } | undefined;

  /** @param changed is called when a band is there, or cannot be had */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether a band was asked for that is not there yet. */
  get computing(): boolean {
    return this.#computing !== undefined;
  }

  /** From now on, the band of every index that is drawn. */
  ask(): void {
    this.#asked = true;
    this.#changed();
  }

  /** @param banded the dataset in its own language whose band holds, by which the bundled one is known */
  of(found: Indexed, banded: Dataset | undefined): Band | undefined {
    const { index, options } = found;
    if (this.#computing && this.#computing.index !== index) {
      this.#computing.abort.abort();
      this.#computing = undefined;
    }
    const bundled = options === undefined && banded ? bundledBand(banded) : undefined;
    const band = bundled ?? computed.get(index);
    if (!band && this.#asked && !this.#computing) void this.#compute(found);
    return band;
  }

  async #compute({ dataset, index, options }: Indexed): Promise<void> {
    const abort = new AbortController();
    this.#computing = { index, abort };
    const module = await loadLazy('band');
    const band = abort.signal.aborted
      ? undefined
      : await module?.computeBand(dataset, options ?? {}, abort.signal);
    if (abort.signal.aborted) return;
    this.#computing = undefined;
    if (band) computed.set(index, band);
    else this.#asked = false;
    this.#changed();
  }
}
