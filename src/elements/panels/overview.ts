/** The overview strip under the views: the coverage and what the page has added after it, and the period on it, to move and to resize. */
import { html, type TemplateResult } from 'lit';
import type { Frame } from '../../layout/frame.js';
import type { Overview } from '../../layout/overview.js';
import { overviewPicture } from '../../picture/overview.js';
import type { RelationsState } from '../../state/relations-state.js';
import type { Period } from '../../time/period.js';
import { dragPeriod } from '../interaction/overview-drag.js';
import { keyedEnd } from '../interaction/overview-moves.js';
import { hasModifier } from '../interaction/pointer.js';
import { drawShapes } from '../renderer/svg-renderer.js';

export const overviewStyles = `
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
  .overview .break {
    stroke: var(--_muted);
    stroke-width: 1.5;
    fill: none;
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

/**
 * @param seen the period on its way to `period`, or that one
 * @param settled where a press outside the period leads to
 */
export function renderOverview(
  overview: Overview,
  frame: Frame,
  period: Period,
  seen: Period,
  { locale, actions }: Pick<RelationsState, 'locale' | 'actions'>,
  isStatic: boolean,
  settled: (period: Period) => Period,
): TemplateResult {
  const { width, height, label, shapes } = overviewPicture(overview, frame, period, seen, locale, isStatic);
  const onDown = (down: PointerEvent): void => {
    const pressed = (down.target as Element).closest('.surface, .grip');
    if (pressed && !isStatic)
      dragPeriod(down, down.currentTarget as Element, overview, period, frame.width, actions, settled);
  };
  const onKey = (event: KeyboardEvent): void => {
    const end = (event.target as Element).getAttribute('data-end');
    if ((end !== 'from' && end !== 'to') || hasModifier(event)) return;
    const next = keyedEnd(end, event.key, period, overview.axis.period);
    if (!next) return;
    event.preventDefault();
    if (next.to <= next.from) return;
    if (event.key.startsWith('Arrow')) actions.show(next, true);
    else actions.move(next);
  };
  return html`<svg
    class="overview"
    part="overview"
    width=${width}
    height=${height}
    role="group"
    aria-label=${label}
    @pointerdown=${onDown}
    @keydown=${onKey}
    ${drawShapes(shapes, frame.fontSize)}
  ></svg>`;
}
