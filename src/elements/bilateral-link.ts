import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ViewState } from '../state/view-state.js';
import { addressModule } from './extras.js';
import { NAMES_A_WIDGET, afterPageSettles } from './page/after-page-settles.js';
import { addressOf, hasOtherBase, pageAddress } from './page/event-address.js';
import { isWidget, widgetOf } from './page/mentioned-widgets.js';
import { joinMentions, markMentions } from './page/page-links.js';
import { InputReporter } from './page/input-reporter.js';

/**
 * Words of the page that mention an event, a period or a date. Following them shows it in the widget, which scrolls into view where it is not. While it
 * is shown, the words are marked, with `data-bilateral-current` on the element and `aria-current` on the link inside. Without scripts they are text.
 *
 * @slot - the words
 *
 * @csspart link - the link around the words
 *
 * @fires {BilateralErrorEvent} bilateral-error - no widget has the id that `for` gives
 */
export class BilateralLink extends LitElement {
  static override styles = css`
    a {
      color: inherit;
      text-decoration: underline dotted;
      text-underline-offset: 0.2em;
    }
    a:hover,
    a[aria-current] {
      text-decoration-style: solid;
    }
    a[aria-current] {
      text-decoration-thickness: 0.12em;
    }
  `;

  /** Id of the event that the words mention. */
  @property({ type: String }) event: string | undefined;

  /** Start of a period that the words tell of, an EDTF date. */
  @property({ type: String }) from: string | undefined;

  /** End of that period, an EDTF date. */
  @property({ type: String }) to: string | undefined;

  /** A date that the words tell of, an EDTF date: what made the index up then is shown. */
  @property({ type: String }) date: string | undefined;

  /** Id of the widget to show it in; without it, the first one in the nearest ancestor that has any. */
  @property({ type: String }) for: string | undefined;

  /** @internal */
  @property({ type: Boolean, attribute: 'data-bilateral-current', reflect: true }) current = false;

  #leave: (() => void) | undefined;
  /** Ends the wait for the widget that `for` names. */
  #unwait: (() => void) | undefined;
  readonly #reporter = new InputReporter(this);

  /** What the page has declared there does not stay beside the link. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Before the styles come, which older engines hold as elements.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** @internal */
  readonly reportInvalid = this.#reporter.reportInvalidOnce;

  /** @internal What the words show, where that is more than an event. */
  get view(): ViewState | undefined {
    const { from, to, date, event } = this;
    if (!from && !to && !date) return undefined;
    return {
      ...(from && { from }),
      ...(to && { to }),
      ...(event && { selected: event }),
      ...(date && { date }),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = joinMentions(this);
    this.#checkName();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#unwait?.();
  }

  /** A name that no widget has once the page has settled is a mistake of the page. */
  #checkName(): void {
    this.#unwait?.();
    const name = this.for;
    if (!name) return;
    this.#unwait = afterPageSettles(() => {
      if (!isWidget(this, name)) this.#reporter.reportInvalidOnce('for', name, NAMES_A_WIDGET);
    });
  }

  /** The words get the focus on the link in them. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('a')?.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('event') || changed.has('for')) markMentions();
    // Off the page nothing is checked; `connectedCallback` begins again.
    if (changed.has('for') && this.isConnected) this.#checkName();
  }

  /** Where the link leads when it is opened in another tab; that to a view comes with what writes it. */
  get #address(): string | undefined {
    const { view } = this;
    if (!view) return addressOf(this.event ?? '');
    const module = addressModule.now();
    if (typeof module !== 'string')
      return `${hasOtherBase() ? pageAddress() : ''}#${module.fragmentOfView(view, widgetOf(this, this.for))}`;
    if (module !== 'failed') void addressModule.load().then(() => this.requestUpdate());
    return undefined;
  }

  protected override render(): TemplateResult {
    return html`<a
      part="link"
      href=${this.#address ?? nothing}
      aria-current=${this.current ? 'true' : nothing}
      ><slot></slot
    ></a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-link': BilateralLink;
  }
}
