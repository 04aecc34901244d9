/**
 * Puts the first drawing of what is far from the reader off until it comes near. Nothing is put off in a frame, whose page cannot know how far the
 * reader is, or in an engine that cannot look ahead inside scrolled boxes.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

/** What is nearer than this to the edge of what the reader sees is near, screens. */
const SCREENS = 2;
// Of every scrolled box, the page among them; engines multiply it with a margin of the root.
const LOOK_AHEAD = { scrollMargin: `${SCREENS}00%` } as IntersectionObserverInit;

const looksAhead = (): boolean =>
  self === top && globalThis.IntersectionObserver && 'scrollMargin' in IntersectionObserver.prototype;

/** What has no box is nowhere, and so not far. */
function isFar(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > (1 + SCREENS) * innerHeight || bottom < -SCREENS * innerHeight;
}

export class DeferredRender implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wanted: () => unknown;
  #observer: IntersectionObserver | undefined;
  #come: (() => void) | undefined;

  /** @param wanted what the host is to be drawn for wherever it is */
  constructor(host: ReactiveElement, wanted: () => unknown) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** Resolves when the host is to be drawn; undefined where it is so already. */
  get coming(): Promise<void> | undefined {
    return this.#observer && new Promise((resolve) => (this.#come = resolve));
  }

  hostConnected(): void {
    if (this.#host.hasUpdated || !looksAhead() || this.#wanted() || !isFar(this.#host)) {
      this.now();
      return;
    }
    this.#observer ??= new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.now();
    }, LOOK_AHEAD);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** However it came to that, it is drawn. */
  hostUpdated(): void {
    this.now();
  }

  /** Puts nothing off any longer. */
  now(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#come?.();
  }
}
