/** Events that are chosen outside the widget: by words of the page that mention them, and by the page's address. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { eventById } from '../../data/event-by-id.js';
import { BilateralSelectEvent } from '../events.js';
import {
  bringIntoView,
  eventInAddress,
  fragmentOf,
  joinPageLinks,
  markMentions,
  scrollTo,
  type Mentioned,
} from '../page/page-links.js';
import type { RelationsState } from '../../state/relations-state.js';

/** Words of the page that the reader has followed, to lead back to them. */
interface Way {
  readonly words: HTMLElement;
  readonly id: string;
  /** The page's address before. */
  readonly from: string;
}

type Host = ReactiveElement & Mentioned & { selected: string | undefined };

export class PageChoice implements ReactiveController {
  readonly #host: Host;
  readonly #state: () => RelationsState | undefined;
  #leave: (() => void) | undefined;
  /** The event that is marked in the words of the page. */
  #marked: string | undefined;
  #first = true;
  /** The words that were followed and not yet come back to, the last at the end. */
  readonly #ways: Way[] = [];
  /** Counts what the reader chose before its event was there: only the last is reported. */
  #choices = 0;

  constructor(host: Host, state: () => RelationsState | undefined) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = joinPageLinks(this.#host);
  }

  hostDisconnected(): void {
    this.#leave?.();
    removeEventListener('popstate', this.#popped);
  }

  hostUpdated(): void {
    // Words that the reader has followed before the first drawing have given the page their address; what was chosen since counts.
    if (this.#first && this.#ways.length === 0) this.#followAddress();
    this.#first = false;
    if (this.#marked === this.#host.shownEventId) return;
    this.#marked = this.#host.shownEventId;
    markMentions();
  }

  /** An address that ends in `#bilateral-event=ID` asks for an event; that comes before what the page has chosen. */
  #followAddress(): void {
    const id = eventInAddress(this.#host);
    if (id === undefined) return;
    this.#host.selected = id;
    void this.#host.updateComplete.then(() => bringIntoView(this.#host));
  }

  /** Leads back to the words that the event shown was chosen by; undefined where it was chosen otherwise. */
  get wayBack(): (() => void) | undefined {
    const way = this.#ways.at(-1);
    if (!way?.words.isConnected || way.id !== this.#host.shownEventId) return undefined;
    // What the browser's own Back does, so that nothing of the way is left in the history.
    return () => (location.hash === fragmentOf(way.id) ? history.back() : this.#return());
  }

  /** A link to another place of the page fires the same event, and leads nowhere back. */
  readonly #popped = (): void => {
    if (location.href === this.#ways.at(-1)?.from) this.#return();
  };

  #return(): void {
    const way = this.#ways.pop();
    if (this.#ways.length === 0) removeEventListener('popstate', this.#popped);
    if (!way?.words.isConnected) return;
    if (way.id === this.#host.shownEventId) this.#state()?.actions.select(undefined);
    way.words.focus({ preventScroll: true });
    scrollTo(way.words, 'nearest');
  }

  /** A step in the history, with the address of the link, so that the browser's Back leads to the words. */
  #remember(way: Way): void {
    const last = this.#ways.at(-1);
    if (last?.id === way.id && last.words === way.words) return;
    this.#ways.push(way);
    addEventListener('popstate', this.#popped);
    try {
      history.pushState(history.state, '', location.href.split('#')[0] + fragmentOf(way.id));
    } catch {
      // A page without an address of its own, such as one in `srcdoc`, has no such step.
    }
  }

  /** The reader followed words that mention an event. The details are the next stop of the keyboard. */
  choose(id: string, words: HTMLElement, shown: () => void): void {
    this.#remember({ words, id, from: location.href });
    const state = this.#state();
    const event = state?.scene && eventById(state.scene.dataset.events, id);
    if (event) state.actions.select(event);
    this.show(id);
    void this.#host.updateComplete.then(shown);
    if (!event) void this.#report(id);
  }

  /** Shows an event, and scrolls to the widget where it is out of view. */
  show(id: string): void {
    this.#host.selected = id;
    // Chosen again, it comes into the period again.
    this.#host.requestUpdate('selected');
    void this.#host.updateComplete.then(() => bringIntoView(this.#host));
  }

  /** What the reader chose before its event was there is reported when it is shown, unless something else was chosen since. */
  async #report(id: string): Promise<void> {
    const choice = (this.#choices += 1);
    await this.#host.updateComplete;
    const event = this.#state()?.selected;
    if (choice !== this.#choices || event?.id !== id || this.#host.selected !== id) return;
    this.#host.dispatchEvent(new BilateralSelectEvent(event));
  }
}
