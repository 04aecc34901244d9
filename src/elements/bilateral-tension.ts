import { html, nothing, type TemplateResult } from 'lit';
import { placeOf } from '../layout/event-place.js';
import { lastInstant } from '../layout/scene.js';
import { chartPicture } from '../picture/chart.js';
import { fixedDate } from '../picture/guides.js';
import { chartInWords } from '../wording/chart-summary.js';
import { tensionStyles } from './bilateral-tension.styles.js';
import { BilateralView, type Drawable, type Shown } from './bilateral-view.js';
import { dotCard, eventAt, eventsUnder } from './interaction/chart-dots.js';
import { hasModifier, taken } from './interaction/pointer.js';
import { sliderStep } from './interaction/slider-steps.js';
import { renderFallback } from './panels/fallback.js';
import { KeyList } from './panels/key-list.js';
import { keyListStyles } from './panels/key-list.styles.js';
import { renderShortForm, shortFormStyles } from './panels/short-form.js';
import { drawShapes } from './renderer/svg-renderer.js';
import { theme } from './styles/theme.styles.js';

const isSlider = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('[role="slider"]');

/** Id of the chart in words, in this element's shadow tree. */
const SUMMARY = 'summary';

/**
 * The tension index of a dyad on a fixed scale from 0 to 100, with the conflict and the cooperation that it comes from.
 * Inside a `<bilateral-relations>`, or linked to one by `for`, it shows that widget's state; alone, the dataset of its own attributes.
 *
 * @csspart line - the index's line (SVG path)
 * @csspart band - the sensitivity band around it (SVG path)
 * @csspart era - one government in the strip
 * @csspart axis - the years
 * @csspart surface - the plot, a slider over its dates (focusable)
 *
 * @fires {BilateralSelectEvent} bilateral-select - the reader chose an event, or closed its details
 * @fires {BilateralLoadEvent} bilateral-load - a dataset was loaded (alone only)
 * @fires {BilateralErrorEvent} bilateral-error - something given cannot be used; the last good view stays
 */
export class BilateralTension extends BilateralView {
  static override styles = [theme, keyListStyles, tensionStyles, shortFormStyles];

  /** Whether the crosshair was moved by keyboard last. */
  #byKey = false;

  readonly #keys = new KeyList(this);

  protected override readonly annotated = true;

  protected override render(): TemplateResult {
    const { shown, state } = this;
    if (!state) return html``;
    // Not on the svg: Chromium lets Tab stop at an svg that listens to the focus.
    return html`<div
      class="root ${this.layout}"
      data-theme=${this.themes.used(state.theme)}
      aria-busy=${state.loading && !this.source.linked ? 'true' : nothing}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      ${shown?.drawing.frame.short ? renderShortForm(shown.drawing, shown.state.locale) : nothing}
      ${
        shown && !shown.drawing.frame.short
          ? html`${this.#chart(shown)}
              <p class="unseen" id=${SUMMARY}>${chartInWords(shown.scene, shown.drawing, state.locale)}</p>`
          : nothing
      }
      ${state.scene || this.source.linked ? nothing : renderFallback(state)}
      ${shown ? this.card.render(shown.scene, shown.state, this.#carded, this.#leave) : nothing}
      ${shown && !this.source.linked ? this.#keys.render(shown) : nothing} ${this.letters.render()}
    </div>`;
  }

  #chart(shown: Drawable): TemplateResult {
    const { width, height, label, shapes } = chartPicture(shown, this.#byKey, SUMMARY);
    return html`<svg
      width=${width}
      height=${height}
      role="group"
      aria-label=${label}
      @click=${this.#onClick}
      @dblclick=${this.gestures.doubled}
      @pointerdown=${this.#onPointer}
      @pointermove=${this.#onPointer}
      @pointerup=${this.gestures.up}
      @pointercancel=${this.gestures.up}
      @pointerleave=${this.#leave}
      @wheel=${this.gestures.wheel}
      @keydown=${this.#onKey}
      ${drawShapes(shapes, shown.drawing.frame.fontSize)}
    ></svg>`;
  }

  readonly #leave = (event: PointerEvent | FocusEvent): void => {
    if (this.card.isEntered(event)) return;
    this.card.show(undefined);
    this.point(undefined);
  };

  readonly #carded = (id: string) => this.shown && dotCard(id, this.shown);

  #onPointer(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.gestures.down(event);
    else this.gestures.move(event);
    this.#byKey = false;
    const { shown } = this;
    if (!shown) return;
    const { dragging } = this.gestures;
    const at = this.instantAt(event, event.currentTarget as Element);
    const found = dragging || event.pointerType === 'touch' ? undefined : eventAt(event, at, shown);
    this.card.show(found?.id);
    // Over a dot, the date is the dot's.
    this.point(found ? placeOf(found, shown.drawing.axis) : at, !dragging);
  }

  #onClick(event: MouseEvent): void {
    const { shown } = this;
    if (!shown || shown.state.isStatic || this.gestures.dragging) return;
    const { drawing, state } = shown;
    const instant = this.instantAt(event, event.currentTarget as Element);
    const under = eventsUnder(event, shown);
    const found = under[0] ?? eventAt(event, instant, shown);
    if (under.length > 1) state.actions.open(under);
    else if (found) state.actions.select(found);
    else if (instant !== undefined) state.actions.pin(instant);
    // Where a finger is lifted, the crosshair is gone, and the focus has then put it at the end.
    this.point(found ? placeOf(found, drawing.axis) : instant);
  }

  #onFocus(event: FocusEvent): void {
    const { shown } = this;
    if (!shown || !isSlider(event.target) || shown.state.cursor !== undefined) return;
    this.#byKey = true;
    this.point(fixedDate(shown) ?? lastInstant(shown.scene.period, shown.scene.dataset));
  }

  #onBlur(event: FocusEvent): void {
    if (isSlider(event.target)) this.#leave(event);
  }

  /** Gives the focus to the plot, where the panel of a date came from. */
  focusDate(): void {
    this.renderRoot.querySelector<SVGElement>('[role="slider"]')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const { shown } = this;
    if (shown && !hasModifier(event) && this.#handles(event, shown)) taken(event);
  }

  /** Whether the key meant something here. */
  #handles(event: KeyboardEvent, { scene, state }: Shown): boolean {
    const { key } = event;
    const cursor = state.cursor ?? lastInstant(scene.period, scene.dataset);
    const next = sliderStep(key, cursor, scene);
    if (next !== undefined) {
      this.#byKey = true;
      this.point(next, true);
      return true;
    }
    if (key === 'Enter' || key === ' ') {
      state.actions.pin(cursor);
      return true;
    }
    return key === 'Escape' ? this.close() : this.gestures.key(event, state.cursor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-tension': BilateralTension;
  }
}
