import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { fullPeriod } from '../layout/periods.js';
import type { BilateralEvent } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import type { Drawing } from '../layout/drawing.js';
import type { Scene } from '../layout/scene.js';
import type { Measure } from '../layout/measure.js';
import { rowsOf } from '../layout/rows.js';
import { NO_FILTERS } from '../state/filters.js';
import { countInPeriod } from '../layout/in-period.js';
import { overview, type Overview } from '../layout/overview.js';
import type { Sorting } from './panels/table.js';
import { lazyNow, loadLazy, type LazyModule, type LazyName } from './page/lazy-modules.js';
import { oneOf } from '../state/attributes.js';
import { relationsStyles } from './bilateral-relations.styles.js';
import type { BilateralTension } from './bilateral-tension.js';
import type { BilateralTimeline } from './bilateral-timeline.js';
import { controlsStyles, renderControls } from './panels/controls.js';
import { detailsStyles, renderDetails } from './panels/details.js';
import { cachedDrawing } from './state/cached-drawing.js';
import { BilateralSelectEvent } from './events.js';
import { adoptStyles } from './page/adopt-styles.js';
import { deckOf, headlineOf, otherwiseOf } from '../wording/headline.js';
import { hasRow, keyList, keyListStyles } from './panels/key-list.js';
import { legendStyles, renderLegend } from './panels/legend.js';
import { MediaController } from './page/media.js';
import { measureOf } from './page/measure.js';
import { dragWindow, keyedWindow, overviewStyles, renderOverview } from './panels/overview.js';
import { DeferredRender } from './page/deferred-render.js';
import { pageEventsOf } from './page/page-event-children.js';
import { bringIntoView, eventInAddress, joinPageLinks, markMentions, scrollTo } from './page/page-links.js';
import { announceProvider } from './state/providers.js';
import { RelationsElement } from './relations-element.js';
import {
  endsOf,
  pageEventsInWords,
  severalInWords,
  spanOf,
  describeEvent,
  describeReading,
} from '../wording/descriptions.js';
import { enclosing } from './state/state-source.js';
import { registerLanguage } from '../text/languages.js';
import { VERSION } from '../version.js';
import { relationsContext, type RelationsState } from './state/context.js';
import { theme } from './styles/theme.styles.js';
import { WidthController } from './page/width.js';
import { overlaps, type Period } from '../time/period.js';
import { DAY } from '../time/units.js';

/** Panels that are loaded when they are opened. */
type Panel = 'table' | 'about' | 'downloads';

export const VIEWS = ['both', 'timeline', 'tension'] as const;
export type ViewName = (typeof VIEWS)[number];

const VIEW_TAGS = 'bilateral-timeline, bilateral-tension';

const DEFAULT_HEADING_LEVEL = 3;

/**
 * The widget: the timeline of a dyad and the tension index computed from exactly its events, linked to each other.
 * Empty, it composes the two views with header, overview, details, legend and footer; with views among its children, it provides to those.
 *
 * @slot - views in the page's own layout; anything else is the fallback that shows where scripts do not run
 * @slot heading - replaces the computed heading
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

  static override styles = [
    theme,
    overviewStyles,
    legendStyles,
    detailsStyles,
    controlsStyles,
    keyListStyles,
    relationsStyles,
  ];

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

  @internal() private exploring = false;
  /** The date that lists all of its acts. */
  @internal() private allActs: number | undefined;
  /** What is open below the controls. */
  @internal() private panel: Panel | undefined;
  @internal() private sorting: Sorting = { column: 'date', ascending: true };
  /** Whether the views are the page's own, among the children. */
  @internal() private slotted = false;

  readonly #provider = new ContextProvider(this, { context: relationsContext });
  readonly #size = new WidthController(this);
  /** Chosen, an event is wanted wherever the widget is: words of the page mention it. */
  readonly #deferred = new DeferredRender(this, () => this.selected ?? eventInAddress(this));
  /** Stands where the first drawing will, with what readers without scripts see. */
  readonly #placeholder = document.createElement('div');
  #leavePageLinks: (() => void) | undefined;
  /** The event that the words of the page were last told of. */
  #mentioned: string | undefined;
  /** Paper has no pointer: while the page prints, the events in view are listed. */
  readonly #paper = new MediaController(this, 'print');
  #children: MutationObserver | undefined;
  #drawing: Drawing | undefined;
  #measure: Measure | undefined;
  #overview: Overview | undefined;
  #views: readonly ViewName[] = ['tension', 'timeline'];
  #level = DEFAULT_HEADING_LEVEL;

  /** The period that the reader chose last, for it to be announced once and not at each step of a drag. */
  #settled: Period | undefined;
  #settles = false;
  /** What is to be seen, or to have the focus, when it is there, which for what is loaded is a later update; and what opened it. */
  #arrives: string | undefined;
  #opener: Element | null = null;
  /** What the reader pressed last, and what the details showed before. */
  #press: Event | undefined;
  #detailed: unknown;
  /** Whether the focus was in the details before they were drawn anew. */
  #inDetails = false;
  /** Counts what the reader chose before the dataset was there: only the last is told. */
  #choices = 0;

  /** Views inside shadow roots of the children, which make themselves known by asking for the state. */
  readonly #guests = new Set<Element>();

  constructor() {
    super();
    this.addEventListener('context-request', ({ context, contextTarget }) => {
      if (context !== relationsContext || !contextTarget || this.#isPart(contextTarget)) return;
      this.#guests.add(contextTarget);
      this.#deferred.now();
      this.#readChildren();
    });
    for (const type of ['click', 'keydown'])
      this.addEventListener(type, (press) => (this.#press = press), { capture: true });
    this.addEventListener('bilateral-window', () => (this.#settles = true));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => this.#readChildren());
    this.#children.observe(this, { childList: true, subtree: true, attributes: true, characterData: true });
    this.#readChildren();
    this.#leavePageLinks = joinPageLinks(this);
    announceProvider();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#leavePageLinks?.();
    announceProvider();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#placeholder.className = 'waiting';
    this.#placeholder.append(document.createElement('slot'));
    // At once, for what stands below to know how far it is.
    root.append(this.#placeholder);
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { coming } = this.#deferred;
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  override requestUpdate(...change: Parameters<RelationsElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // The constructor asks, too, before there is anything to put off.
    if (this.renderRoot && this.selected) this.#deferred.now();
  }

  #readChildren(): void {
    this.owner.pageEvents = pageEventsOf(this);
    this.slotted = this.#pageViews().length > 0;
  }

  /** The widget's own views and the page's. */
  #allViews(): Element[] {
    return [...this.renderRoot.querySelectorAll(VIEW_TAGS), ...this.#pageViews()];
  }

  #isPart(view: Element): boolean {
    return view.getRootNode() === this.renderRoot;
  }

  /** The page's own views of this widget: among its descendants, or in shadow roots of theirs. */
  #pageViews(): Element[] {
    for (const guest of this.#guests) if (enclosing(guest) !== this) this.#guests.delete(guest);
    return [...new Set([...this.querySelectorAll(VIEW_TAGS), ...this.#guests])].filter(
      (view) => enclosing(view) === this,
    );
  }

  /** What has the focus in the widget itself. */
  #active(): Element | null {
    return this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#placeholder.remove();
    this.#inDetails = this.hasUpdated && this.#active()?.closest('.details') != null;
    if (changed.has('view')) {
      const view =
        oneOf('view', this.view, VIEWS, this.owner.reportInvalid) ?? (this.view ? undefined : 'both');
      if (view) this.#views = view === 'both' ? ['tension', 'timeline'] : [view];
    }
    if (changed.has('headingLevel')) this.#level = this.#headingLevel();
    this.state = this.owner.update(changed);
    const scene = this.state.scene;
    if (this.#settles) [this.#settled, this.#settles] = [scene?.period, false];
    const width = this.#size.width;
    const measure = measureOf(this);
    this.#measure = measure;
    this.#drawing = scene && width > 0 ? cachedDrawing(scene, width, measure, this.#charted()) : undefined;
    this.#overview = undefined;
    if (scene && this.#drawing) {
      const { frame } = this.#drawing;
      const ends: [number, number] = frame.portrait
        ? [frame.margin, frame.width - frame.margin]
        : [frame.x0, frame.x1];
      this.#overview = overview(scene, ends, { years: this.state.locale.years, measure });
    }
    this.#provider.setValue(this.state);
  }

  /** An address that ends in `#bilateral-event=ID` asks for an event, over what the page chose. */
  protected override firstUpdated(): void {
    const asked = eventInAddress(this);
    if (asked === undefined) return;
    this.selected = asked;
    void this.updateComplete.then(() => bringIntoView(this));
  }

  /** Gives the focus to what can have it, and shows it, or its head, for it may be higher than the screen. */
  #focusOn(panel: string): void {
    const found = this.renderRoot.querySelector<HTMLElement>(panel);
    found?.focus({ preventScroll: true });
    if (found) scrollTo(found.querySelector('.title') ?? found, 'nearest');
  }

  /** Whether the focus is still on what opened the panel, or nowhere: elsewhere, the reader has gone on. */
  #waitsFocused(): boolean {
    const { activeElement, body } = document;
    return (
      !activeElement || activeElement === body || (this.#opener !== null && this.#active() === this.#opener)
    );
  }

  protected override updated(): void {
    // What had the focus in the panel may be gone with what it showed, or lead nowhere any more.
    const active = this.#active();
    if (this.#inDetails && (!active || active.matches(':disabled'))) this.#focusOn('.details');
    const arrived = this.#arrives;
    if (arrived && this.renderRoot.querySelector(arrived)) {
      this.#arrives = undefined;
      if (this.#waitsFocused()) this.#focusOn(arrived);
    }
    this.#reveal();
    if (this.#mentioned !== this.shownEventId) {
      this.#mentioned = this.shownEventId;
      markMentions();
    }
  }

  /** The page follows to the head of what the reader opens, as far as it must; what is chosen in the details themselves leaves it where the eye is. */
  #reveal(): void {
    const { selected, cluster, compared, pinned } = this.state ?? {};
    const open = selected ?? cluster?.[0] ?? compared ?? pinned;
    if (open === this.#detailed) return;
    this.#detailed = open;
    // A press is still on its way while what it asks for is drawn.
    if (this.#press?.eventPhase && !(this.#press.composedPath()[0] as Element).closest('.details'))
      this.#focusOn('.details .title');
  }

  /** @internal */
  get shownEventId(): string | undefined {
    return this.state?.selected?.id;
  }

  /** @internal The reader followed words that mention an event. */
  choose(eventId: string): void {
    this.performUpdate();
    const { state } = this;
    const event = state?.scene && eventById(state.scene.dataset.events, eventId);
    if (event) state.actions.select(event);
    this.show(eventId);
    if (!state?.scene) void this.#tellChoice(eventId);
  }

  /** What the reader chose before the dataset was there is told when it is shown, if nothing else was asked for since. */
  async #tellChoice(eventId: string): Promise<void> {
    const choice = (this.#choices += 1);
    await this.updateComplete;
    const event = this.state?.selected;
    if (choice !== this.#choices || event?.id !== eventId || this.selected !== eventId) return;
    // Made apart from its dispatch, which the manifest would take for one more event, without a name.
    const reported = new BilateralSelectEvent(event);
    this.dispatchEvent(reported);
  }

  /** Shows an event, as `selected` does, and scrolls to the widget where it is out of view. */
  show(eventId: string): void {
    this.selected = eventId;
    // Chosen again, it comes into the period again.
    this.requestUpdate('selected');
    void this.updateComplete.then(() => bringIntoView(this));
  }

  /** Resolves when both views have drawn, which they then do wherever they are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.#deferred.now();
    const done = await super.getUpdateComplete();
    const views = this.#allViews();
    await Promise.all(views.map((view) => ('updateComplete' in view ? view.updateComplete : undefined)));
    return done;
  }

  /** Whether a chart is among the views, whose annotations the lanes keep free and, on a phone, a list explains. */
  #charted(): boolean {
    return this.slotted ? this.querySelector('bilateral-tension') !== null : this.#views.includes('tension');
  }

  #headingLevel(): number {
    const { headingLevel } = this;
    if (headingLevel === '' || headingLevel === null || headingLevel === undefined)
      return DEFAULT_HEADING_LEVEL;
    const level = Number(headingLevel);
    if (Number.isInteger(level) && level >= 2 && level <= 6) return level;
    this.owner.reportInvalid('heading-level', headingLevel, 'a whole number from 2 to 6');
    return this.#level;
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (!state) return html``;
    const { scene } = state;
    const portrait = this.#drawing?.frame.portrait ?? false;
    return html`<div
      class="root ${portrait ? 'portrait' : 'wide'} ${scene || state.message ? '' : 'waiting'}"
      data-theme=${state.theme}
      lang=${state.locale.lang}
    >
      ${scene && !this.withoutHeader ? this.#header(scene, state) : nothing}
      ${state.message ? html`<p class="message" role="status">${state.message}</p>` : nothing}
      ${this.slotted ? html`<slot></slot>` : this.#composed(state)}
      ${scene ? this.#empty(scene, state) : nothing}
      ${scene && this.#drawing ? this.#below(scene, this.#drawing, state) : nothing}
      <slot name="caption"></slot>
    </div>`;
  }

  #composed({ message }: RelationsState): TemplateResult | typeof nothing {
    if (message) return nothing;
    const both = this.#views.length > 1;
    return html`${this.#views.includes('tension') ? html`<bilateral-tension .room=${this.#size.width} .measure=${this.#measure} exportparts="line, band, era, axis"></bilateral-tension>` : nothing}
    ${this.#views.includes('timeline') ? html`<bilateral-timeline .room=${this.#size.width} .measure=${this.#measure} ?without-axis=${both} exportparts="event, cluster, era, axis"></bilateral-timeline>` : nothing}`;
  }

  /** An empty drawing says why it is empty, and leads back. */
  #empty(
    { dataset, period }: Scene,
    { locale, actions, isStatic }: RelationsState,
  ): TemplateResult | typeof nothing {
    if (this.#drawing?.marks.length !== 0) return nothing;
    const leads = !isStatic && dataset.events.length > 0;
    const { messages, controls } = locale.texts;
    const filtered = countInPeriod(dataset.events, period) > 0;
    const whole = fullPeriod(dataset);
    const back = (): void => {
      if (filtered) actions.filter(NO_FILTERS);
      else actions.show(whole, true);
      // The button goes with the message, so the focus goes to where filters and periods are.
      this.#focusOn('.explore');
    };
    return html`<p class="message" role="status">
      ${filtered ? messages.emptyFiltered : messages.empty}
      ${leads ? html`<button type="button" class="button" @click=${back}>${controls.reset}</button>` : nothing}
    </p>`;
  }

  #header(scene: Scene, state: RelationsState): TemplateResult {
    const { locale } = state;
    const { texts } = locale;
    return html`<header part="header" role="none">
      <slot name="heading"
        ><div class="headline" role="heading" aria-level=${this.#level}>
          ${headlineOf(scene, locale)}
        </div></slot
      >
      <p class="deck">
        <b>${scene.dataset.title}.</b>
        ${scene.options ? html`<span class="filtered">${otherwiseOf(scene, state)}.</span> ${texts.assumptions.thinLine}` : deckOf(scene, locale, this.#charted())}
      </p>
    </header>`;
  }

  #below(scene: Scene, drawing: Drawing, state: RelationsState): TemplateResult {
    const { locale, isStatic } = state;
    const { texts } = locale;
    const passive = isStatic || this.withoutControls;
    const coverageEnd = locale.month(scene.dataset.coverage.to.extent.to);
    const measure = this.#measure ?? measureOf(this);
    const own = rowsOf(scene.events, scene.dataset).some((row) => row.hasPageEvents)
      ? pageEventsInWords(scene, locale)
      : undefined;
    const details = this.#details(scene, state);
    // On a phone they open where the eye is: under the views, or under the row that was pressed; each in the order of the focus too.
    const { portrait } = drawing.frame;
    const inRow = hasRow(drawing, state.row);
    return html`${portrait && !inRow ? details : nothing}
      ${keyList({ drawing, scene, state }, details && (inRow ? details : nothing))}
      <div class="strip">
        ${this.#overview ? renderOverview(this.#overview, drawing.frame, scene.period, locale, passive, { down: this.#onOverviewDown, key: this.#onOverviewKey }) : nothing}
        ${passive ? nothing : html`<button type="button" class="button explore" aria-expanded=${this.exploring ? 'true' : 'false'} @click=${this.#explore}>${texts.controls.explore}</button>`}
      </div>
      ${this.exploring && !passive ? renderControls(scene, state, [...this.#panelButtons(state), this.#bandButton(scene, state)]) : nothing}
      ${isStatic ? nothing : this.#panel(scene, state)} ${portrait ? nothing : details}
      ${
        isStatic
          ? nothing
          : html`<div class="unseen" role="status">${this.#live(scene, state)}</div>
              <div class="unseen" aria-live="polite">${this.#inView(scene, state)}</div>`
      }
      ${this.#paper.matches ? this.#listing(scene, state) : nothing}
      ${
        this.withoutFooter
          ? nothing
          : html`<div part="legend">
                ${guard([drawing.frame.width, locale, measure, own], () => renderLegend(drawing.frame, locale, measure, own))}
              </div>
              <footer part="footer" role="none">
                <span>${this.#source(scene, texts.source(scene.dataset.source.title))}</span
                ><span
                  >${texts.data(scene.dataset.version, coverageEnd)}${isStatic ? nothing : html`<span class="more"> · <button type="button" class="plain" aria-expanded=${this.panel === 'about' ? 'true' : 'false'} @click=${() => this.#open(this.panel === 'about' ? undefined : 'about')}>${texts.panels.aboutShort}</button></span>`}</span
                >
              </footer>`
      }`;
  }

  /** What the panel shows, for those who do not see it open. */
  #live(scene: Scene, { selected, cluster, pinned, locale }: RelationsState): string {
    if (selected) return locale.texts.spoken.selected(describeEvent(selected, scene.dataset, locale));
    if (cluster.length > 0) return severalInWords(cluster, locale);
    return pinned === undefined ? '' : describeReading(scene, pinned, locale);
  }

  /** What the reader's filters and period leave in view; nothing before there are any. */
  #inView(scene: Scene, state: RelationsState): string {
    const { dataset, events, options } = scene;
    const { texts, number } = state.locale;
    const period = this.#settled;
    return [
      options && otherwiseOf(scene, state),
      period &&
        texts.spoken.timeline(
          dataset.title,
          number(countInPeriod(events, period)),
          ...endsOf(period, state.locale),
        ),
    ]
      .filter(Boolean)
      .join('. ');
  }

  #listing({ dataset, events, period }: Scene, { locale }: RelationsState): TemplateResult {
    const shown = events.filter((event) => overlaps(event.when.extent, period));
    return html`<ul class="listing">
      ${shown.map((event) => html`<li>${describeEvent(event, dataset, locale)}</li>`)}
    </ul>`;
  }

  /** Undefined where there never are any. */
  #details(scene: Scene, state: RelationsState): TemplateResult | typeof nothing | undefined {
    if (this.withoutDetails) return undefined;
    if (this.#compares(state)) return this.#comparison(scene, state);
    return renderDetails(scene, state, Math.min(6, this.#level + 1), {
      close: state.pinned === undefined ? this.#back : this.#unpin,
      back: this.#back,
      step: this.#step,
      zoom: this.#zoomToGroup,
      key: this.#onDetailsKey,
      allActs: this.allActs === state.pinned,
      showAllActs: () => (this.allActs = state.pinned),
      about: () => this.#open('about'),
    });
  }

  #compares({ selected, cluster, compared }: RelationsState): boolean {
    return compared !== undefined && !selected && cluster.length === 0;
  }

  #comparison(scene: Scene, state: RelationsState): TemplateResult {
    const { pinned = 0, compared = 0 } = state;
    const comparison = this.#extra('compare', state, (compare) =>
      compare.renderComparison(scene, state, [pinned, compared], Math.min(6, this.#level + 1), {
        changed: () => this.requestUpdate(),
        close: this.#unpin,
        back: () => state.actions.compare(undefined),
        allActs: this.allActs === compared,
        showAllActs: () => (this.allActs = compared),
      }),
    );
    // Until it is there, the panel keeps its place and the focus.
    return typeof lazyNow('compare') === 'string'
      ? html`<section class="details" tabindex="-1">${comparison}</section>`
      : comparison;
  }

  /** A band that is not at hand takes a while, so the reader asks for it. */
  #bandButton(
    { band }: Scene,
    { locale, estimating, actions }: RelationsState,
  ): TemplateResult | typeof nothing {
    const { panels, messages } = locale.texts;
    if (band) return nothing;
    const failed = lazyNow('band') === 'failed';
    return html`<button type="button" class="button" ?disabled=${estimating} @click=${actions.estimate}>
        ${estimating ? panels.computing : panels.band}</button
      >${failed ? html`<span role="status">${messages.extraNotLoaded}</span>` : nothing}`;
  }

  /** The buttons of what opens below the controls. */
  #panelButtons({ locale }: RelationsState): TemplateResult[] {
    const { table, panels } = locale.texts;
    const labels: readonly (readonly [Panel, string])[] = [
      ['table', table.show],
      ['downloads', panels.downloads],
      ['about', panels.about],
    ];
    return labels.map(
      ([name, label]) =>
        html`<button
          type="button"
          class="button"
          aria-expanded=${this.panel === name ? 'true' : 'false'}
          @click=${() => this.#open(this.panel === name ? undefined : name)}
        >
          ${label}
        </button>`,
    );
  }

  /** What its buttons have opened closes with the controls; what the index is stays, for it has other ways to it. */
  readonly #explore = (): void => {
    this.exploring = !this.exploring;
    this.#expect(this.exploring ? '.controls .buttons' : undefined);
    if (!this.exploring && this.panel !== 'about') this.panel = undefined;
  };

  #expect(selector: string | undefined): void {
    this.#arrives = selector;
    if (selector) this.#opener = this.#active();
  }

  #open(panel: Panel | undefined): void {
    this.panel = panel;
    // What the index is opens before what opened it, so the focus goes there; of a table, only its caption is shown.
    this.#expect(panel && (panel === 'table' ? '.table caption' : `.${panel}`));
    // Asked for again, a module that could not be loaded may come now.
    if (panel && lazyNow(panel) === 'failed') void loadLazy(panel).then(() => this.requestUpdate());
  }

  readonly #closeAbout = (): void => {
    this.#open(undefined);
    // What opened it may be gone with its panel; the footer's button opens the same.
    if (this.#opener instanceof HTMLElement && this.#opener.isConnected) this.#opener.focus();
    else this.#focusOn('[part="footer"] button');
  };

  #panel(scene: Scene, state: RelationsState): TemplateResult | typeof nothing {
    switch (this.panel) {
      case 'table':
        return this.#extra('table', state, (table) =>
          table.renderTable(
            scene,
            state,
            this.sorting,
            (sorting) => (this.sorting = sorting),
            this.#chooseFrom,
          ),
        );
      case 'about':
        return this.#extra('about', state, (about) =>
          about.renderAbout(
            scene,
            state,
            Math.min(6, this.#level + 1),
            this.#drawing?.frame.portrait ?? false,
            this.#closeAbout,
          ),
        );
      case 'downloads':
        return this.#extra('downloads', state, (downloads) => downloads.renderDownloads(scene, state));
      default:
        return nothing;
    }
  }

  /** What a module draws that is loaded on demand, or how far it has come. */
  #extra<Name extends LazyName>(
    name: Name,
    { locale }: RelationsState,
    draw: (module: LazyModule<Name>) => TemplateResult,
  ): TemplateResult {
    const { messages } = locale.texts;
    const module = lazyNow(name);
    if (module === 'absent') void loadLazy(name).then(() => this.requestUpdate());
    if (typeof module === 'string') {
      const message = module === 'failed' ? messages.extraNotLoaded : messages.loading;
      return html`<p class="message" role="status">${message}</p>`;
    }
    if (this.renderRoot instanceof ShadowRoot && 'styles' in module)
      adoptStyles(this.renderRoot, module.styles);
    return draw(module);
  }

  #source(scene: Scene, text: string): TemplateResult {
    const { url, license } = scene.dataset.source;
    const suffix = license ? `, ${license}` : '';
    return url ? html`<a href=${url} rel="noopener">${text}</a>${suffix}` : html`${text}${suffix}`;
  }

  /** The details stand after whatever is long, such as a table of all events, so the focus goes there. */
  readonly #chooseFrom = (event: BilateralEvent, from: HTMLElement): void => {
    this.state?.actions.select(event, from);
    void this.updateComplete.then(() => this.#focusOn('.details'));
  };

  /** Closes the panel of a date, or of one of its acts. */
  readonly #unpin = (): void => {
    this.state?.actions.pin(undefined);
    this.#tension?.focusDate();
  };

  readonly #back = (): void => {
    const { state } = this;
    if (!state) return;
    const event = state.selected ?? state.cluster[0];
    const inList = this.renderRoot.querySelector('.keys .details')?.previousElementSibling;
    const from = inList ?? state.row;
    if (event) {
      state.actions.select(undefined);
      if (from instanceof HTMLElement && from.isConnected) {
        from.focus();
        return;
      }
      // Where the event was one of a date's, the panel is that date's again.
      if (state.pinned === undefined) void this.#focusMark(event.id);
    } else this.#unpin();
  };

  get #tension(): BilateralTension | undefined {
    return this.#allViews().find((view): view is BilateralTension => view.localName === 'bilateral-tension');
  }

  /** Closing gives the focus back to where it came from: the mark of the event, or the chart where there are no marks. */
  async #focusMark(id: string): Promise<void> {
    await this.updateComplete;
    const views = this.#allViews();
    const timeline = views.find((view): view is BilateralTimeline => view.localName === 'bilateral-timeline');
    if (timeline) timeline.focusEvent(id);
    else this.#tension?.focusDate();
  }

  readonly #step = (direction: -1 | 1): void => {
    const { state } = this;
    if (!state?.scene || !state.selected) return;
    const next = state.scene.events[state.scene.events.indexOf(state.selected) + direction];
    if (next) state.actions.select(next, state.row);
  };

  readonly #zoomToGroup = (): void => {
    const { state } = this;
    if (!state || state.cluster.length === 0) return;
    const { from, to } = spanOf(state.cluster);
    const pad = Math.max((to - from) * 0.1, 20 * DAY);
    state.actions.show({ from: from - pad, to: to + pad }, true);
  };

  readonly #onDetailsKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#back();
  };

  readonly #onOverviewKey = (end: 'from' | 'to', event: KeyboardEvent): void => {
    const { state } = this;
    if (!state?.scene || !this.#overview || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyedWindow(end, event.key, state.scene.period, this.#overview.axis.period);
    if (!next) return;
    event.preventDefault();
    if (next.to > next.from) state.actions.show(next, true);
  };

  readonly #onOverviewDown = (down: PointerEvent): void => {
    const { state } = this;
    if (state?.scene && this.#overview && this.#drawing)
      dragWindow(down, this.#overview, state.scene.period, this.#drawing.frame.width, state.actions.show);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-relations': BilateralRelations;
  }
}
