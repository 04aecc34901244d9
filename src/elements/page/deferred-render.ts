/**
 * Defers the first drawing of a widget that is far from what the reader sees, until it comes near or the page is printed. In a frame nothing is deferred, for its page
 * cannot know what the reader sees; nor in an engine that cannot look ahead inside scrolled boxes.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { eventInAddress } from './mentioned-widgets.js';

/** A widget is far when it is further than this from the edge of the screen, screens. */
const SCREENS = 2;
// Holds for every scrolled box, the page included. A margin of the root would be multiplied with it.
const LOOK_AHEAD = { scrollMargin: `${SCREENS}00%` } as IntersectionObserverInit;

const looksAhead = (): boolean =>
  self === top && globalThis.IntersectionObserver && 'scrollMargin' in IntersectionObserver.prototype;

/** An element without a box counts as near. */
function isFar(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > (1 + SCREENS) * innerHeight || bottom < -SCREENS * innerHeight;
}

export class DeferredRender implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wanted: () => string | undefined;
  #observer: IntersectionObserver | undefined;
  #come: (() => void) | undefined;
  #paper: MediaQueryList | undefined;
  readonly #printed = (): void => this.now();

  /** @param wanted the event to show, which is a reason to draw the host wherever it is, as is one in the page's address */
  constructor(host: ReactiveElement, wanted: () => string | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** Resolves when the host is to be drawn; undefined where drawing is not deferred. */
  get coming(): Promise<void> | undefined {
    return this.#observer && new Promise((resolve) => (this.#come = resolve));
  }

  hostConnected(): void {
    if (
      this.#host.hasUpdated ||
      !looksAhead() ||
      (this.#wanted() ?? eventInAddress(this.#host)) ||
      !isFar(this.#host)
    ) {
      this.now();
      return;
    }
    this.#observer ??= new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.now();
    }, LOOK_AHEAD);
    this.#observer.observe(this.#host);
    this.#paper ??= matchMedia('print');
    this.#paper.addEventListener('change', this.#printed);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The host is drawn, whatever caused it. */
  hostUpdated(): void {
    this.now();
  }

  /** Ends the deferral. */
  now(): void {
    this.#stop();
    this.#observer = undefined;
    this.#come?.();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#paper?.removeEventListener('change', this.#printed);
  }
}
