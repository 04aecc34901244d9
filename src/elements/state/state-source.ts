/**
 * Finds the provider of a view and follows its state. Precedence: the element that `for` names, else the nearest `<bilateral-relations>` around
 * the view, through slots and shadow roots, else none: then the view stands alone, as it does where `for` names none. Works whichever of the two is made, upgraded or moved first.
 */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPageSettles } from '../page/after-page-settles.js';
import { seekProviders } from './providers.js';
import { relationsContext, type RelationsState } from './context.js';

const PROVIDER = 'bilateral-relations';

type Host = ReactiveControllerHost & HTMLElement & { readonly for: string | undefined };

/** The nearest `<bilateral-relations>` around an element, through slots and shadow roots. */
export function enclosing(element: Element): Element | undefined {
  for (let root: Node | null = element; root;) {
    const found: Element | null = root instanceof Element ? root.closest(PROVIDER) : null;
    if (found) return found;
    const tree: Node = root.getRootNode();
    root = tree instanceof ShadowRoot ? tree.host : null;
  }
  return undefined;
}

/** The element of that id in the element's own tree, else in a tree around it; of a container that became a widget, the widget inside. */
export function byId(element: Element, id: string): Element | undefined {
  for (let node: Node = element; ;) {
    const tree = node.getRootNode();
    const found = tree instanceof Document || tree instanceof ShadowRoot ? tree.getElementById(id) : null;
    if (found) return (!found.matches(PROVIDER) && found.querySelector(PROVIDER)) || found;
    if (!(tree instanceof ShadowRoot)) return undefined;
    node = tree.host;
  }
}

export class StateSource implements ReactiveController {
  /** The provider's state; undefined while alone or waiting. */
  state: RelationsState | undefined;
  /** True while a provider is there or waited for: the view then makes no state of its own. */
  linked = false;
  readonly #host: Host;
  #provider: Element | undefined;
  #unsubscribe: (() => void) | undefined;
  #unseek: (() => void) | undefined;
  readonly #missing: (name: string) => void;
  /** Ends the wait for the element that `for` names. */
  #unwait: (() => void) | undefined;
  /** The name that was waited for in vain: the view stands alone until its element comes after all. */
  #given: string | undefined;

  /** @param missing told once that no provider has the id that `for` gives */
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

  /** Looks again: after `for` has changed, or a provider has come or gone. */
  find(): void {
    // Off the page there is none; once back, it is looked for again.
    if (!this.#host.isConnected) return;
    const name = this.#host.for;
    const provider = name ? byId(this.#host, name) : enclosing(this.#host);
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
    this.linked = this.#unsubscribe !== undefined || (name ? name !== this.#given : provider !== undefined);
    this.#host.requestUpdate();
  }

  #giveUp(name: string): void {
    if (name !== this.#given) this.#missing(name);
    this.#given = name;
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
