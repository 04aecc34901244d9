/**
 * Finds the provider of a view and follows its state. The provider is the element that `for` names; without `for`, the nearest
 * `<bilateral-relations>` around the view, through slots and shadow roots. Where there is none, the view stands alone.
 * It does not matter which of the two is made, upgraded or moved first.
 */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPageSettles } from '../page/after-page-settles.js';
import { enclosing, widgetById } from '../page/widget-lookup.js';
import { seekProviders } from './providers.js';
import { relationsContext } from './context.js';
import type { RelationsState } from '../../state/relations-state.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly for: string | undefined };

export class StateSource implements ReactiveController {
  /** The provider's state; undefined while alone or waiting. */
  state: RelationsState | undefined;
  /** True while a provider is there or may still come: the view then makes no state of its own. */
  linked = false;
  readonly #host: Host;
  /** What `for` was when the provider was last looked for. */
  #name: string | undefined;
  #provider: Element | undefined;
  #unsubscribe: (() => void) | undefined;
  #unseek: (() => void) | undefined;
  readonly #missing: (name: string) => void;
  /** Ends the wait for the element that `for` names. */
  #unwait: (() => void) | undefined;
  /** The name whose element has not come in time: the view stands alone until it does. */
  #absent: string | undefined;

  /** @param missing is called once, when no provider has the id that `for` gives */
  constructor(host: Host, missing: (name: string) => void) {
    this.#host = host;
    this.#missing = missing;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unseek = seekProviders(() => this.find());
    this.find();
  }

  hostDisconnected(): void {
    this.#unseek?.();
    this.#leave();
  }

  /** A `for` that was set before the element was upgraded is there from the first update on. */
  hostUpdated(): void {
    this.follow();
  }

  /** Looks again where `for` names another element than before. */
  follow(): void {
    if (this.#host.for !== this.#name) this.find();
  }

  /** Looks again: after `for` has changed, or a provider has come or gone. */
  find(): void {
    // Off the page there is none; once back, it is looked for again.
    if (!this.#host.isConnected) return;
    const name = this.#host.for;
    this.#name = name;
    const provider = name ? widgetById(this.#host, name) : enclosing(this.#host);
    if (provider === this.#provider && this.#unsubscribe) return;
    this.#leave();
    this.#provider = provider;
    // An element that is not yet upgraded does not answer; it announces itself when it is.
    provider?.dispatchEvent(
      new ContextEvent(
        relationsContext,
        this.#host,
        (state, unsubscribe) => this.#receive(state, unsubscribe),
        true,
      ),
    );
    if (name && !this.#unsubscribe) this.#unwait = afterPageSettles(() => this.#giveUp(name));
    this.linked = this.#unsubscribe !== undefined || (name ? name !== this.#absent : provider !== undefined);
    this.#host.requestUpdate();
  }

  #giveUp(name: string): void {
    if (name !== this.#absent) this.#missing(name);
    this.#absent = name;
    this.linked = false;
    this.#host.requestUpdate();
  }

  #receive(state: RelationsState, unsubscribe: (() => void) | undefined): void {
    this.#unwait?.();
    this.#unsubscribe = unsubscribe;
    this.state = state;
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#unwait?.();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#provider = undefined;
    this.state = undefined;
  }
}
