/** One mark of the timeline: a button in a list, with its glyph or pill, the area that can be hit, and its rings. */
import type { BilateralEvent } from '../data/dataset.js';
import { firstOf, holdsEvent, keyOfMark, type Mark } from '../layout/marks/mark.js';
import { rounded } from '../layout/path-number.js';
import { describeMark } from '../wording/descriptions.js';
import { glyphShapes, markClass, pillShapes } from './glyphs.js';
import { placedAt, shape, type Shape } from './shape.js';
import type { View } from './view.js';

/** Smallest size of what can be hit, px (WCAG 2.2, 2.5.8). */
const TARGET = 24;
/** Distance of a ring from its mark, px. */
const RING_GAP = 3;
const ITEM = { role: 'listitem' } as const;

/** Whether it is the mark of what the details show. */
function isChosen(mark: Mark, { selected, cluster }: View['state']): boolean {
  if (selected && holdsEvent(mark, selected)) return true;
  const [first] = cluster;
  return (
    first !== undefined && mark.kind === 'cluster' && cluster.length === mark.count && holdsEvent(mark, first)
  );
}

/**
 * @param emphasis width of the ring that marks a share or an episode, px; 0 for none
 * @param tabbed whether Tab reaches this mark
 */
export function markShape(mark: Mark, { scene, state }: View, emphasis: number, tabbed: boolean): Shape {
  const { isStatic, locale } = state;
  const key = keyOfMark(mark);
  const chosen = isChosen(mark, state);
  const button: Shape = {
    key: 'mark',
    tag: 'g',
    attributes: {
      part: mark.kind,
      class: `mark ${chosen ? 'chosen ' : ''}${mark.kind === 'event' ? markClass(mark.event) : mark.stance}`,
      'data-key': key,
      role: isStatic ? 'img' : 'button',
      tabindex: isStatic ? undefined : tabbed ? 0 : -1,
      'aria-pressed': isStatic ? undefined : String(chosen),
      'aria-label': describeMark(mark, scene.dataset, locale),
      transform: placedAt(mark.x, mark.y),
    },
    inside: insideOf(mark, emphasis),
  };
  return { key, tag: 'g', attributes: ITEM, inside: [button] };
}

/** The insides of marks of one event without a share ring: they never change, so a painter may skip them. */
const plainMarks = new WeakMap<BilateralEvent, readonly Shape[]>();

/** What a mark is made of, around its own origin. */
function insideOf(mark: Mark, emphasis: number): readonly Shape[] {
  if (mark.kind === 'cluster' || emphasis > 0) return drawnAround(mark, emphasis);
  const event = firstOf(mark);
  const cached = plainMarks.get(event) ?? drawnAround(mark, 0);
  plainMarks.set(event, cached);
  return cached;
}

function drawnAround(mark: Mark, emphasis: number): readonly Shape[] {
  const isEvent = mark.kind === 'event';
  // Rounded as they are written, so that a pill of the same size has the same attributes at each step of a zoom.
  const half = isEvent
    ? { x: mark.rx, y: Math.max(mark.glyph.top, mark.glyph.bottom) }
    : { x: rounded(mark.rx), y: rounded(mark.height / 2) };
  const [rx, ry] = [half.x + RING_GAP, half.y + RING_GAP];
  const around = { x: -rx, y: -ry, width: rx * 2, height: ry * 2, rx: Math.min(rx, ry) };
  const hit = Math.max(TARGET, rx * 2);
  return [
    ...(emphasis > 0 ? [shape('rect', 'share', { 'stroke-width': emphasis.toFixed(1), ...around })] : []),
    shape('rect', 'hit', { x: -hit / 2, y: -TARGET / 2, width: hit, height: TARGET }),
    ...(isEvent
      ? glyphShapes(mark.event, mark.glyph)
      : pillShapes({ rx: half.x, height: half.y * 2, count: mark.count })),
    shape('rect', 'ring', around),
  ];
}
