/** Until the first drawing: a box about as high as that, which shows what readers without scripts see. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Placeholder implements ReactiveController {
  readonly #box = document.createElement('div');

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#box.className = 'waiting';
    this.#box.append(document.createElement('slot'));
  }

  /** Before anything is drawn, so that what stands below on the page is as far down as it will be. */
  putInto(root: HTMLElement | DocumentFragment): void {
    root.append(this.#box);
  }

  hostUpdate(): void {
    this.#box.remove();
  }
}
