/** Views that are asked for outside the widget, by the page's address or by words of the page. What shows them is loaded when there are any. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { namesView } from '../../state/view-fragment.js';
import type { Locale } from '../../text/locale.js';
import { listenToAddress, pushAddress } from '../page/event-address.js';
import type { AddressedViews, ViewWords } from '../page/addressed-views.js';
import type { LazyModule } from '../page/lazy-modules.js';
import type { Viewed } from '../page/viewed.js';

type Host = ReactiveElement & Viewed;
interface Module {
  readonly AddressedViews: typeof AddressedViews;
}

export class ViewChoice implements ReactiveController {
  readonly #host: Host;
  readonly #module: LazyModule<Module>;
  #views: AddressedViews | undefined;
  #leave: (() => void) | undefined;
  /** Whether the address that the page came with has been followed. */
  #came = false;

  constructor(host: Host, module: LazyModule<Module>) {
    this.#host = host;
    this.#module = module;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = listenToAddress({
      leadsBack: () => this.#views?.leadsBack() ?? false,
      changed: () => void this.follow(),
    });
    // A widget that is moved on the page keeps what the reader sees.
    if (!this.#came) void this.follow();
    this.#came = true;
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  async #load(): Promise<AddressedViews | undefined> {
    const module = await this.#module.load();
    if (module) this.#views ??= new module.AddressedViews(this.#host, pushAddress);
    return this.#views;
  }

  /** Shows the view that the page's address names. */
  async follow(): Promise<void> {
    const views = namesView(location.hash) ? await this.#load() : this.#views;
    if (this.#host.isConnected) await views?.follow();
  }

  /** The reader followed words that name a view. */
  async choose(words: ViewWords): Promise<void> {
    await (await this.#load())?.choose(words);
  }

  /** Leads back to the words whose view is shown; undefined where it is shown otherwise. */
  get wayBack(): (() => void) | undefined {
    return this.#views?.wayBack;
  }

  /** What the address names and cannot be shown, in words; empty where there is nothing of the kind. */
  missing(locale: Locale): string {
    return this.#views?.missing(locale) ?? '';
  }
}
