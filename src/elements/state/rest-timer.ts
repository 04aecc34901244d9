/** Tells when the crosshair has come to rest. */

/** A crosshair that stays for this long rests, ms. */
const REST = 150;

export class RestTimer {
  readonly #rested: (instant: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rested: (instant: number) => void) {
    this.#rested = rested;
  }

  /** Begins to wait, anew where it waits already. */
  await(instant: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rested(instant), REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
