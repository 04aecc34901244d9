/** Events that are chosen outside the widget: by words of the page that mention them, and by the page's address. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { eventById } from '../../data/event-by-id.js';
import { BilateralSelectEvent } from '../events.js';
import { fragmentOf } from '../../state/event-fragment.js';
import { eventIn, listenToAddress, pageAddress, pushAddress } from '../page/event-address.js';
import { bringIntoView, scrollTo } from '../page/into-view.js';
import { eventInAddress, type Mentioned } from '../page/mentioned-widgets.js';
import { joinPageLinks, markMentions } from '../page/page-links.js';
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
  #leave: readonly (() => void)[] = [];
  /** The event that is marked in the words of the page. */
  #marked: string | undefined;
  #first = true;
  /** The words that were followed and not yet come back to, the last at the end. */
  readonly #ways: Way[] = [];
  /** Whether the reader has asked for the way back, which may take more than one step: the page may have made steps of its own. */
  #goesBack = false;
  /** Counts what the reader chose before its event was there: only the last is reported. */
  #choices = 0;

  constructor(host: Host, state: () => RelationsState | undefined) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = [
      joinPageLinks(this.#host),
      listenToAddress({ leadsBack: () => this.#leadsBack(), changed: () => this.#followAddress() }),
    ];
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
  }

  hostUpdated(): void {
    // Words that the reader has followed before the first drawing have given the page their address; what was chosen since counts.
    if (this.#first && this.#ways.length === 0) this.#followAddress();
    this.#first = false;
    if (this.#marked === this.#host.shownEventId) return;
    this.#marked = this.#host.shownEventId;
    markMentions();
  }

  /** An address that names an event asks for it; that comes before what the page has chosen. */
  #followAddress(): void {
    const id = eventInAddress(this.#host);
    if (id !== undefined) this.show(id);
  }

  /** Leads back to the words that the event shown was chosen by; undefined where it was chosen otherwise. */
  get wayBack(): (() => void) | undefined {
    const way = this.#ways.at(-1);
    if (!way?.words.isConnected || way.id !== this.#host.shownEventId) return undefined;
    // What the browser's own Back does, so that nothing of the way is left in the history.
    return () => {
      this.#goesBack = eventIn(location.hash) === way.id;
      if (this.#goesBack) history.back();
      else this.#return();
    };
  }

  /** A link to another place of the page is a step in the history, too, and leads nowhere back. */
  #leadsBack(): boolean {
    const way = this.#ways.at(-1);
    if (!way) return false;
    if (location.href === way.from) this.#return();
    else if (this.#goesBack && eventIn(location.hash) === way.id) history.back();
    else return false;
    return true;
  }

  #return(): void {
    this.#goesBack = false;
    const way = this.#ways.pop();
    if (!way?.words.isConnected) return;
    // The words may have been followed from another event that an address names.
    if (way.id === this.#host.shownEventId) {
      const earlier = eventInAddress(this.#host);
      if (earlier === undefined) this.#state()?.actions.select(undefined);
      else this.#host.selected = earlier;
    }
    way.words.focus({ preventScroll: true });
    scrollTo(way.words, 'nearest');
  }

  /** A step in the history, with the address of the event, so that the browser's Back leads to the words. */
  #remember(way: Way): void {
    const last = this.#ways.at(-1);
    if (last?.id === way.id && last.words === way.words) return;
    this.#ways.push(way);
    pushAddress(pageAddress() + fragmentOf(way.id));
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
