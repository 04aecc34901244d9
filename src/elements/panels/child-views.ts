/** The views that show a widget's state: those that it composes, and the page's own, among its descendants or in shadow roots of theirs. */
import type { ReactiveController } from 'lit';
import { relationsContext } from '../state/context.js';
import { announceProvider } from '../state/providers.js';
import { contentOf, contentRoots } from '../page/content.js';
import { pageEventsOf } from '../page/page-event-children.js';
import { enclosing } from '../page/widget-lookup.js';
import type { PanelHost } from './panel-focus.js';
import { CHART_TAGS, VIEW_TAGS, type ViewElement } from './views.js';

interface Callbacks {
  /** Anything among the children may have changed: the page's events, as raw events of the dataset format. */
  readonly changed: (pageEvents: ReturnType<typeof pageEventsOf>) => void;
  /** A view of the page's own asks for the state. */
  readonly joined: () => void;
  /** Whether there is anything to draw. */
  readonly canShow: () => boolean;
}

export class ChildViews implements ReactiveController {
  readonly #host: PanelHost;
  readonly #callbacks: Callbacks;
  /** Views in shadow roots of the children. The widget cannot see them; each makes itself known when it asks for the state. */
  readonly #guests = new Set<ViewElement>();
  readonly #observer = new MutationObserver(() => this.#read());
  /** Whether the page has views of its own, which then stand in place of the composed ones. */
  slotted = false;
  /** Whether a chart is among the children. */
  charted = false;
  /** Whether all views have drawn once. Each takes a task of its own for that, and then all are shown at once. */
  areShown = false;
  #first: Promise<void> | undefined;

  constructor(host: PanelHost, callbacks: Callbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
    host.addEventListener('context-request', ({ context, contextTarget }) => {
      if (context !== relationsContext || !contextTarget) return;
      // A composed view belongs to the widget anyway.
      if (contextTarget.getRootNode() === host.renderRoot) return;
      this.#guests.add(contextTarget);
      callbacks.joined();
      this.#read();
    });
    // What is given to slots between the tags.
    host.addEventListener('slotchange', () => {
      if (host.isConnected) this.#observe();
    });
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    announceProvider();
  }

  #observe(): void {
    this.#observer.disconnect();
    for (const root of contentRoots(this.#host))
      this.#observer.observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
    this.#read();
    announceProvider();
  }

  hostUpdated(): void {
    if (!this.areShown && this.#callbacks.canShow()) this.#first ??= this.#show();
  }

  async #show(): Promise<void> {
    await this.#viewsDrawn();
    this.areShown = true;
    this.#host.requestUpdate();
  }

  #read(): void {
    this.#callbacks.changed(pageEventsOf(this.#host));
    const slotted = this.#pageViews().length > 0;
    const charted = contentOf(this.#host, CHART_TAGS).length > 0;
    if (slotted === this.slotted && charted === this.charted) return;
    this.slotted = slotted;
    this.charted = charted;
    this.#host.requestUpdate();
  }

  #pageViews(): ViewElement[] {
    for (const guest of this.#guests) if (enclosing(guest) !== this.#host) this.#guests.delete(guest);
    const found = contentOf<ViewElement>(this.#host, VIEW_TAGS);
    return [...new Set([...found, ...this.#guests])].filter((view) => enclosing(view) === this.#host);
  }

  #all(): ViewElement[] {
    return [...this.#host.renderRoot.querySelectorAll<ViewElement>(VIEW_TAGS), ...this.#pageViews()];
  }

  /** Resolves when all views have drawn, and are shown. */
  async drawn(): Promise<void> {
    await this.#first;
    await this.#viewsDrawn();
  }

  async #viewsDrawn(): Promise<void> {
    await Promise.all(this.#all().map((view) => view.updateComplete));
  }

  /** Gives the focus to the chart's plot. */
  focusDate(): void {
    this.#all()
      .find((view) => view.focusDate)
      ?.focusDate?.();
  }

  /** Gives the focus to the mark of an event; where no view has marks, to the chart's plot. */
  focusEvent(id: string): void {
    const view = this.#all().find(({ focusEvent }) => focusEvent);
    if (view?.focusEvent) view.focusEvent(id);
    else this.focusDate();
  }
}
