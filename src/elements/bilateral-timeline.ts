import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { eventById } from '../data/event-by-id.js';
import type { BilateralEvent, Party, Stance } from '../data/dataset.js';
import { episodeOf } from '../data/episode.js';
import type { Bar } from '../layout/bars.js';
import { placeOf } from '../layout/event-place.js';
import type { Drawing } from '../layout/drawing.js';
import { LINE_HEIGHT } from '../layout/labels/places.js';
import { firstOf, spanOfMark, type EventMark, type Mark } from '../layout/marks/mark.js';
import { laneName } from '../layout/party-names.js';
import { pathNumber, rounded } from '../layout/path-number.js';
import { readingAt } from '../layout/reading.js';
import { timelineStyles } from './bilateral-timeline.styles.js';
import { BilateralView, type Shown } from './bilateral-view.js';
import { drawShapes } from './renderer/svg-renderer.js';
import { group, shape, shapes, placedAt, tooltip, type Shape } from '../picture/shape.js';
import { markClass, pillShapes, glyphShapes } from '../picture/glyphs.js';
import { pointIn } from './interaction/plot-gestures.js';
import { endsOf, describeMark } from '../wording/descriptions.js';
import { eraStrip, background, NAME_PAD, tickNames } from '../picture/era-strip.js';
import { theme } from './styles/theme.styles.js';

/** Height of the row of years over the lanes, where this element draws it, px. */
const AXIS_ROW = 16;
/** Smallest size of what can be hit, px (WCAG 2.2, 2.5.8). */
const TARGET = 24;
/** Distance of a ring from its mark, px. */
const RING_GAP = 3;
/** Width of the ring that marks a share in the index, px: for next to nothing, and what the whole value adds; below this part there is none. */
const RING = { least: 0.5, wider: 5 } as const;
const LEAST_PART = 0.01;
/** Width of the ring around the other acts of a chosen event's episode, px. */
const STORY_RING = 1;
/** Marks that PageUp and PageDown pass over. */
const PAGE = 10;
/** How a fact of context looks, for its key. */
const CONTEXT = { category: 'context', weight: 0, stance: 'neutral', status: 'established' } as const;
const ITEM = { role: 'listitem' } as const;
/** From the lowest layer to the highest. */
const LAYERS: readonly Stance[] = ['neutral', 'hostile', 'cooperative'];
/** Typed letters belong together for this long, ms. */
const TYPE_AHEAD = 800;

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
  static override styles = [theme, timelineStyles];

  /** Leaves the years out, for a timeline directly under a chart of the same width. */
  @property({ type: Boolean, attribute: 'without-axis' }) withoutAxis = false;

  /** The mark that Tab reaches, by its first event. */
  #active: BilateralEvent | undefined;
  /** Whether a mark had the focus before it was drawn anew. */
  #focused = false;
  #typed = { text: '', at: 0 };

  protected override get annotated(): boolean {
    return this.withoutAxis;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = this.hasUpdated && this.#focusedMark() !== undefined;
    const marks = this.shown?.drawing.marks ?? [];
    const selected = this.shown?.state.selected;
    const orLastValid = this.#indexOf(this.#active);
    if (orLastValid < 0) this.#active = marks[0] && firstOf(this.#nearestTo(this.#active) ?? marks[0]);
    const chosen = selected && !this.#focused && marks.find((mark) => holds(mark, selected));
    if (chosen) this.#active = firstOf(chosen);
  }

  protected override updated(): void {
    // The mark that had the focus may be gone, or counted in another; the one that now stands for its event takes it over.
    if (this.#focused && !this.#focusedMark())
      this.renderRoot.querySelector<SVGElement>('.mark[tabindex="0"]')?.focus();
  }

  #focusedMark(): Element | undefined {
    const { renderRoot } = this;
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    return active?.matches('.mark') ? active : undefined;
  }

  protected override render(): TemplateResult {
    const { shown, state } = this;
    if (!state) return html``;
    return html`<div
      class="root ${state.isStatic ? 'static' : ''}"
      data-theme=${state.theme}
      @focusin=${this.#onFocusIn}
      @focusout=${() => this.point(undefined)}
    >
      ${shown ? this.#lanes(shown) : nothing}
      ${state.message && !this.source.linked ? html`<p class="message">${state.message}</p>` : nothing}
    </div>`;
  }

  #lanes(shown: Shown): TemplateResult {
    const { drawing, scene, state } = shown;
    const { frame, lanes } = drawing;
    const { texts } = state.locale;
    const top = this.withoutAxis ? 0 : AXIS_ROW;
    const bottom = top + lanes.height;
    const height = bottom + lanes.strip;
    const emphasis = emphasisOf(shown);
    const label = texts.spoken.timeline(
      scene.dataset.title,
      state.locale.number(
        drawing.marks.reduce((count, mark) => count + (mark.kind === 'event' ? 1 : mark.count), 0),
      ),
      ...endsOf(scene.period, state.locale),
    );
    return html`<svg
      width=${frame.width}
      height=${height}
      role="group"
      aria-label=${label}
      @click=${this.#onClick}
      @pointerdown=${this.gestures.down}
      @pointermove=${this.#onPointer}
      @pointerup=${this.gestures.up}
      @pointercancel=${this.gestures.up}
      @wheel=${this.gestures.wheel}
      @pointerleave=${() => this.point(undefined)}
      @keydown=${this.#onKey}
    >
      <g aria-hidden="true" ${drawShapes(this.#under(shown, top, height))}></g>
      <g
        role="list"
        transform="translate(0,${top})"
        ${drawShapes(drawing.marks.map((mark) => this.#mark(mark, shown, emphasis(mark))))}
      ></g>
    </svg>`;
  }

  /** What lies under the marks, from back to front. */
  #under(shown: Shown, top: number, height: number): Shape[] {
    const { drawing, scene, state } = shown;
    const { coverageEnd, frame, lanes, ticks } = drawing;
    const [, governments] = drawing.strips;
    const [, party] = scene.dataset.parties;
    const bottom = top + lanes.height;
    return [
      ...background(governments, ticks, top, bottom, height),
      ...(this.withoutAxis ? [] : [group('axis', { part: 'axis' }, tickNames(ticks, 12, state.locale))]),
      ...eraStrip(governments, party, frame, this.measured, bottom, lanes.strip, true),
      group('lanes', { transform: `translate(0,${top})` }, [
        ...shapes('line', 'lane', lanes.lines, (y) => ({ x1: frame.x0, x2: frame.x1, y1: y, y2: y })),
        ...this.#names(shown),
        ...barsOf(drawing.bars),
        ...(this.withoutAxis && !frame.portrait ? dropsOf(drawing) : []),
        ...drawing.marks.flatMap((mark) =>
          mark.kind === 'event' && mark.bracket ? bracketOf(mark, mark.bracket) : [],
        ),
      ]),
      ...(coverageEnd === undefined
        ? []
        : [shape('line', 'coverage', { x1: coverageEnd, x2: coverageEnd, y1: top, y2: height })]),
      ...guidesOf(shown, height),
    ];
  }

  /** Who acted: in the gutter on two lines, in portrait inside the lanes. */
  #names({ drawing, scene, state }: Shown): Shape[] {
    const { frame, lanes, coverageEnd } = drawing;
    const { portrait } = frame;
    const { texts } = state.locale;
    const gutter = frame.x0 - frame.margin - NAME_PAD;
    const left = portrait ? frame.x0 + 4 : frame.margin;
    const measure = this.measured;
    // Closer yet than a name may be set beside a mark that stands out of the plot.
    const squeezed = (name: string, lane: number): number | undefined => {
      const leftmost = drawing.marks.reduce(
        (most, mark) => (mark.lane === lane ? Math.min(most, mark.x - mark.rx) : most),
        frame.x0,
      );
      const free = Math.min(gutter, leftmost - frame.margin - NAME_PAD);
      return measure(name, true) > free ? free : undefined;
    };
    const acts = (party: Party, y: number, lane: number): Shape[] => {
      const room = portrait ? frame.width - frame.x0 - 4 - frame.margin : gutter;
      const { lines, bold } = laneName(party, texts.actsBy, room, measure, portrait);
      const [before, name] = lines;
      const whole = (shown: Shape): Shape => group(`name ${lane}`, {}, [shown, tooltip(party.name)]);
      return portrait
        ? [whole(shape('text', 'bold haloed', { x: left, y }, `${before} ${name}`))]
        : [
            {
              key: `before ${lane}`,
              tag: 'text',
              attributes: { class: bold ? 'bold' : undefined, x: left, y },
              inside: before,
            },
            whole(
              shape(
                'text',
                'bold',
                {
                  x: left,
                  y: y + LINE_HEIGHT,
                  textLength: squeezed(name, lane),
                  lengthAdjust: 'spacingAndGlyphs',
                },
                name,
              ),
            ),
          ];
    };
    const { context } = texts.categories;
    const [y0, y1, y2] = lanes.names;
    const [first, second] = scene.dataset.parties;
    const names = [
      ...acts(first, y0, 0),
      shape(
        'text',
        'bold haloed',
        { x: left, y: y1 },
        portrait ? `${texts.mutualActs}, ${context}` : texts.mutualActs,
      ),
      ...acts(second, y2, 2),
    ];
    if (portrait) return names;
    const { hostile, cooperative } = texts.stances;
    const under = y1 + LINE_HEIGHT;
    return [
      ...names,
      group(
        'context',
        { class: 'neutral', transform: `translate(${left + 3},${under - 4})` },
        glyphShapes(CONTEXT),
      ),
      shape('text', 'muted', { x: left + 10, y: under }, context),
      shape('text', 'stance hostile bold', { x: frame.right, y: lanes.lines[0] - 3 }, hostile),
      shape('text', 'stance cooperative bold', { x: frame.right, y: lanes.lines[0] + 11 }, cooperative),
      ...(coverageEnd === undefined
        ? []
        : shapes(
            'text',
            'muted',
            texts.coverageEnds,
            (_, number) => ({
              x: coverageEnd + frame.right - frame.x1,
              y: lanes.height - 3 + number * LINE_HEIGHT,
            }),
            (line) => line,
          )),
    ];
  }

  #mark(mark: Mark, { scene, state }: Shown, emphasis: number): Shape {
    const { selected, cluster, isStatic } = state;
    const [opened] = cluster;
    const key = keyOf(mark);
    const isEvent = mark.kind === 'event';
    const chosen =
      (selected && holds(mark, selected)) ||
      (opened && !isEvent && cluster.length === mark.count && holds(mark, opened));
    const button: Shape = {
      key: 'mark',
      tag: 'g',
      attributes: {
        part: mark.kind,
        class: `mark ${chosen ? 'chosen ' : ''}${isEvent ? markClass(mark.event) : mark.stance}`,
        'data-key': key,
        role: isStatic ? 'img' : 'button',
        tabindex: isStatic ? undefined : key === this.#active?.id ? 0 : -1,
        'aria-pressed': isStatic ? undefined : String(Boolean(chosen)),
        'aria-label': describeMark(mark, scene.dataset, state.locale),
        transform: placedAt(mark.x, mark.y),
      },
      inside: insideOf(mark, emphasis),
    };
    return {
      key,
      tag: 'g',
      attributes: ITEM,
      inside: [button],
    };
  }

  #indexOf(first: BilateralEvent | undefined): number {
    return this.shown?.drawing.marks.findIndex((mark) => keyOf(mark) === first?.id) ?? -1;
  }

  /** The mark that now holds the event of a mark that is gone, else the one nearest to it in time. */
  #nearestTo(event: BilateralEvent | undefined): Mark | undefined {
    if (!this.shown || !event) return undefined;
    const { marks } = this.shown.drawing;
    return (
      marks.find((mark) => holds(mark, event)) ??
      nearest(marks, (mark) => Math.abs(firstOf(mark).when.extent.from - event.when.extent.from))
    );
  }

  #markOf(event: Event): Mark | undefined {
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    return this.shown?.drawing.marks.find((mark) => keyOf(mark) === key);
  }

  #choose(mark: Mark | undefined): void {
    const { shown } = this;
    if (!mark || !shown || shown.state.isStatic) return;
    if (mark.kind === 'event' || mark.count === 1) shown.state.actions.select(firstOf(mark));
    else shown.state.actions.open(mark.events);
  }

  /** Hit areas overlap where marks are dense: the nearest mark under a pointer is meant. A click by script has no place and means its target. */
  #onClick(event: MouseEvent): void {
    const { shown } = this;
    const target = this.#markOf(event);
    if (!shown || !target || this.gestures.dragging) return;
    if (event.detail === 0) {
      this.#choose(target);
      return;
    }
    const at = pointIn(event.currentTarget as Element, event, shown.drawing.frame.width);
    const [x, y] = [at.x, at.y - (this.withoutAxis ? 0 : AXIS_ROW)];
    const distance = (mark: Mark): number =>
      Math.hypot(Math.max(0, Math.abs(mark.x - x) - mark.rx), mark.y - y);
    const meant = nearest(shown.drawing.marks, distance);
    if (meant) this.#active = firstOf(meant);
    this.#choose(meant);
    // The press has given the focus to whichever area lies on top.
    this.#focus(meant);
  }

  #onPointer(event: PointerEvent): void {
    this.gestures.move(event);
    if (event.pointerType !== 'touch') this.point(this.instantAt(event, event.currentTarget as Element));
  }

  #onFocusIn(event: FocusEvent): void {
    const mark = this.#markOf(event);
    if (!mark) return;
    this.#active = firstOf(mark);
    this.point(spanOfMark(mark).to);
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    const { shown } = this;
    if (!shown || shown.state.isStatic || event.ctrlKey || event.metaKey || event.altKey) return;
    const { marks } = shown.drawing;
    const now = this.#indexOf(this.#active);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: marks.length - 1,
      PageDown: now + PAGE,
      PageUp: now - PAGE,
    };
    if (Object.hasOwn(moves, event.key))
      this.#focus(marks[Math.min(Math.max(moves[event.key] ?? 0, 0), marks.length - 1)]);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      this.#focus(this.#acrossLanes(event.key === 'ArrowUp' ? -1 : 1));
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(marks[now]);
    else if (event.key === 'Escape') {
      if (!this.close()) return;
    } else if (!this.gestures.key(event, shown.state.cursor)) {
      const titled = event.key.length === 1 ? this.#titled(event.key) : undefined;
      if (!titled) return;
      this.#focus(titled);
    }
    event.preventDefault();
  }

  /** Moves the focus to the mark of an event. */
  focusEvent(id: string): void {
    const event = this.shown && eventById(this.shown.scene.dataset.events, id);
    if (event) this.#focus(this.shown?.drawing.marks.find((mark) => holds(mark, event)));
  }

  #focus(mark: Mark | undefined): void {
    if (!mark) return;
    const key = keyOf(mark);
    this.renderRoot.querySelectorAll<SVGElement>('[data-key]').forEach((element) => {
      if (element.getAttribute('data-key') === key) element.focus();
    });
  }

  /** The mark nearest in time in the next lane above or below that has one. */
  #acrossLanes(direction: -1 | 1): Mark | undefined {
    const marks = this.shown?.drawing.marks ?? [];
    const now = marks[this.#indexOf(this.#active)];
    if (!now) return undefined;
    for (let lane: number = now.lane + direction; lane >= 0 && lane <= 2; lane += direction) {
      const found = nearest(
        marks.filter((mark) => mark.lane === lane),
        ({ x }) => Math.abs(x - now.x),
      );
      if (found) return found;
    }
    return undefined;
  }

  /** Type-ahead: the next mark with an event whose title begins with what was typed. */
  #titled(letter: string): Mark | undefined {
    const now = performance.now();
    const text = (now - this.#typed.at < TYPE_AHEAD ? this.#typed.text : '') + letter.toLocaleLowerCase();
    this.#typed = { text, at: now };
    const marks = this.shown?.drawing.marks ?? [];
    const start = this.#indexOf(this.#active) + (text.length === 1 ? 1 : 0);
    const inOrder = [...marks.slice(start), ...marks.slice(0, start)];
    const begins = (title: string): boolean => title.toLocaleLowerCase().startsWith(text);
    return inOrder.find((mark) =>
      (mark.kind === 'event' ? [mark.event] : mark.events).some(({ title }) => begins(title)),
    );
  }
}

/**
 * Width of the ring around a mark, px; 0 for none. Around the marks of the value that is asked for, by their share of it; around those of the
 * chosen event's episode, the same for all.
 */
function emphasisOf({ scene, state }: Shown): (mark: Mark) => number {
  const { highlightedDate, selected } = state;
  if (selected && highlightedDate === undefined) {
    const story = episodeOf(scene.dataset, selected);
    return (mark) => (story.some((event) => event.id !== selected.id && holds(mark, event)) ? STORY_RING : 0);
  }
  const reading = highlightedDate === undefined ? undefined : readingAt(scene, highlightedDate);
  const shares = new Map(reading?.contributions.map(({ event, share }) => [event.id, Math.abs(share)]));
  return (mark) => {
    if (!reading || reading.tension === 0) return 0;
    const events = mark.kind === 'event' ? [mark.event] : mark.events;
    const part = events.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0) / reading.tension;
    return part < LEAST_PART ? 0 : RING.least + RING.wider * Math.sqrt(Math.min(1, part));
  };
}

/** Those of one stance as one path: an element for each would be most of the drawing of a long record. */
const barsOf = (bars: readonly Bar[]): Shape[] =>
  LAYERS.map((stance) => ({
    key: stance,
    tag: 'path',
    attributes: {
      class: `bar stance ${stance}`,
      d: bars
        .filter((bar) => bar.stance === stance)
        .map(
          ({ x0, x1, y }) =>
            `M${pathNumber(x0)},${pathNumber(y - 1)}H${pathNumber(Math.max(x0 + 1, x1))}v2H${pathNumber(x0)}Z`,
        )
        .join(''),
    },
  }));

/** The span of an imprecise date, under all marks. */
const bracketOf = (
  { event, stance }: EventMark,
  { x0, x1, y }: NonNullable<EventMark['bracket']>,
): Shape => ({
  key: `bracket ${event.id}`,
  tag: 'path',
  attributes: {
    class: `bracket ${stance}`,
    d: `M${x0},${y - 3}v6M${x0},${y}H${x1}M${x1},${y - 3}v6`,
  },
});

/** Dotted lines from the annotations of the chart above to their marks. */
const dropsOf = ({ labels, marks }: Drawing): Shape[] =>
  labels.flatMap(({ id, x }) => {
    const mark = marks.find((one) => one.kind === 'event' && one.event.id === id);
    return mark
      ? {
          key: `drop ${id}`,
          tag: 'line',
          attributes: { class: 'drop', x1: x, x2: x, y1: 0, y2: mark.y },
        }
      : [];
  });

/** Lines at the chosen date and under the pointer. */
function guidesOf({ drawing, state }: Shown, height: number): Shape[] {
  const { axis } = drawing;
  const fixed = state.selected ? placeOf(state.selected, axis) : state.pinned;
  const chosen = fixed === undefined ? undefined : axis.x(fixed);
  const cursor = state.cursor === undefined ? undefined : axis.within(state.cursor);
  const guide = (name: string, x: number | undefined): Shape[] =>
    x === undefined || x < axis.x0 || x > axis.x1
      ? []
      : [shape('line', name, { x1: x, x2: x, y1: 0, y2: height })];
  return [...guide('guide', chosen), ...guide('guide hover', cursor)];
}

const lone = new WeakMap<BilateralEvent, readonly Shape[]>();

/** What a mark is made of around its origin; of an event alone it is always the same. */
function insideOf(mark: Mark, emphasis: number): readonly Shape[] {
  const isEvent = mark.kind === 'event';
  const cached = isEvent && emphasis === 0 ? lone.get(mark.event) : undefined;
  if (cached) return cached;
  // As the drawing is written, so that a pill of the same size reads so from step to step.
  const half = isEvent
    ? { x: mark.rx, y: Math.max(mark.glyph.top, mark.glyph.bottom) }
    : { x: rounded(mark.rx), y: rounded(mark.height / 2) };
  const [rx, ry] = [half.x + RING_GAP, half.y + RING_GAP];
  const around = { x: -rx, y: -ry, width: rx * 2, height: ry * 2, rx: Math.min(rx, ry) };
  const hit = Math.max(TARGET, rx * 2);
  const inside = [
    ...(emphasis > 0 ? [shape('rect', 'share', { 'stroke-width': emphasis.toFixed(1), ...around })] : []),
    shape('rect', 'hit', { x: -hit / 2, y: -TARGET / 2, width: hit, height: TARGET }),
    ...(isEvent
      ? glyphShapes(mark.event, mark.glyph)
      : pillShapes({ rx: half.x, height: half.y * 2, count: mark.count, beside: mark.beside })),
    shape('rect', 'ring', around),
  ];
  if (isEvent && emphasis === 0) lone.set(mark.event, inside);
  return inside;
}

/** A mark's identity through redraws: its first event. */
const keyOf = (mark: Mark): string => firstOf(mark).id;

/** Of equally near ones the first. */
function nearest(marks: readonly Mark[], distance: (mark: Mark) => number): Mark | undefined {
  let found: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const far = distance(mark);
    if (far < least) [found, least] = [mark, far];
  }
  return found;
}

const holds = (mark: Mark, event: BilateralEvent): boolean =>
  mark.kind === 'event' ? mark.event === event : mark.has(event);

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-timeline': BilateralTimeline;
  }
}
