/**
 * Until the first drawing: the form that the server has sent in a declarative shadow root (src/render/element/), or what readers without scripts see, as it
 * was before the script came. Where the drawing waits until the reader comes near, that stands in a box about as high as the drawing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../../layout/measure.js';
import { FormMeasure } from '../page/form-measure.js';

/** Whoever reads on in the form, reads on in the widget: the link that has the focus. */
const LINK = 'footer a';

export class Placeholder implements ReactiveController {
  readonly #box = document.createElement('div');
  readonly #replaces: (isForm: boolean) => boolean;
  #root: ShadowRoot | undefined;
  #form: HTMLElement | undefined;
  #measure: FormMeasure | undefined;
  #hadFocus = false;

  /** @param replaces whether what the host draws by now replaces a form, or what readers without scripts see */
  constructor(host: ReactiveControllerHost, replaces: (isForm: boolean) => boolean) {
    this.#replaces = replaces;
    host.addController(this);
    // What follows on the page tells by its place whether it is far from what the reader sees.
    this.#box.className = 'waiting';
    this.#box.append(document.createElement('slot'));
  }

  /** Whether it is still there. */
  get holds(): boolean {
    return this.#form !== undefined || this.#box.isConnected;
  }

  /**
   * Before anything is drawn. Anybody else's declared content goes.
   * @param declared what was in the root before its styles, which older engines hold as elements
   */
  putInto(root: ShadowRoot, declared: readonly ChildNode[]): void {
    const form = root.querySelector<HTMLElement>('style + .still');
    if (form) {
      this.#root = root;
      this.#form = form;
      this.#measure = new FormMeasure(form);
    } else {
      for (const node of declared) node.remove();
      root.append(this.#box);
    }
  }

  /** The drawing does not wait: until it is there, what readers without scripts see stays as it was. */
  release({ textContent }: Element): void {
    if (textContent.trim()) this.#box.className = '';
  }

  /** The measure that the form was drawn by, so that the widget draws the same. */
  measureOver(page: Measure): Measure {
    return this.#measure?.over(page) ?? page;
  }

  hostUpdate(): void {
    if (!this.#replaces(this.#form !== undefined)) return;
    this.#box.remove();
    if (!this.#form) return;
    this.#hadFocus = this.#root?.activeElement?.matches(LINK) ?? false;
    this.#form.previousElementSibling?.remove();
    this.#form.remove();
    this.#form = undefined;
  }

  hostUpdated(): void {
    if (this.#hadFocus) this.#root?.querySelector<HTMLElement>(LINK)?.focus({ preventScroll: true });
    this.#hadFocus = false;
  }
}
