/** The container's width, measured before the first drawing and followed from then on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const AROUND = ['padding-left', 'padding-right', 'border-left-width', 'border-right-width'];

/**
 * Whole CSS px inside an element, whatever the page gives it as padding, border, box model and zoom; 0 where it has no box. Rounded down, or
 * the drawing would stand out of a box that is a fraction narrower.
 */
function room(element: Element): number {
  const style = getComputedStyle(element);
  const px = (property: string): number => parseFloat(style.getPropertyValue(property)) || 0;
  const around =
    style.boxSizing === 'border-box' ? AROUND.reduce((sum, property) => sum + px(property), 0) : 0;
  return Math.max(0, Math.floor(px('width') - around));
}

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
    if (this.#width === 0) this.#width = room(this.#host);
    return this.#width;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const width = room(this.#host);
    // A hidden host keeps the last drawing: it is right again when it is shown.
    if (width === this.#width || width === 0) return;
    this.#width = width;
    // In the next frame: a drawing that changes the host's height now would be told to the page as an error of the observer.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
