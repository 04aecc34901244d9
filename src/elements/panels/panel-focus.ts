/** Which element of a widget gets the focus after something has opened, closed or gone, and what of it is scrolled into view. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollTo } from '../page/into-view.js';

/** An element with a shadow root that Lit renders. */
export type PanelHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class PanelFocus implements ReactiveController {
  readonly #host: PanelHost;
  readonly #detailed: () => unknown;
  /** Gets the focus when it is there, which for what is loaded is a later update. */
  #awaited: string | undefined;
  /** What had the focus when the reader opened something. */
  #opener: Element | null = null;
  /** What the reader pressed last. */
  #press: Event | undefined;
  /** What the details showed last. */
  #lastDetailed: unknown;
  /** Whether the focus was in the details before they were drawn again. */
  #wasInDetails = false;

  /** @param detailed what the details show: the id of an event, or of the first of a list, or a date; undefined where they are closed */
  constructor(host: PanelHost, detailed: () => unknown) {
    this.#host = host;
    this.#detailed = detailed;
    host.addController(this);
    for (const type of ['click', 'keydown'])
      host.addEventListener(type, (press) => (this.#press = press), { capture: true });
  }

  hostUpdate(): void {
    this.#wasInDetails = this.#active()?.closest('.details') != null;
  }

  hostUpdated(): void {
    // The button that had the focus may be gone with what the details showed, or be disabled now.
    const active = this.#active();
    if (this.#wasInDetails && (!active || active.matches(':disabled'))) this.give('.details');
    const awaited = this.#awaited;
    if (awaited && this.#find(awaited)) {
      this.#awaited = undefined;
      if (this.#waits()) this.give(awaited);
    }
    this.#reveal();
  }

  /** Gives the focus to what a selector finds, and shows it, or its title, for it may be higher than the screen. */
  give(selector: string): void {
    const found = this.#find(selector);
    found?.focus({ preventScroll: true });
    if (found) scrollTo(found.querySelector('.title') ?? found, 'nearest');
  }

  /** Gives the focus to the first of these that is there once the host is drawn. */
  giveOnce(...selectors: readonly string[]): void {
    void this.#host.updateComplete.then(() => {
      const found = selectors.find((selector) => this.#find(selector));
      if (found) this.give(found);
    });
  }

  /** Gives the focus to what the reader opens, once it is drawn; undefined waits for nothing. */
  await(selector: string | undefined): void {
    this.#awaited = selector;
    if (selector) this.#opener = this.#active();
  }

  /** Gives the focus back to what the reader opened something with; where that is gone, to another button. */
  giveBack(other: string): void {
    if (this.#opener instanceof HTMLElement && this.#opener.isConnected) this.#opener.focus();
    else this.give(other);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** What has the focus in the widget itself. */
  #active(): Element | null {
    const { renderRoot } = this.#host;
    return renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  }

  /** Whether the focus is still on what opened the panel, or nowhere. If it is elsewhere, the reader has gone on. */
  #waits(): boolean {
    const { activeElement, body } = document;
    return (
      !activeElement || activeElement === body || (this.#opener !== null && this.#active() === this.#opener)
    );
  }

  /** Scrolls to the title of what the reader opens, as far as needed. What is chosen in the details themselves scrolls nothing. */
  #reveal(): void {
    const detailed = this.#detailed();
    if (detailed === this.#lastDetailed) return;
    this.#lastDetailed = detailed;
    // The event of a press is still being dispatched while what it asks for is drawn.
    if (!this.#press?.eventPhase) return;
    const pressed = this.#press.composedPath()[0] as Element;
    // What a key opens from a picture is the next stop, for there is much between the two.
    if (this.#press.type === 'keydown' && pressed instanceof SVGElement) this.give('.details');
    else if (!pressed.closest('.details')) this.give('.details .title');
  }
}
