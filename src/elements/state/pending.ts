/** What is on its way: datasets and languages that are being loaded. */
export class Pending {
  readonly #changed: () => void;
  readonly #works = new Set<Promise<void>>();

  /** @param changed is called at the end of each work */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  track(work: Promise<void>): void {
    const tracked = work.finally(() => {
      this.#works.delete(tracked);
      this.#changed();
    });
    this.#works.add(tracked);
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#works.size > 0) await Promise.all(this.#works);
  }
}
