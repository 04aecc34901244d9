/**
 * Until the first drawing: the form that the server has sent in a declarative shadow root (src/render/element/), or a box about as high as the drawing, which
 * shows what readers without scripts see.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../../layout/measure.js';
import { FormMeasure } from '../page/form-measure.js';

/** Whoever reads on in the form, reads on in the widget: the link that has the focus. */
const LINK = 'footer a';

export class Placeholder implements ReactiveController {
  readonly #box = document.createElement('div');
  readonly #canDraw: () => boolean;
  #root: ShadowRoot | undefined;
  #form: HTMLElement | undefined;
  #measure: FormMeasure | undefined;
  #hadFocus = false;

  /** @param canDraw whether there is anything to draw, or to tell, by now; till then a form stays */
  constructor(host: ReactiveControllerHost, canDraw: () => boolean) {
    this.#canDraw = canDraw;
    host.addController(this);
    this.#box.className = 'waiting';
    this.#box.append(document.createElement('slot'));
  }

  /** Whether a form is shown. */
  get holds(): boolean {
    return this.#form !== undefined;
  }

  /**
   * Before anything is drawn, so that what stands below on the page is as far down as it will be. Anybody else's declared content goes.
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

  /** The measure that the form was drawn by, so that the widget draws the same. */
  measureOver(page: Measure): Measure {
    return this.#measure?.over(page) ?? page;
  }

  hostUpdate(): void {
    this.#box.remove();
    if (!this.#form || !this.#canDraw()) return;
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
