import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { extras, type Extra } from './extras.js';
import { NAMES_A_WIDGET, afterPageSettles } from './page/after-page-settles.js';
import { InputReporter } from './page/input-reporter.js';
import { widgetOf } from './page/mentioned-widgets.js';
import type { Viewed } from './page/viewed.js';

/**
 * Paragraphs of a story. As the reader comes to them, their widget moves to the period, event and date that are given here, and scrolling back it
 * goes back; what the reader does in the widget stays until the next step. Without scripts they are text. The step that is read carries
 * `data-bilateral-current`.
 *
 * @slot - the paragraphs
 *
 * @fires {BilateralErrorEvent} bilateral-error - there is no such widget, or what is given cannot be shown
 */
export class BilateralStep extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Start of the period, an EDTF date; without it, that of the widget. */
  @property({ type: String }) from: string | undefined;

  /** End of the period, an EDTF date; without it, that of the widget. */
  @property({ type: String }) to: string | undefined;

  /** Id of the event whose details are shown; without it, none. */
  @property({ type: String }) selected: string | undefined;

  /** The date whose value is taken apart, an EDTF date; without it, none. */
  @property({ type: String }) date: string | undefined;

  /** Id of the widget to move; without it, the first one in the nearest ancestor that has any. */
  @property({ type: String }) for: string | undefined;

  /** @internal */
  @property({ type: Boolean, attribute: 'data-bilateral-current', reflect: true }) current = false;

  #story: Extra<'story'> | undefined;
  #leave: (() => void) | undefined;
  #unwait: (() => void) | undefined;
  readonly #reporter = new InputReporter(this);

  /** @internal */
  readonly reportInvalid = this.#reporter.reportInvalidOnce;

  /** @internal */
  get widget(): Viewed | undefined {
    return widgetOf(this, this.for);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#join();
    this.#checkWidget();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwait?.();
    this.#leave?.();
    this.#leave = undefined;
  }

  async #join(): Promise<void> {
    this.#story = await extras.load('story');
    if (this.isConnected) this.#leave ??= this.#story?.joinStory(this);
  }

  /** A step that no widget answers to once the page has settled is a mistake of the page. */
  #checkWidget(): void {
    this.#unwait?.();
    this.#unwait = afterPageSettles(() => {
      if (!this.widget) this.reportInvalid('for', this.for ?? '', NAMES_A_WIDGET);
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#leave || ['from', 'to', 'selected', 'date', 'for'].every((name) => !changed.has(name))) return;
    this.#story?.stepChanged(this);
    if (changed.has('for')) this.#checkWidget();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-step': BilateralStep;
  }
}
