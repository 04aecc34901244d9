/** Marks as SVG, for the lanes, the legend and the details. */
import type { BilateralEvent } from '../data/dataset.js';
import { glyphOf, weightClass, type Glyph } from '../layout/glyph.js';
import type { ClusterMark } from '../layout/marks/mark.js';
import { rounded } from '../layout/path-number.js';
import { shape, type Shape } from './shape.js';

/** Dashes around a claim by weight class, so that its weight can still be told. */
const CLAIM_DASHES = [5, 5, 5, 7, 7, 9] as const;
/** Part of a dash's period that is drawn. */
const DASH_PART = 0.62;
/** The dot in a mark that the page added: this part of the mark's half width, and no smaller than can be seen, px. */
const DOT_PART = 0.3;
const SMALLEST_DOT = 1.25;
/** How far the baseline of a count stands under the middle of its pill, as part of its height. */
const COUNT_DOWN = 0.26;

function dashes(event: Pick<BilateralEvent, 'weight'>): string {
  const count = CLAIM_DASHES[weightClass(event.weight)] ?? 5;
  return `${(DASH_PART / count).toFixed(4)} ${((1 - DASH_PART) / count).toFixed(4)}`;
}

/** What the look of a mark depends on. */
export type Look = Pick<BilateralEvent, 'category' | 'weight' | 'stance' | 'status' | 'isPageEvent'>;

/** Class names that give a mark its colour and its second cues. */
export function markClass(event: Pick<BilateralEvent, 'stance' | 'status'>): string {
  return `${event.stance}${event.status === 'established' ? '' : ' claim'}`;
}

export function glyphShapes(event: Look, { path: d, rx }: Glyph = glyphOf(event)): Shape[] {
  const dashed = event.status !== 'established';
  const outlined = dashed || event.stance !== 'hostile';
  return [
    ...(outlined ? [shape('path', 'halo', { d })] : []),
    shape('path', 'shape', {
      d,
      pathLength: dashed ? 1 : undefined,
      'stroke-dasharray': dashed ? dashes(event) : undefined,
    }),
    ...(event.isPageEvent
      ? [shape('circle', 'page-event', { r: Math.max(SMALLEST_DOT, rx * DOT_PART) })]
      : []),
  ];
}

export function pillShapes({
  rx,
  height,
  count,
}: Pick<ClusterMark, 'rx' | 'height'> & { readonly count: number | string }): Shape[] {
  return [
    shape('rect', 'pill', { x: -rx, y: -height / 2, width: rx * 2, height, rx: height / 2 }),
    shape('text', 'count', { y: rounded(height * COUNT_DOWN) }, String(count)),
  ];
}
