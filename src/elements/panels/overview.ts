/** The overview strip under the views: the coverage and what the page has added after it, and the period on it, to move and to resize. */
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { OVERVIEW, type Frame } from '../../layout/frame.js';
import { hatch } from '../../layout/hatch.js';
import type { Overview, Stretch } from '../../layout/overview.js';
import { STANCES } from '../../data/stances.js';
import type { Locale } from '../../text/locale.js';
import { drawShapes } from '../renderer/svg-renderer.js';
import { shape, shapes, type Shape } from '../../picture/shape.js';
import { pointIn } from '../interaction/plot-gestures.js';
import type { Period } from '../../time/period.js';

/** Half width of a grip as drawn; how near a pointer must come to take it, and how near a finger, which at the ends has little room outside; px. */
const GRIP = 3;
const GRIP_REACH = 12;
const FINGER_REACH = 32;
/** One arrow key moves an end of the period by this part of it, one page key by the whole. */
const STEP = 0.1;

export const overviewStyles = css`
  .overview {
    display: block;
    margin-top: 7px;
    /* On the outermost svg: engines do not look for it on the shapes inside. */
    touch-action: pan-y;
  }
  .overview .record {
    fill: var(--_band-a);
  }
  .overview .tick {
    stroke: var(--_stance);
    stroke-width: 2;
  }
  .overview .axis-line {
    stroke: var(--_ink-2);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .overview .silhouette {
    fill: var(--_ink-2);
  }
  .overview .frame {
    fill: var(--_ink);
    fill-opacity: 0.06;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .overview .grip {
    fill: var(--_ink);
    stroke: none;
    cursor: ew-resize;
    outline: none;
  }
  .overview .grip:focus-visible {
    stroke: var(--_page);
    stroke-width: 2;
    paint-order: stroke;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .overview .halo-page {
    stroke: var(--_page);
    stroke-width: 6px;
    paint-order: stroke;
  }
  .overview .surface {
    fill: transparent;
    cursor: grab;
  }
  @media (pointer: coarse) {
    .overview .surface {
      y: -6px;
      height: 44px;
    }
  }
`;

export interface OverviewHandlers {
  readonly down: (event: PointerEvent) => void;
  readonly key: (end: 'from' | 'to', event: KeyboardEvent) => void;
}

type Grab = 'from' | 'to' | 'move';

/** What a pointer at x takes hold of. */
function grabAt(x: number, { axis }: Overview, period: Period, reach: number): Grab {
  const [left, right] = [axis.x(period.from), axis.x(period.to)];
  const [toLeft, toRight] = [Math.abs(x - left), Math.abs(x - right)];
  if (Math.min(toLeft, toRight) > reach) return 'move';
  // Of a narrow period's two grips the outer side decides, so that it can always be widened.
  return toLeft < toRight || x < left ? 'from' : 'to';
}

/** The period after a key on one of its ends; undefined for a key that means nothing here. */
export function keyedWindow(
  end: 'from' | 'to',
  key: string,
  period: Period,
  whole: Period,
): Period | undefined {
  const size = period.to - period.from;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -STEP,
    ArrowDown: -STEP,
    ArrowRight: STEP,
    ArrowUp: STEP,
    PageDown: -1,
    PageUp: 1,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step !== undefined) return { ...period, [end]: period[end] + step * size };
  if (key === 'Home') return end === 'from' ? { ...period, from: whole.from } : undefined;
  if (key === 'End') return end === 'to' ? { ...period, to: whole.to } : undefined;
  return undefined;
}

/** From where to where a tick reaches, px from the middle. */
const TICKS = { hostile: [-7, 0], cooperative: [0, 7], neutral: [-2, 2] } as const;

/** What stays while the period moves: the gaps, and in the stretches between them the events, or the index. */
function recordOf({ gaps, stretches }: Overview, noRecord: string): Shape[] {
  const { height } = OVERVIEW;
  const middle = height / 2;
  /** All of one kind as one path: an element for each tick would be a tenth of the whole drawing. */
  const together = (name: string, part: (stretch: Stretch) => string): Shape[] => {
    const d = stretches.map(part).join('');
    return d ? [shape('path', name, { d })] : [];
  };
  return [
    ...shapes('path', 'hatch', gaps, ({ x0, x1 }) => ({ d: hatch(x0, x1, 0, height) })),
    ...shapes(
      'text',
      'muted halo-page',
      gaps.filter(({ named }) => named),
      ({ x0, x1 }) => ({ 'text-anchor': 'middle', x: (x0 + x1) / 2, y: middle + 4 }),
      () => noRecord,
    ),
    ...shapes('rect', 'record', stretches, ({ x0, x1 }) => ({ x: x0, y: 0, width: x1 - x0, height })),
    ...together('axis-line', ({ x0, x1, silhouette }) => (silhouette ? '' : `M${x0},${middle}H${x1}`)),
    ...together('silhouette', ({ silhouette }) => silhouette),
    ...STANCES.flatMap((stance) => {
      const [from, to] = TICKS[stance];
      return together(`tick ${stance}`, ({ ticks }) =>
        ticks
          .filter((tick) => tick.stance === stance)
          .map(({ x }) => `M${x},${middle + from}V${middle + to}`)
          .join(''),
      );
    }),
  ];
}

/** Years under the strip, those of the period among them. */
const yearsOf = ({ labels }: Overview): Shape[] =>
  shapes(
    'text',
    'muted',
    labels,
    ({ x, anchor, current }) => ({
      class: current ? 'bold' : 'muted',
      'text-anchor': anchor,
      x,
      y: OVERVIEW.height + 11,
    }),
    ({ text }) => text,
  );

export function renderOverview(
  overview: Overview,
  frame: Frame,
  period: Period,
  locale: Locale,
  isStatic: boolean,
  handlers: OverviewHandlers,
): TemplateResult {
  const { axis } = overview;
  const { height, labels } = OVERVIEW;
  const { texts } = locale;
  const [left, right] = [axis.within(period.from), axis.within(period.to)];
  const middle = height / 2;
  const grip = (
    end: 'from' | 'to',
    x: number,
  ): SVGTemplateResult => svg`<rect class="grip" x=${x - GRIP} y=${middle - 6} width=${GRIP * 2} height="12" rx="2"
      role="slider" tabindex="0" aria-label=${end === 'from' ? texts.controls.windowStart : texts.controls.windowEnd}
      aria-valuemin=${axis.period.from} aria-valuemax=${axis.period.to} aria-valuenow=${period[end]} aria-valuetext=${locale.month(period[end])}
      @keydown=${(event: KeyboardEvent) => handlers.key(end, event)}></rect>`;
  return html`<svg
    class="overview"
    part="overview"
    width=${frame.width}
    height=${height + labels}
    role="group"
    aria-label=${texts.fullRecord}
  >
    <g aria-hidden="true">
      ${frame.portrait ? nothing : svg`<text x=${frame.margin} y=${middle + 4}>${texts.fullRecord}</text>`}
      ${guard([overview.stretches, locale], () => svg`<g ${drawShapes(recordOf(overview, texts.noRecord))}></g>`)}
      <g ${drawShapes(yearsOf(overview))}></g>
      <rect class="frame" x=${left} y="0.75" width=${Math.max(1, right - left)} height=${height - 1.5}></rect>
      ${isStatic ? nothing : svg`<rect class="surface" x=${axis.x0 - GRIP_REACH} y="-2" width=${axis.x1 - axis.x0 + 2 * GRIP_REACH} height=${height + 4} @pointerdown=${handlers.down}></rect>`}
    </g>
    ${isStatic ? nothing : svg`<g @pointerdown=${handlers.down}>${grip('from', left)}${grip('to', right)}</g>`}
  </svg>`;
}

/** Follows a pointer from its press on the strip: it takes one end of the period or the whole, which a press outside brings there first. */
export function dragWindow(
  down: PointerEvent,
  overview: Overview,
  start: Period,
  width: number,
  show: (period: Period, done: boolean) => void,
): void {
  const surface = (down.currentTarget as Element).closest('svg');
  if (!surface || down.button !== 0) return;
  const at = (event: PointerEvent): number => pointIn(surface, event, width).x;
  const instant = (event: PointerEvent): number => overview.axis.invert(at(event));
  const grab = grabAt(at(down), overview, start, down.pointerType === 'touch' ? FINGER_REACH : GRIP_REACH);
  const half = (start.to - start.from) / 2;
  const first = instant(down);
  const outside = grab === 'move' && (first < start.from || first > start.to);
  const origin = outside ? { from: first - half, to: first + half } : start;
  const windowFor = (event: PointerEvent): Period => {
    const by = instant(event) - first;
    if (grab === 'from') return { from: Math.min(origin.from + by, origin.to), to: origin.to };
    if (grab === 'to') return { from: origin.from, to: Math.max(origin.to + by, origin.from) };
    return { from: origin.from + by, to: origin.to + by };
  };
  const move = (event: PointerEvent): void => show(windowFor(event), false);
  const end = (event: PointerEvent): void => {
    surface.removeEventListener('pointermove', move);
    surface.removeEventListener('pointerup', end);
    surface.removeEventListener('pointercancel', end);
    // What the page takes over, such as a finger that scrolls it, changes nothing here.
    if (event.type === 'pointercancel') show(start, false);
    else show(windowFor(event), true);
  };
  surface.setPointerCapture(down.pointerId);
  surface.addEventListener('pointermove', move);
  surface.addEventListener('pointerup', end);
  surface.addEventListener('pointercancel', end);
  if (outside) move(down);
}
