/** The container's width, measured before the first drawing and followed from then on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSimulated } from './can-draw.js';

/** Where nothing has a size, CSS px. */
const SIMULATED_WIDTH = 720;

const AROUND = ['padding-left', 'padding-right', 'border-left-width', 'border-right-width'];

/**
 * Whole CSS px inside an element, whatever the page gives it as padding, border, box model and zoom; 0 where it has no box. Rounded down, or
 * the drawing would stand out of a box that is a fraction narrower.
 */
function innerWidthOf(element: Element): number {
  const style = getComputedStyle(element);
  const px = (property: string): number => parseFloat(style.getPropertyValue(property)) || 0;
  const around =
    style.boxSizing === 'border-box' ? AROUND.reduce((sum, property) => sum + px(property), 0) : 0;
  const width = Math.max(0, Math.floor(px('width') - around));
  return width === 0 && isSimulated() ? SIMULATED_WIDTH : width;
}

export class WidthController implements ReactiveController {
  #width = 0;
  #comesFromContent = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #given: () => number | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  /** @param given the width, where what is around the host knows it: nothing is measured then */
  constructor(host: ReactiveControllerHost & HTMLElement, given: () => number | undefined = () => undefined) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#given() !== undefined) return;
    // Before anything is drawn: a measure between two drawings makes the browser lay out the whole page in between.
    this.#width = innerWidthOf(this.#host);
    this.#comesFromContent = this.#width === 0;
    // In the next frame: a drawing changes the host's height, and a size that changes while an observer reports sizes is an error on the page.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.#host);
  }

  /** CSS px; 0 while the host has no box. The first drawing must have its true size, or the page would shift under it. */
  get width(): number {
    return this.#given() ?? this.#width;
  }

  /** Whether the host had no width before it was drawn: in a flex row, what is in it may have to give it one. */
  get comesFromContent(): boolean {
    return this.#comesFromContent;
  }

  /** Asks for the width again where the host had no box. To be called before an update, not during it. */
  ask(): void {
    if (this.#given() === undefined && this.#width === 0) this.#width = innerWidthOf(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const width = innerWidthOf(this.#host);
    // A hidden host keeps the last drawing: it is right again when it is shown.
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
