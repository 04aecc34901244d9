/** Which mark of a view has its card shown: the one under the pointer or with the focus. What the card says is in a module of its own. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../data/dataset.js';
import type { CardPlace } from '../../layout/card-place.js';
import type { Scene } from '../../layout/scene.js';
import type { RelationsState } from '../../state/relations-state.js';
import type { LazyModule } from '../page/lazy-modules.js';
import type * as card from './card.js';
import { openLazy } from './lazy-panel.js';
import type { PanelHost } from './panel-focus.js';

/** What a card is about, and where it stands. */
export interface Carded {
  readonly events: readonly BilateralEvent[];
  readonly place: CardPlace;
}

export class MarkCard implements ReactiveController {
  readonly #host: PanelHost;
  readonly #module: LazyModule<typeof card>;
  #shown: string | undefined;
  /** Whether the module was asked for: where it cannot be loaded, marks have no card. */
  #asked = false;

  constructor(host: PanelHost, module: LazyModule<typeof card>) {
    this.#host = host;
    this.#module = module;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Shows the card of the mark with a key, in place of another; undefined shows none. */
  show(key: string | undefined): void {
    if (key === this.#shown) return;
    this.#shown = key;
    if (key !== undefined && !this.#asked) {
      this.#asked = true;
      openLazy(this.#host, this.#module);
    }
    // While a card is shown, Escape closes it wherever the focus is, whatever else the key closes.
    if (key === undefined) document.removeEventListener('keydown', this.#onKey, true);
    else document.addEventListener('keydown', this.#onKey, true);
    this.#host.requestUpdate();
  }

  /** Whether a pointer that leaves the picture goes to the card, which then stays. */
  isEntered({ relatedTarget }: Event & { readonly relatedTarget: EventTarget | null }): boolean {
    return relatedTarget instanceof Element && relatedTarget.closest('.card') !== null;
  }

  /**
   * @param find what the mark with a key stands for; undefined where it is no longer drawn
   * @param leave called when the pointer leaves the card
   */
  render(
    scene: Scene,
    { locale, isStatic, selected, cluster }: RelationsState,
    find: (key: string) => Carded | undefined,
    leave: (event: PointerEvent) => void,
  ): TemplateResult | typeof nothing {
    const module = this.#module.now();
    const found = this.#shown === undefined || isStatic ? undefined : find(this.#shown);
    if (!found || typeof module === 'string') return nothing;
    // What is chosen is told in the details.
    const chosen = [selected, ...cluster];
    if (found.events.every((event) => chosen.includes(event))) return nothing;
    return module.renderCard(found.events, found.place, scene, locale, leave);
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.show(undefined);
  };
}
