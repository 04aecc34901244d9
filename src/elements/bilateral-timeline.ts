import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { eventById } from '../data/event-by-id.js';
import { placeAtMark } from '../layout/card-place.js';
import { eventsOfMark, firstOf, holdsEvent, keyOfMark, spanOfMark, type Mark } from '../layout/marks/mark.js';
import { lanesPicture, lanesTop } from '../picture/lanes.js';
import { timelineStyles } from './bilateral-timeline.styles.js';
import { BilateralView, type Drawable, type Shown } from './bilateral-view.js';
import { markAt, marksUnder } from './interaction/mark-at.js';
import { isMarkMove, markMove } from './interaction/mark-moves.js';
import { hasModifier, isTouch, pointIn, taken, type Point } from './interaction/pointer.js';
import { RovingMark } from './interaction/roving-mark.js';
import { titledMark, TypeAhead } from './interaction/type-ahead.js';
import { renderFallback } from './panels/fallback.js';
import type { Carded } from './panels/mark-card.js';
import { renderShortForm, shortFormStyles } from './panels/short-form.js';
import { drawShapes } from './renderer/svg-renderer.js';
import { theme } from './styles/theme.styles.js';

/** Whether a finger has clicked; some engines do not say. */

/** Half the height of the area of a mark that a pointer can hit, px: the card begins where it ends, so that the pointer can go onto it. */
const HIT = 12;

/**
 * The timeline of a dyad: each event a mark on the lane of who acted, its kind by shape, hostile above and cooperative below the line,
 * its weight by size. Inside a `<bilateral-relations>`, or linked to one by `for`, it shows that widget's state; alone, the dataset of its own attributes.
 *
 * @csspart event - one mark (focusable)
 * @csspart cluster - a mark that stands for several
 * @csspart era - one government in the strip
 * @csspart axis - the years, where this element draws them
 *
 * @fires {BilateralSelectEvent} bilateral-select - the reader chose an event, or closed its details
 * @fires {BilateralLoadEvent} bilateral-load - a dataset was loaded (alone only)
 * @fires {BilateralErrorEvent} bilateral-error - something given cannot be used; the last good view stays
 */
export class BilateralTimeline extends BilateralView {
  static override styles = [theme, shortFormStyles, timelineStyles];

  /** Leaves the years out, for a timeline directly under a chart of the same width. */
  @property({ type: Boolean, attribute: 'without-axis' }) withoutAxis = false;

  readonly #roving = new RovingMark(() => this.renderRoot);
  readonly #typeAhead = new TypeAhead();

  protected override get annotated(): boolean {
    return this.withoutAxis;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { drawing, state } = this.shown ?? {};
    this.#roving.follow(drawing?.marks ?? [], state?.selected, state?.seen !== undefined);
  }

  protected override updated(): void {
    this.#roving.restore();
  }

  protected override render(): TemplateResult {
    const { shown, state } = this;
    if (!state) return html``;
    return html`<div
      class="root ${this.layout}"
      data-theme=${this.themes.used(state.theme)}
      aria-busy=${state.loading && !this.source.linked ? 'true' : nothing}
      @focusin=${this.#onFocusIn}
      @focusout=${this.#leave}
    >
      ${shown?.drawing.frame.short ? renderShortForm(shown.drawing, shown.state.locale) : nothing}
      ${shown && !shown.drawing.frame.short ? html`${this.#lanes(shown)} ${this.card.render(shown.scene, shown.state, this.#carded, this.#leave)}` : nothing}
      ${state.scene || this.source.linked ? nothing : renderFallback(state)} ${this.letters.render()}
    </div>`;
  }

  #lanes(shown: Drawable): TemplateResult {
    const { width, height, label, shapes } = lanesPicture(shown, !this.withoutAxis, this.#roving.key);
    return html`<svg
      width=${width}
      height=${height}
      role="group"
      aria-label=${label}
      @click=${this.#onClick}
      @dblclick=${this.gestures.doubled}
      @pointerdown=${this.gestures.down}
      @pointermove=${this.#onPointer}
      @pointerup=${this.gestures.up}
      @pointercancel=${this.gestures.up}
      @wheel=${this.gestures.wheel}
      @pointerleave=${this.#leave}
      @keydown=${this.#onKey}
      ${drawShapes(shapes, shown.drawing.frame.fontSize)}
    ></svg>`;
  }

  readonly #leave = (event: PointerEvent | FocusEvent): void => {
    if (this.card.isEntered(event)) return;
    this.card.show(undefined);
    this.point(undefined);
  };

  readonly #carded = (key: string): Carded | undefined => {
    const { drawing } = this.shown ?? {};
    const mark = drawing?.marks.find((one) => keyOfMark(one) === key);
    if (!drawing || !mark) return undefined;
    const top = lanesTop(!this.withoutAxis);
    const { lanes, frame } = drawing;
    const place = placeAtMark(
      { x: mark.x, y: mark.y + top, half: HIT },
      { width: frame.width, height: top + lanes.height + lanes.strip },
    );
    return { events: eventsOfMark(mark), place };
  };

  /** The mark that a pointer means: of those whose areas it is in, the nearest. */
  #nearestMark(event: MouseEvent, { drawing }: Shown): Mark | undefined {
    return markAt(drawing.marks, this.#at(event, { drawing }));
  }

  /** Where a pointer is in the lanes. */
  #at(event: MouseEvent, { drawing }: Pick<Shown, 'drawing'>): Point {
    const { x, y } = pointIn(event.currentTarget as Element, event, drawing.frame.width);
    return { x, y: y - lanesTop(!this.withoutAxis) };
  }

  #markOf(event: Event): Mark | undefined {
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    return this.shown?.drawing.marks.find((mark) => keyOfMark(mark) === key);
  }

  #choose(mark: Mark | undefined): void {
    const { shown } = this;
    if (!mark || !shown || shown.state.isStatic) return;
    if (mark.kind === 'event' || mark.count === 1) shown.state.actions.select(firstOf(mark));
    else shown.state.actions.open(mark.events);
  }

  /** A click by a pointer means the nearest mark. A click by script or assistive technology has no place and means its target. */
  #onClick(event: MouseEvent): void {
    const { shown } = this;
    const target = this.#markOf(event);
    if (!shown || !target || this.gestures.dragging) return;
    if (event.detail === 0) {
      this.#choose(target);
      return;
    }
    const mark = this.#nearestMark(event, shown);
    if (!mark) return;
    this.#roving.activate(mark);
    const under = isTouch(event) ? marksUnder(shown.drawing.marks, this.#at(event, shown)) : [];
    if (under.length > 1 && !shown.state.isStatic) shown.state.actions.open(under.flatMap(eventsOfMark));
    else this.#choose(mark);
    // The press has given the focus to whichever hit area lies on top.
    this.#roving.focus(mark);
  }

  #onPointer(event: PointerEvent): void {
    this.gestures.move(event);
    const { shown } = this;
    if (!shown || event.pointerType === 'touch') return;
    const mark = this.#markOf(event) && !this.gestures.dragging ? this.#nearestMark(event, shown) : undefined;
    this.card.show(mark && keyOfMark(mark));
    // Over a mark, the date is the mark's.
    this.point(mark ? spanOfMark(mark).to : this.instantAt(event, event.currentTarget as Element));
  }

  #onFocusIn(event: FocusEvent): void {
    const mark = this.#markOf(event);
    if (!mark) return;
    this.#roving.activate(mark);
    this.card.show(keyOfMark(mark));
    this.point(spanOfMark(mark).to);
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    const { shown } = this;
    if (!shown || shown.state.isStatic || hasModifier(event)) return;
    if (this.#handles(event, shown)) taken(event);
  }

  /** Whether the key meant something here. */
  #handles(event: KeyboardEvent, { drawing: { marks }, state }: Shown): boolean {
    const { key } = event;
    const now = this.#roving.placeIn(marks);
    if (isMarkMove(key)) {
      this.#focus(markMove(key, marks, now));
      return true;
    }
    if (key === 'Enter' || key === ' ') {
      this.#choose(marks[now]);
      return true;
    }
    if (key === 'Escape') return this.close();
    if (this.gestures.key(event, state.cursor)) return true;
    // A key that a browser's form filler or a script has pressed has no name.
    if (!key || key.length !== 1) return false;
    const titled = titledMark(marks, now, this.#typeAhead.add(key, event.timeStamp));
    this.#focus(titled);
    return titled !== undefined;
  }

  #focus(mark: Mark | undefined): void {
    if (mark) this.#roving.focus(mark);
  }

  /** Moves the focus to the mark of an event. */
  focusEvent(id: string): void {
    const { shown } = this;
    const event = shown && eventById(shown.scene.dataset.events, id);
    if (event) this.#focus(shown.drawing.marks.find((mark) => holdsEvent(mark, event)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-timeline': BilateralTimeline;
  }
}
