/** Whether a media query holds, followed while the host is in the document. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** Where a drawing is due. */
function drawNow(element: Element): void {
  (element as { performUpdate?: () => void }).performUpdate?.();
}

export class MediaController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #query: string;
  #list: MediaQueryList | undefined;

  constructor(host: ReactiveElement, query: string) {
    this.#host = host;
    this.#query = query;
    host.addController(this);
  }

  get matches(): boolean {
    return this.#list?.matches ?? false;
  }

  hostConnected(): void {
    this.#list = matchMedia(this.#query);
    this.#list.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#list?.removeEventListener('change', this.#changed);
  }

  /** At once and with what the host is made of, not in a microtask: a page that prints is laid out as soon as its listeners have run. */
  readonly #changed = (): void => {
    this.#host.requestUpdate();
    drawNow(this.#host);
    this.#host.renderRoot.querySelectorAll('*').forEach(drawNow);
  };
}
