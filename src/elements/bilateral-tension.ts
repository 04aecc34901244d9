import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Stance } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import { labelOf, placeOf } from '../layout/event-place.js';
import { lastInstant } from '../layout/scene.js';
import type { StockLabel } from '../layout/stock-label.js';
import { extremes } from '../layout/extremes.js';
import { hatch } from '../layout/hatch.js';
import { LINE_HEIGHT } from '../layout/labels/places.js';
import type { Badge } from '../layout/labels/badges.js';
import type { Label } from '../layout/labels/best-place.js';
import type { LabelCandidate } from '../layout/labels/candidate.js';
import { rounded } from '../layout/path-number.js';
import { isMonth, monthEnd, monthRead } from '../layout/reading.js';
import { levelOf } from '../tension/level.js';
import { BilateralView, type Shown } from './bilateral-view.js';
import { tensionStyles } from './bilateral-tension.styles.js';
import { drawShapes } from './renderer/svg-renderer.js';
import { group, shape, shapes, placedAt, tooltip, type Shape } from '../picture/shape.js';
import { keyList, keyListStyles } from './panels/key-list.js';
import { pointIn } from './interaction/plot-gestures.js';
import { endsOf, describeReading } from '../wording/descriptions.js';
import { eraStrip, background, tickNames } from '../picture/era-strip.js';
import { theme } from './styles/theme.styles.js';
import { DAY } from '../time/units.js';

/** A click this near a dot means its event, anywhere else the date, px. */
const NEAR_DOT = 8;
/** Room around the words at the crosshair, px. */
const CURSOR_PAD = 4;
/** Windows longer than the one are walked by years, shorter than the other by days, all else by months, ms. */
const BY_YEARS = 40 * 365 * DAY;
const BY_DAYS = 365 * DAY;

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
  static override styles = [theme, keyListStyles, tensionStyles];

  /** Whether the crosshair was moved by keyboard: then the whole sentence is spoken. A pointer moves too fast to take each value apart. */
  #byKey = false;

  protected override readonly annotated = true;

  protected override render(): TemplateResult {
    const { shown, state } = this;
    if (!state) return html``;
    return html`<div class="root ${state.isStatic ? 'static' : ''}" data-theme=${state.theme}>
      ${
        shown
          ? html`${this.#chart(shown)}
              <p class="unseen" id="summary">${this.#summary(shown)}</p>`
          : nothing
      }
      ${state.message && !this.source.linked ? html`<p class="message">${state.message}</p>` : nothing}
      ${shown && !this.source.linked ? keyList(shown) : nothing}
    </div>`;
  }

  #chart(shown: Shown): TemplateResult {
    const { drawing, scene, state } = shown;
    const { frame, chart } = drawing;
    const { texts } = state.locale;
    const height = chart.bottom + chart.axis;
    return html`<svg
      width=${frame.width}
      height=${height}
      role="group"
      aria-label=${texts.spoken.chart(scene.dataset.title)}
      @click=${this.#onClick}
      @pointerdown=${this.#onPointer}
      @pointermove=${this.#onPointer}
      @pointerup=${this.gestures.up}
      @pointercancel=${this.gestures.up}
      @pointerleave=${() => this.point(undefined)}
      @wheel=${this.gestures.wheel}
    >
      <g aria-hidden="true" ${drawShapes(this.#under(shown, height))}></g>
      ${this.#surface(shown)}
      <g aria-hidden="true">
        <g
          ${drawShapes([...drawing.labels.map((label) => this.#label(label, shown)), ...drawing.badges.map((badge) => this.#badge(badge, shown)), ...this.#end(shown)])}
        ></g>
        <g ${drawShapes(this.#crosshair(shown))}></g>
      </g>
    </svg>`;
  }

  /** What lies under the pointer's surface, from back to front. */
  #under(shown: Shown, height: number): Shape[] {
    const { drawing, scene, state } = shown;
    const { axis, chart, coverageEnd, curve, frame } = drawing;
    const { portrait, x0, x1 } = frame;
    const { texts } = state.locale;
    const [above, below] = drawing.strips;
    const levels = [0, 50, 100].map((level) => ({ level, y: drawing.scale.tension(level) }));
    const path = (name: string, d: string): Shape => shape('path', name, { d });
    const stock = (stance: Stance, at: StockLabel | undefined, text: string): Shape[] =>
      at
        ? [
            shape(
              'text',
              stance,
              { class: `stance ${stance} haloed ${this.#bandAt(at.x, shown)}`, x: at.x, y: at.y },
              text,
            ),
          ]
        : [];
    return [
      ...background(below, drawing.ticks, chart.top, chart.bottom, height),
      ...eraStrip(above, scene.dataset.parties[0], frame, this.measured, 0, chart.strip, false),
      ...shapes('line', 'level', levels.slice(1), ({ y }) => ({ x1: x0, x2: x1, y1: y, y2: y })),
      ...shapes(
        'text',
        'bold',
        portrait ? [] : texts.tensionIndex,
        (_, number) => ({ x: frame.margin, y: chart.hundred + 4 + LINE_HEIGHT * number }),
        (line) => line,
      ),
      ...shapes('path', 'hatch', drawing.gaps, (gap) => ({
        d: hatch(gap.x0, gap.x1, chart.top, chart.bottom),
      })),
      ...shapes(
        'text',
        'muted haloed',
        drawing.noRecord,
        (box) => ({ x: box.left, y: box.bottom - 3 }),
        () => texts.noRecord,
      ),
      path('conflict', curve.conflict),
      path('stock-edge hostile', curve.conflictEdge),
      path('cooperation', curve.cooperation),
      path('stock-edge cooperative', curve.cooperationEdge),
      shape('line', 'zero', { x1: x0, x2: axis.x1, y1: chart.zero, y2: chart.zero }),
      ...(drawing.fullLine ? [path('full', drawing.fullLine)] : []),
      ...(curve.band ? [shape('path', 'band', { part: 'band', d: curve.band })] : []),
      shape('path', 'line', { part: 'line', d: curve.line }),
      ...shapes('circle', 'dot', drawing.pageDays, ({ x, y }) => ({ cx: x, cy: y, r: 3 })),
      ...(coverageEnd === undefined
        ? []
        : [shape('line', 'coverage', { x1: coverageEnd, x2: coverageEnd, y1: chart.top, y2: height })]),
      ...shapes(
        'text',
        'muted',
        levels,
        ({ y }) =>
          portrait
            ? { class: 'muted haloed', 'text-anchor': 'start', x: x0, y: y - 3 }
            : { 'text-anchor': 'end', x: x0 - 8, y: y + 4 },
        ({ level }) => (portrait && level === 100 ? `${level} ${texts.mostTense}` : String(level)),
      ),
      ...stock('hostile', drawing.conflictLabel, texts.conflictStock),
      ...stock('cooperative', drawing.cooperationLabel, texts.cooperationStock),
      group('axis', { part: 'axis' }, tickNames(drawing.ticks, chart.bottom + 12, state.locale)),
    ];
  }

  /** The plot as one control: the pointer's surface, and a slider over its dates for keyboard and screen reader. */
  #surface({ drawing, scene, state }: Shown): SVGTemplateResult {
    const { frame, chart } = drawing;
    const box = [frame.x0, chart.top, frame.x1 - frame.x0, chart.bottom - chart.top];
    const cursor = state.cursor ?? state.pinned ?? lastInstant(scene.period, scene.dataset);
    if (state.isStatic)
      return svg`<rect class="surface" role="img" aria-label=${this.#spokenAt(cursor)} x=${box[0]} y=${box[1]} width=${box[2]} height=${box[3]}></rect>`;
    return svg`<rect class="surface" part="surface" x=${box[0]} y=${box[1]} width=${box[2]} height=${box[3]}
      role="slider" tabindex="0" aria-describedby="summary" aria-label=${state.locale.texts.spoken.chart(scene.dataset.title)}
      aria-valuemin=${scene.period.from} aria-valuemax=${scene.period.to} aria-valuenow=${cursor} aria-valuetext=${this.#byKey ? describeReading(scene, cursor, state.locale) : this.#spokenAt(cursor)}
      @keydown=${this.#onKey} @focus=${this.#onFocus} @blur=${() => this.point(undefined)}></rect>`;
  }

  /** The chart in words: where it stands, its extremes, its turning points. */
  #summary({ drawing, scene, state }: Shown): string {
    const { texts, number, month, shortDate } = state.locale;
    if (!drawing.end) return texts.messages.empty;
    const points = [...drawing.labels, ...drawing.badges].map(({ heading, text }) => `${heading}: ${text}`);
    if (drawing.end.event) points.push(`${shortDate(drawing.end.event.when)}: ${labelOf(drawing.end.event)}`);
    const found = extremes(scene);
    if (!found) return `${this.#spokenAt(drawing.end.instant)} ${points.join('; ')}`.trim();
    // The record's alone: levels are not comparable across what lies between it and what the page has added after it.
    const covered = scene.dataset.coverage.to.extent.to;
    const { highest, lowest } = found;
    return texts.spoken.summary(
      ...endsOf({ from: found.from, to: Math.min(scene.period.to, covered) }, state.locale),
      number(scene.index.at(Math.min(drawing.end.instant, covered)).tension),
      number(highest.tension),
      month(highest.instant),
      number(lowest.tension),
      month(lowest.instant),
      points.join('; '),
    );
  }

  #spokenAt(instant: number): string {
    const locale = this.shown?.state.locale;
    if (!locale) return '';
    const value = this.valueAt(instant);
    const date = isMonth(instant) ? locale.month(instant) : locale.day(instant);
    if (!value) return locale.texts.spoken.noRecordAt(date);
    return locale.texts.spoken.value(
      date,
      locale.number(value.tension),
      locale.number(value.conflict, 1),
      locale.number(value.cooperation, 1),
    );
  }

  /** The class that gives text the halo of the band beneath it. */
  #bandAt(x: number, { drawing }: Shown): string {
    const span = drawing.strips[1].find((one) => one.x0 <= x && x <= one.x1);
    return span ? (span.odd ? 'on-a' : 'on-b') : '';
  }

  /** The dot of an annotation, at the origin of its group, and the dotted line down to its mark in the lanes. */
  #dot({ id, y }: LabelCandidate, { drawing, state }: Shown): Shape[] {
    const dot = shape('circle', 'dot', { class: `dot ${state.selected?.id === id ? 'chosen' : ''}`, r: 3 });
    return drawing.frame.portrait
      ? [dot]
      : [shape('line', 'drop', { y1: 4, y2: rounded(drawing.chart.bottom - y) }), dot];
  }

  #label(label: Label, shown: Shown): Shape {
    const { id, x, y, leader } = label;
    const first = label.top + LINE_HEIGHT - 3 - y;
    const isCut = label.lines.join(' ') !== label.text;
    return group(
      id,
      {
        class: `label ${this.#bandAt(label.textX, shown)}`,
        'data-id': id,
        transform: placedAt(x, y),
      },
      [
        ...(isCut ? [tooltip(label.text)] : []),
        ...this.#dot(label, shown),
        ...(leader === undefined ? [] : [shape('line', 'leader', { y1: rounded(leader - y), y2: -4 })]),
        {
          key: 'text',
          tag: 'text',
          attributes: { 'text-anchor': label.anchor },
          inside: shapes(
            'tspan',
            'second',
            [label.heading, ...label.lines],
            (_, number) => ({
              class: number === 0 ? 'bold' : 'second',
              x: rounded(label.textX - x),
              y: rounded(first + LINE_HEIGHT * number),
            }),
            (line) => line,
          ),
        },
      ],
    );
  }

  #badge(badge: Badge, shown: Shown): Shape {
    const { id, x, y } = badge;
    const [dx, dy] = [badge.badgeX - x, badge.badgeY - y];
    return group(id, { class: 'badge knob', 'data-id': id, transform: placedAt(x, y) }, [
      ...this.#dot(badge, shown),
      shape('circle', 'disc', { cx: dx, cy: dy, r: 7 }),
      shape('text', 'number', { x: dx, y: dy + 3.5 }, String(badge.number)),
    ]);
  }

  /** The last value, and the event that explains it. */
  #end({ drawing, scene, state }: Shown): Shape[] {
    const { end, frame, chart } = drawing;
    if (!end) return [];
    const size = 20;
    const y = Math.min(
      Math.max(end.y + 7, chart.top + size),
      chart.zero - (frame.portrait ? 24 : 0) - LINE_HEIGHT * end.lines.length,
    );
    const { locale } = state;
    const month = locale.shortDate({
      ...scene.dataset.coverage.to,
      precision: 'month',
      extent: { from: end.instant, to: end.instant },
    });
    const lines = frame.portrait ? month.split(' ') : end.lines;
    return [
      group('end', { class: 'knob', 'data-id': end.event?.id }, [
        shape('circle', 'dot', { class: 'dot end', cx: end.x, cy: end.y, r: 4 }),
        shape('text', 'value', { x: frame.right, y }, locale.number(end.tension)),
        ...(frame.portrait ? [] : [shape('text', 'bold', { x: frame.right, y: y + 15 }, month)]),
        ...shapes(
          'text',
          'second',
          lines,
          (_, number) => ({ x: frame.right, y: y + (frame.portrait ? 15 : 27) + LINE_HEIGHT * number }),
          (line) => line,
        ),
      ]),
    ];
  }

  /** Guides at the chosen and the compared dates and under the pointer, each with a dot on the curve, where there is one. */
  #crosshair({ drawing, state }: Shown): Shape[] {
    const { axis, chart, frame, scale } = drawing;
    const { locale, cursor, selected, pinned, compared } = state;
    const inView = (instant: number | undefined): instant is number =>
      instant !== undefined && axis.x(instant) >= axis.x0 && axis.x(instant) <= axis.x1;
    const guides = (name: string, instants: readonly number[]): Shape[] =>
      shapes('line', name, instants, (instant) => {
        const x = axis.within(instant);
        return { x1: x, x2: x, y1: chart.top, y2: chart.bottom };
      });
    const dots = (name: string, instants: readonly number[], r: number): Shape[] =>
      shapes(
        'circle',
        name,
        instants.flatMap((instant) => {
          const value = this.valueAt(instant);
          return value ? { instant, value } : [];
        }),
        ({ instant, value }) => ({ cx: axis.within(instant), cy: scale.tension(value.tension), r }),
      );
    const fixed = selected ? placeOf(selected, axis) : pinned;
    const two = compared === undefined || pinned === undefined || selected ? [] : [pinned, compared];
    const fixedGuides = [
      ...guides('guide', [fixed, ...two.slice(1)].filter(inView)),
      ...dots('dot chosen', two.filter(inView), 4),
    ];
    if (cursor === undefined) return fixedGuides;
    const value = this.valueAt(cursor);
    const date = isMonth(cursor) ? locale.shortMonth(cursor) : locale.day(cursor);
    const text = `${date}: ${value ? `${locale.number(value.tension)}, ${locale.texts.reading.levels[levelOf(value.tension)] ?? ''}` : locale.texts.noRecord}`;
    // In the row of years, where it covers neither the curve nor what is written on it.
    const half = this.measured(text, true) / 2 + CURSOR_PAD;
    const middle = Math.min(Math.max(axis.within(cursor), frame.x0 + half), frame.x1 - half);
    return [
      ...fixedGuides,
      ...guides('guide hover', [cursor]),
      ...dots('dot', [cursor], 3),
      shape('rect', 'plate', { x: middle - half, y: chart.bottom, width: half * 2, height: chart.axis }),
      shape('text', 'bold', { 'text-anchor': 'middle', x: middle, y: chart.bottom + 10 }, text),
    ];
  }

  #onPointer(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.gestures.down(event);
    else this.gestures.move(event);
    this.#byKey = false;
    this.point(this.instantAt(event, event.currentTarget as Element), !this.gestures.dragging);
  }

  #onClick(event: MouseEvent): void {
    const { shown } = this;
    if (!shown || shown.state.isStatic || this.gestures.dragging) return;
    const { drawing, scene, state } = shown;
    const id = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
    const instant = this.instantAt(event, event.currentTarget as Element);
    const x = instant === undefined ? Number.NaN : drawing.axis.x(instant);
    const { y } = pointIn(event.currentTarget as Element, event, drawing.frame.width);
    const near = [...drawing.labels, ...drawing.badges].find(
      (dot) => Math.abs(dot.x - x) <= NEAR_DOT && Math.abs(dot.y - y) <= NEAR_DOT,
    )?.id;
    const chosen = id ?? near;
    const found = eventById(scene.events, chosen);
    if (found) state.actions.select(found);
    else if (instant !== undefined) state.actions.pin(instant);
    // A lifted finger has taken the crosshair away, and the focus has put it at the end.
    this.point(found ? placeOf(found, drawing.axis) : instant);
  }

  #onFocus(): void {
    const { shown } = this;
    if (!shown || shown.state.cursor !== undefined) return;
    const { selected, pinned } = shown.state;
    this.#byKey = true;
    this.point(
      selected
        ? placeOf(selected, shown.drawing.axis)
        : (pinned ?? lastInstant(shown.scene.period, shown.scene.dataset)),
    );
  }

  /** Gives the focus to the plot, where the panel of a date came from. */
  focusDate(): void {
    this.renderRoot.querySelector<SVGElement>('[role="slider"]')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const { shown } = this;
    if (!shown || event.ctrlKey || event.metaKey || event.altKey) return;
    const { scene, state } = shown;
    const { from, to } = scene.period;
    const last = lastInstant(scene.period, scene.dataset);
    const cursor = state.cursor ?? last;
    const later = (steps: number): number => {
      if (to - from < BY_DAYS) return cursor + steps * DAY;
      const months = to - from > BY_YEARS ? 12 * steps : steps;
      // From within a month, the day at which it is read is the first step.
      const within = months > 0 && monthRead(cursor, scene.dataset) > cursor;
      const next = monthRead(monthEnd(cursor, within ? months - 1 : months), scene.dataset);
      // The page's own days have the only values among what is no record, so none is passed over.
      const passed = scene.dataset.pageDays.filter((day) => (day - cursor) * (next - day) > 0);
      return passed.at(steps > 0 ? 0 : -1) ?? next;
    };
    const moves: Readonly<Record<string, () => number>> = {
      ArrowRight: () => later(1),
      ArrowUp: () => later(1),
      ArrowLeft: () => later(-1),
      ArrowDown: () => later(-1),
      PageUp: () => later(12),
      PageDown: () => later(-12),
      Home: () => from,
      End: () => last,
    };
    const next = Object.hasOwn(moves, event.key) ? moves[event.key]?.() : undefined;
    if (next !== undefined) {
      this.#byKey = true;
      this.point(Math.min(Math.max(next, from), last), true);
    } else if (event.key === 'Enter' || event.key === ' ') state.actions.pin(cursor);
    else if (event.key === 'Escape') {
      if (!this.close()) return;
    } else if (!this.gestures.key(event, state.cursor)) return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-tension': BilateralTension;
  }
}
