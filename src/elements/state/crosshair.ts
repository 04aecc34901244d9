/** The instant under the crosshair, and where it has come to rest. */

/** A crosshair that stays for this long rests, ms. */
const REST = 150;

export class Crosshair {
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** ms; undefined where there is none. */
  instant: number | undefined;
  /** Where it last rested over the chart, ms. */
  rested: number | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @param asking whether the acts behind the value are wanted, once it rests */
  point(instant: number | undefined, asking: boolean): void {
    if (instant === this.instant) return;
    this.instant = instant;
    if (asking && instant !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.rested = instant;
        this.#changed();
      }, REST);
    } else this.unrest();
    this.#changed();
  }

  /** It rests nowhere, however long it has stayed. */
  unrest(): void {
    clearTimeout(this.#timer);
    this.rested = undefined;
  }
}
