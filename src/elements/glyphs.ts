/** Marks as SVG, for the lanes, the legend and the details. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { BilateralEvent } from '../data/dataset.js';
import { glyphOf, weightClass, type Glyph } from '../layout/glyph.js';
import type { ClusterMark } from '../layout/lanes.js';

/** Dashes around a claim by weight class, so that its weight can still be told. */
const CLAIM_DASHES = [5, 5, 5, 7, 7, 9] as const;
/** Part of a dash's period that is drawn. */
const DASH_PART = 0.62;
/** The dot in a mark that the page added: this part of the mark's half width, and no smaller than can be seen, px. */
const DOT_PART = 0.3;
const SMALLEST_DOT = 1.25;

function dashes(event: Pick<BilateralEvent, 'weight'>): string {
  const count = CLAIM_DASHES[weightClass(event.weight)] ?? 5;
  return `${(DASH_PART / count).toFixed(4)} ${((1 - DASH_PART) / count).toFixed(4)}`;
}

/** What the look of a mark depends on. */
export type Look = Pick<BilateralEvent, 'category' | 'weight' | 'stance' | 'status' | 'own'>;

/** Class names that give a mark its colour and its second cues. */
export function markClass(event: Pick<BilateralEvent, 'stance' | 'status'>): string {
  return `${event.stance}${event.status === 'established' ? '' : ' claim'}`;
}

export function shape(event: Look, glyph: Glyph = glyphOf(event)): SVGTemplateResult {
  const own = event.own
    ? svg`<circle class="own" r=${Math.max(SMALLEST_DOT, glyph.rx * DOT_PART)}></circle>`
    : nothing;
  const dashed = event.status !== 'established';
  // What most marks are has a template of its own: each further part costs a first drawing as many times as there are marks.
  if (event.stance === 'hostile' && !dashed) return svg`<path class="shape" d=${glyph.path}></path>${own}`;
  return svg`<path class="halo" d=${glyph.path}></path><path class="shape" d=${glyph.path} pathLength=${dashed ? '1' : nothing} stroke-dasharray=${dashed ? dashes(event) : nothing}></path>${own}`;
}

export function pill(
  mark: Pick<ClusterMark, 'rx' | 'height' | 'beside'> & { readonly count: number | string },
): SVGTemplateResult {
  const { rx, height, count, beside } = mark;
  return svg`<rect class="pill" x=${-rx} y=${-height / 2} width=${rx * 2} height=${height} rx=${height / 2}></rect><text class="count" y="3.5">${beside ? `+${count}` : count}</text>`;
}
