/** What the two views have in common: where their state comes from, and the drawing of it at their width. */
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Measure } from '../layout/measure.js';
import { dateMeant } from '../layout/reading.js';
import { cachedDrawing } from './state/cached-drawing.js';
import { NAMES_A_WIDGET } from './page/after-page-settles.js';
import { mayPause, pause } from './page/pause.js';
import type { UsedTheme } from './page/page-theme.js';
import type { View } from '../picture/view.js';
import { PlotGestures } from './interaction/plot-gestures.js';
import { pointIn } from './interaction/pointer.js';
import { cardModule } from './extras.js';
import { RelationsElement, type Given } from './relations-element.js';
import { MarkCard } from './panels/mark-card.js';
import { StateSource } from './state/state-source.js';
import type { RelationsState } from '../state/relations-state.js';

/** What a view shows, where it is there. */
export interface Shown extends Omit<View, 'measure'> {
  readonly state: RelationsState;
}

/** The same with the measure of its texts, to be drawn. */
export type Drawable = Shown & View;

export abstract class BilateralView extends RelationsElement {
  /** Id of the `<bilateral-relations>` whose state to show, where it is not around this element. */
  @property({ type: String }) for: string | undefined;

  protected readonly source = new StateSource(this, (name) =>
    this.owner.reportInvalid('for', name, NAMES_A_WIDGET),
  );
  /** @internal The width to draw at, where a widget composes this view. */
  @property({ attribute: false }) givenWidth: number | undefined;
  /** @internal The measure of the texts there: asked for after the widget has drawn, the style of all that is new would be worked out for the answer alone. */
  @property({ attribute: false }) measure: Measure | undefined;

  /** @internal The theme there. */
  @property({ attribute: false }) givenTheme: UsedTheme | undefined;

  protected readonly gestures = new PlotGestures(
    () => this.shown,
    () => void this.#tellOfWheel(),
  );
  /** Whether the drawing has annotations: the chart's does, the lanes' where the chart stands right over them. */
  protected abstract readonly annotated: boolean;
  protected shown: Drawable | undefined;
  protected readonly card = new MarkCard(this, cardModule);

  protected override createRenderRoot(): ShadowRoot {
    // Before the styles come, which older engines hold as elements.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Until a widget is shown, the views that it composes wait for each other, and each may take the time of a task. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const due = !this.hasUpdated && this.closest('[inert]') && mayPause() ? pause() : undefined;
    return due ? due.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override get given(): Given {
    return { width: this.givenWidth, measure: this.measure, theme: this.givenTheme };
  }

  protected override askPage(): void {
    this.source.follow();
    super.askPage();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { width } = this.size;
    const measure = this.measures.current;
    this.state = this.source.linked
      ? this.source.state
      : this.motion.stateNow(
          this.firstDrawing.stateNow(this.owner.update(changed), width, measure, this.annotated),
        );
    const { state } = this;
    const scene = state?.seen ?? state?.scene;
    if (!state || !scene || width <= 0) {
      this.shown = undefined;
      return;
    }
    this.shown = {
      state,
      scene,
      measure,
      drawing: cachedDrawing(scene, width, measure, this.annotated, state.selected),
    };
  }

  /** Closes what is open; false where nothing is, so that the page may have the key that asked for it. */
  protected close(): boolean {
    const { shown } = this;
    if (!shown) return false;
    const { selected, cluster, pinned, actions } = shown.state;
    if (selected || cluster.length > 0) actions.select(undefined);
    else if (pinned !== undefined) actions.pin(undefined);
    else return false;
    return true;
  }

  async #tellOfWheel(): Promise<void> {
    const module = await cardModule.load();
    const root = this.renderRoot.querySelector('.root');
    if (module && root && this.shown) module.showWheelHint(root, this.shown.state.locale);
  }

  /** The instant under a pointer, ms. */
  protected instantAt(pointer: MouseEvent, surface: Element): number | undefined {
    const { shown } = this;
    if (!shown) return undefined;
    const { x } = pointIn(surface, pointer, shown.drawing.frame.width);
    const { axis } = shown.drawing;
    const { from, to } = axis.period;
    return dateMeant(axis.invert(x), (to - from) / (axis.x1 - axis.x0), to, shown.scene.dataset);
  }

  /** Class names of the root. */
  protected get layout(): string {
    const { portrait, short } = this.shown?.drawing.frame ?? {};
    return [portrait && 'portrait', short && 'short', this.state?.isStatic && 'static']
      .filter(Boolean)
      .join(' ');
  }

  /** Moves the crosshair, which never stands past the period's end. */
  protected point(instant: number | undefined, asking?: boolean): void {
    const { shown } = this;
    if (!shown || shown.state.isStatic) return;
    shown.state.actions.point(
      instant === undefined ? undefined : Math.min(instant, shown.scene.period.to),
      asking,
    );
  }
}
