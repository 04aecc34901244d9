/** Events that are chosen outside the widget: by words of the page that mention them, and by the page's address. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { eventById } from '../../data/event-by-id.js';
import { BilateralSelectEvent } from '../events.js';
import {
  bringIntoView,
  eventInAddress,
  joinPageLinks,
  markMentions,
  type Mentioned,
} from '../page/page-links.js';
import type { RelationsState } from '../../state/relations-state.js';

type Host = ReactiveElement & Mentioned & { selected: string | undefined };

export class PageChoice implements ReactiveController {
  readonly #host: Host;
  readonly #state: () => RelationsState | undefined;
  #leave: (() => void) | undefined;
  /** The event that is marked in the words of the page. */
  #marked: string | undefined;
  #first = true;
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
  }

  hostUpdated(): void {
    if (this.#first) this.#followAddress();
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

  /** The reader followed words that mention an event. */
  choose(id: string): void {
    const state = this.#state();
    const event = state?.scene && eventById(state.scene.dataset.events, id);
    if (event) state.actions.select(event);
    this.show(id);
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
