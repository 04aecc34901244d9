/** What the widget and its views have in common: the attributes that make a state, and the language they inherit. */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Measure } from '../layout/measure.js';
import type { Attributes } from '../state/widget-state.js';
import { extras } from './extras.js';
import { canDraw } from './page/can-draw.js';
import { LettersController } from './page/letters.js';
import { adoptStyles } from './page/adopt-styles.js';
import { MeasureController } from './page/measure.js';
import type { UsedTheme } from './page/page-theme.js';
import { ThemeController } from './page/theme.js';
import { TranslatedTexts } from './page/translated-texts.js';
import { WidthController } from './page/width.js';
import { FirstDrawing } from './state/first-drawing.js';
import { PeriodMotion } from './state/period-motion.js';
import { RelationsOwner } from './state/relations-owner.js';
import type { RelationsState } from '../state/relations-state.js';

/** What the element around knows already, so that the page need not be asked. */
export interface Given {
  /** CSS px. */
  readonly width?: number | undefined;
  readonly measure?: Measure | undefined;
  readonly theme?: UsedTheme | undefined;
}

export abstract class RelationsElement extends LitElement implements Attributes {
  /** URL of a dataset in JSON or CSV; without it, the bundled one is shown. An empty one is a mistake. */
  @property({ type: String }) src: string | undefined;

  /** A dataset as an object, shown in place of `src` and of the bundled one. Compared by identity: to show changed data, set a new object, or call `reload()`. */
  @property({ attribute: false }) data: unknown;

  /** Start of the period shown first, an EDTF date; without it, the start of the coverage. */
  @property({ type: String }) from: string | undefined;

  /** End of the period shown first, an EDTF date; without it, the end of what is drawn, events of the page's own after the coverage included. A period of less than 28 days is widened to so many. */
  @property({ type: String }) to: string | undefined;

  /** Id of the event whose details are shown. */
  @property({ type: String }) selected: string | undefined;

  /** Kinds of act to show, separated by spaces: `verbal`, `diplomatic`, `economic`, `military`, `context`, or `none`; without it, all but `context`, which does not count in the index. */
  @property({ type: String }) categories: string | undefined;

  /** Ids of the parties whose acts to show, separated by spaces, or `none`; without it, both. Mutual acts always stay. */
  @property({ type: String }) actors: string | undefined;

  /** Ids of the events to label on the chart, separated by spaces, the most important first, or `none`; without it, the weightiest are. The event that is chosen and events of the page’s own come before all. */
  @property({ type: String }) labels: string | undefined;

  /** How long acts count: `stock`, half-lives by kind of act, or `flow`, 3 months throughout. */
  @property({ type: String }) memory = 'stock';

  /** Multiplies every half-life of the index; a number greater than 0. */
  @property({ type: String, attribute: 'half-life-scale' }) halfLifeScale: string | number = 1;

  /** Colours: `auto` is light or dark as the page is where the element stands, `system` as the reader's system; `light` and `dark` are fixed. */
  @property({ type: String }) theme = 'auto';

  /** Draws the two sums that the index comes from, past hostility and past cooperation, on a scale of their own. */
  @property({ type: Boolean }) sums = false;

  /** Draws without any interaction. */
  @property({ type: Boolean }) static = false;

  readonly owner = new RelationsOwner(this, {
    csv: () => extras.load('csv'),
    band: () => extras.load('band'),
  });
  protected readonly size: WidthController = new WidthController(this, () => this.given.width);
  protected readonly letters: LettersController = new LettersController(
    this,
    () => this.given.measure !== undefined,
  );
  protected readonly measures: MeasureController = new MeasureController(
    this,
    () => this.given.measure,
    () => this.letters.current,
    (page) => this.measureOver(page),
  );
  protected readonly themes: ThemeController = new ThemeController(this, () => this.given.theme);

  protected readonly translated: TranslatedTexts = new TranslatedTexts(this, () => this.renderRoot);
  protected readonly firstDrawing: FirstDrawing = new FirstDrawing(this);
  protected readonly motion: PeriodMotion = new PeriodMotion(this);

  /** What is drawn; replaced as a whole in `willUpdate`. */
  protected state: RelationsState | undefined;

  override connectedCallback(): void {
    if (!canDraw()) return;
    super.connectedCallback();
    // Between two documents or places the inherited language may differ.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    if (this.hasDrawingRoot) super.disconnectedCallback();
  }

  /** Whether the element has been in a page where it can draw. */
  protected get hasDrawingRoot(): boolean {
    return (this.renderRoot as unknown) !== undefined;
  }

  /** Another document has sheets of its own. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
    this.requestUpdate();
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    adoptStyles(root, ...elementStyles.flatMap((style) => ('cssText' in style ? [style.cssText] : [])));
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#adoptStyles(root);
    // What is there was declared by the page. It does not stay beside what is drawn, and tells Lit no place.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected get given(): Given {
    return {};
  }

  /** The measure of texts to use in place of that of the page's font. */
  protected measureOver(page: Measure): Measure {
    return page;
  }

  /** Takes what the page answers, for `willUpdate` and `render` to find it there. */
  protected askPage(): void {
    this.size.ask();
    this.measures.ask();
    this.themes.ask();
  }

  protected override performUpdate(): void {
    if (this.isUpdatePending) this.askPage();
    super.performUpdate();
  }

  /**
   * Loads `src` again, or reads `data` again, which may have changed inside. Period, dates, list and choice of the reader stay as far as the data still have them,
   * and until these are there the last drawing. What a view shows of a widget, the widget reloads.
   */
  reload(): void {
    this.requestUpdate(this.data === undefined || this.data === null ? 'src' : 'data');
  }

  /** Resolves when everything asked for is loaded and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (!this.hasDrawingRoot && this.isConnected) return false;
    let done = await super.getUpdateComplete();
    await this.owner.settled();
    while (this.isUpdatePending) done = await super.getUpdateComplete();
    await this.firstDrawing.settled();
    await this.motion.settled();
    while (this.isUpdatePending) done = await super.getUpdateComplete();
    return done;
  }
}
