import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Measure } from '../layout/measure.js';
import type { ViewState } from '../state/view-state.js';
import { registerLanguage } from '../text/languages.js';
import { VERSION } from '../version.js';
import { relationsStyles } from './bilateral-relations.styles.js';
import { addressModule, panelModules, pictureModule, type Extra } from './extras.js';
import { PageChoice } from './interaction/page-choice.js';
import { ViewChoice } from './interaction/view-choice.js';
import type { ViewWords } from './page/addressed-views.js';
import { DeferredRender } from './page/deferred-render.js';
import { Arrangement, DEFAULT_HEADING_LEVEL } from './panels/arrangement.js';
import { ChildViews } from './panels/child-views.js';
import { Panels } from './panels/panels.js';
import { Placeholder } from './panels/placeholder.js';
import type { PictureOptions, Pictorial } from './panels/picture/picture.js';
import { renderTop, renderWaiting } from './panels/top.js';
import { RelationsElement } from './relations-element.js';
import { stateProvider } from './state/context.js';

/**
 * The widget: the timeline of a dyad and the tension index computed from exactly its events, linked to each other.
 * Empty, it composes the two views with header, overview, details, legend and footer; with views among its children, it provides to those.
 *
 * @slot - views in the page's own layout; anything else is the fallback, which shows where scripts do not run, and until or unless there is something to draw
 * @slot heading - replaces the computed heading
 * @slot deck - replaces the computed sentence under the heading
 * @slot caption - a caption under the widget
 *
 * @csspart event - one mark of the timeline (focusable)
 * @csspart cluster - a mark that stands for several events
 * @csspart era - one government in a strip
 * @csspart axis - the years
 * @csspart line - the index's line (SVG path)
 * @csspart band - the sensitivity band around it (SVG path)
 * @csspart header - heading and summary
 * @csspart overview - all that is drawn, with the period on it
 * @csspart controls - buttons and filters, where they are open
 * @csspart details - the panel of a chosen event
 * @csspart table - the table of the acts, where it is open
 * @csspart legend - how to read the marks
 * @csspart footer - source, version and coverage
 *
 * @cssproperty [--bilateral-font=system-ui stack] - font of all text
 * @cssproperty [--bilateral-heading-font=inherit] - font of the heading
 * @cssproperty [--bilateral-page=#ffffff / #15181c] - background (light / dark)
 * @cssproperty [--bilateral-ink=#17191c / #f2f0ec] - text and the index's line
 * @cssproperty [--bilateral-ink-second=#4b5056 / #c3c7cc] - annotations
 * @cssproperty [--bilateral-muted=#5e646b / #a2a8b0] - axis and footer
 * @cssproperty [--bilateral-hostile=#b33f12 / #ff9066] - hostile acts
 * @cssproperty [--bilateral-cooperative=#0b64a0 / #79bbf2] - cooperative acts
 * @cssproperty [--bilateral-hairline=#dcd9d3 / #363b42] - thin lines
 * @cssproperty [--bilateral-hatch=#bdb8ae / #4d545d] - hatching of stretches without record
 * @cssproperty [--bilateral-band-strong=#f3f0ea / #1f2329] - every other government's background
 * @cssproperty [--bilateral-band-faint=#faf8f5 / #191c21] - the background of those between
 * @cssproperty [--bilateral-focus=ink] - focus rings
 * @cssproperty [--bilateral-radius=4px] - corners of buttons
 * @cssproperty [--bilateral-line-width=2px] - the index's line
 * @cssproperty [--bilateral-min-height=0] - height reserved in any case
 *
 * @fires {BilateralSelectEvent} bilateral-select - the reader chose an event, or closed its details
 * @fires {BilateralWindowEvent} bilateral-window - the reader moved or resized the window
 * @fires {BilateralViewStateEvent} bilateral-viewstate - the reader changed what `viewState` says
 * @fires {BilateralLoadEvent} bilateral-load - a dataset was loaded; that of a widget far from what the reader sees, when it comes near
 * @fires {BilateralErrorEvent} bilateral-error - something given cannot be used; the last good view stays
 */
export class BilateralRelations extends RelationsElement {
  /** The version of the package that this class comes from. */
  static readonly version = VERSION;

  /**
   * Makes a language available to all widgets of the page, in one call that every form of the script allows:
   * `customElements.get('bilateral-relations').registerLanguage('fr', pack)`. What a pack leaves out is said in English.
   */
  static readonly registerLanguage = registerLanguage;

  static override styles = relationsStyles;

  /** Which views to compose: `both`, `timeline` or `tension`. */
  @property({ type: String }) view = 'both';

  /** Level of the heading in the page's outline, 2 to 6. */
  @property({ type: String, attribute: 'heading-level' }) headingLevel: string | number =
    DEFAULT_HEADING_LEVEL;

  /** Leaves heading and summary out. */
  @property({ type: Boolean, attribute: 'without-header' }) withoutHeader = false;

  /** Leaves the overview's period, buttons and filters out. */
  @property({ type: Boolean, attribute: 'without-controls' }) withoutControls = false;

  /** Leaves the panel of a chosen event out. */
  @property({ type: Boolean, attribute: 'without-details' }) withoutDetails = false;

  /** Leaves legend, source, version and coverage out. */
  @property({ type: Boolean, attribute: 'without-footer' }) withoutFooter = false;

  /** Shows the full record with the period on it from the start, not only with the controls. */
  @property({ type: Boolean }) overview = false;

  /** Lists all events in view when the page is printed. */
  @property({ type: Boolean, attribute: 'print-list' }) printList = false;

  /**
   * What the reader sees, as one object: `from`, `to`, `selected`, `date`, `compared`, `categories`, `actors`, `facts`, `memory`,
   * `halfLifeScale`, `without`, `sums` and `lang`. Setting it shows that view; where it names no period, the page's own.
   */
  @property({ attribute: false })
  get viewState(): ViewState {
    return this.owner.view;
  }

  set viewState(view: ViewState) {
    this.owner.showView(view);
  }

  readonly #provide = stateProvider(this);
  /** An event that is chosen is wanted wherever the widget is: words of the page mention it. */
  readonly #deferred = new DeferredRender(this, () => this.selected);
  readonly #placeholder = new Placeholder(this, (isForm) => {
    const { message, loading } = this.state ?? {};
    // While a record or a language is on its way, the widget says so; a form shows more than that.
    const tells = message !== undefined || (loading && !isForm && !this.firstDrawing.isAwaited);
    return tells || this.#childViews.areShown;
  });
  readonly #childViews = new ChildViews(this, {
    changed: (pageEvents) => (this.owner.pageEvents = pageEvents),
    joined: () => this.#deferred.now(),
    canShow: () => this.state?.scene !== undefined && this.size.width > 0,
  });
  /** Before what follows events: where an address names one after a view, the view before is the one that the event is shown in. */
  readonly #viewChoice = new ViewChoice(this, addressModule);
  readonly #pageChoice = new PageChoice(this, () => this.state);
  readonly #panels = new Panels(this, panelModules, this.#childViews, {
    state: () => this.state,
    wayBack: () => this.#pageChoice.wayBack ?? this.#viewChoice.wayBack,
  });
  readonly #arrangement = new Arrangement();

  protected override createRenderRoot(): ShadowRoot {
    const declared = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    this.#placeholder.putInto(root, declared);
    return root;
  }

  protected override measureOver(page: Measure): Measure {
    return this.#placeholder.measureOver(page);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    const { coming } = this.#deferred;
    if (!coming) this.#placeholder.release(this);
    return Promise.resolve(coming)
      .then(() => (this.overview ? panelModules.overview.load() : undefined))
      .then(() => this.firstDrawing.prepare(this, () => this.askPage()))
      .then(() => super.scheduleUpdate());
  }

  override requestUpdate(...change: Parameters<RelationsElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // The constructor asks, too, before there is anything to put off.
    if (this.renderRoot && this.selected) this.#deferred.now();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { reportInvalid } = this.owner;
    if (changed.has('view')) this.#arrangement.readView(this.view, reportInvalid);
    if (changed.has('headingLevel')) this.#arrangement.readLevel(this.headingLevel, reportInvalid);
    const measure = this.measures.current;
    const { width } = this.size;
    const state = this.motion.stateNow(
      this.firstDrawing.stateNow(this.owner.update(changed), width, measure, this.#charted),
    );
    this.state = state;
    this.#panels.derive(state, width, measure, this.#charted, this.overview);
    this.#provide(state);
  }

  /** Whether a chart is among the views, whose annotations the lanes keep free and, on a phone, a list explains. */
  get #charted(): boolean {
    return this.#childViews.slotted ? this.#childViews.charted : this.#arrangement.isCharted;
  }

  protected override render(): unknown {
    const { state } = this;
    if (!state || (this.#placeholder.holds && !state.scene)) return nothing;
    const { scene, message, loading, locale } = state;
    const theme = this.themes.used(state.theme);
    const isDrawing = scene !== undefined && !this.#childViews.areShown;
    const top = renderTop(state, this.#arrangement, this.#panels, {
      withoutHeader: this.withoutHeader,
      withoutDetails: this.withoutDetails,
      charted: this.#charted,
      slotted: this.#childViews.slotted,
      missing: this.#viewChoice.missing(locale),
      width: this.size.width,
      measure: this.measures.current,
      theme,
    });
    const whole = html`<div
      class="root ${this.#panels.layout} ${scene || message ? '' : 'waiting'} ${this.printList ? 'listed' : ''} ${isDrawing ? 'drawing' : ''}"
      aria-hidden=${isDrawing ? 'true' : nothing}
      aria-busy=${loading ? 'true' : nothing}
      data-theme=${theme}
      lang=${locale.lang}
    >
      ${top} ${this.#panels.render(this, this.#arrangement.panelLevel)}
      <slot name="caption"></slot>
      ${this.letters.render()}
    </div>`;
    return [isDrawing && !this.#placeholder.holds ? renderWaiting(state) : nothing, whole];
  }

  /** Resolves when all views have drawn, which they then do wherever they are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.#deferred.now();
    let done = await super.getUpdateComplete();
    if (this.hasDrawingRoot) await this.#childViews.drawn();
    await this.#panels.settled();
    // What cannot draw waits for ever.
    while (this.hasDrawingRoot && this.isUpdatePending) done = await super.getUpdateComplete();
    return done;
  }

  /** @internal */
  get shownEventId(): string | undefined {
    return this.state?.selected?.id;
  }

  /** @internal The reader followed words that mention an event. */
  choose(eventId: string, words: HTMLElement): void {
    this.#pageChoice.choose(eventId, words, () => this.#panels.focusDetails());
  }

  /** @internal The reader followed words that name a view. */
  chooseView(words: ViewWords): void {
    void this.#viewChoice.choose(words);
  }

  /** @internal */
  followAddress(): void {
    void this.#viewChoice.follow();
  }

  /** Shows an event, as `selected` does, and scrolls to the widget where it is out of view. */
  show(eventId: string): void {
    this.#pageChoice.show(eventId);
  }

  /**
   * What the reader sees as the text of an SVG, with headline, legend and source, that needs nothing of the page.
   * Rejects with a RangeError for a width that cannot be used.
   */
  async toSVG(options?: Pick<PictureOptions, 'width'>): Promise<string> {
    return (await this.#picture()).pictureSvg(this.#pictorial, options);
  }

  /** The same as a file: a PNG, or of another `type`, with the fonts of the page. Rejects with a RangeError for an option that cannot be used. */
  async toBlob(options?: PictureOptions): Promise<Blob> {
    return (await this.#picture()).pictureBlob(this.#pictorial, options);
  }

  async #picture(): Promise<Extra<'picture'>> {
    await this.updateComplete;
    const module = await pictureModule.load();
    if (!module) throw new Error('extras/picture.js could not be loaded');
    return module;
  }

  get #pictorial(): Pictorial {
    const { state } = this;
    if (!state?.scene) throw new Error('nothing is drawn');
    return {
      host: this,
      scene: state.scene,
      state,
      width: this.size.width,
      measure: this.measures.current,
      theme: this.themes.used(state.theme),
      charted: this.#charted,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-relations': BilateralRelations;
  }
}
