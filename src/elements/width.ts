/** The container's width, measured before the first drawing and followed from then on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class WidthController implements ReactiveController {
  #width = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // In the next frame: a drawing changes the host's height, and a size that changes while sizes are told is an error on the page.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.#host);
  }

  /** CSS px; 0 while the host has no box. Measured at once when first asked: the first drawing must have its true size, or the page would shift under it. */
  get width(): number {
    if (this.#width === 0) this.#width = this.#host.clientWidth;
    return this.#width;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const width = this.#host.clientWidth;
    // A hidden host keeps the last drawing: it is right again when it is shown.
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
