/** The annotations of the chart: labels with their leaders or, in portrait, numbered badges; each with a dot on the curve. */
import { contentLanguage } from '../wording/content-language.js';
import type { Badge } from '../layout/labels/badges.js';
import { BADGE_RADIUS } from '../layout/labels/badges.js';
import type { Label } from '../layout/labels/best-place.js';
import type { LabelCandidate } from '../layout/labels/candidate.js';
import { rounded } from '../layout/path-number.js';
import { bandClassAt } from './backdrop.js';
import { group, placedAt, shape, shapes, tooltip, type Shape } from './shape.js';
import type { View } from './view.js';

/** Radius of a dot, and how far lines keep from its middle, px. */
const DOT = 3;
const DOT_GAP = 4;
/** From a line of text's bottom to its baseline, and from a badge's middle to that of its number, px. */
const DESCENT = 3;
const NUMBER_DOWN = 4;

export const annotationShapes = (view: View): Shape[] => [
  ...view.drawing.labels.map((label) => labelShape(label, view)),
  ...view.drawing.badges.map((badge) => badgeShape(badge, view)),
];

/** The dot, at the origin of its group. */
const dot = ({ id }: LabelCandidate, { state }: View): Shape =>
  shape('circle', 'dot', { class: `dot ${state.selected?.id === id ? 'chosen' : ''}`, r: DOT });

function labelShape(label: Label, view: View): Shape {
  const { id, x, y, leader } = label;
  const { drawing, scene, state } = view;
  const { lineHeight } = drawing.frame;
  const first = label.top + lineHeight - DESCENT - y;
  const lang = contentLanguage(scene.dataset, state.locale);
  const isCut = label.lines.join(' ') !== label.text;
  const text: Shape = {
    key: 'text',
    tag: 'text',
    attributes: { 'text-anchor': label.anchor },
    inside: shapes(
      'tspan',
      'second',
      [label.heading, ...label.lines],
      (_, line) => ({
        class: line === 0 ? 'bold' : 'second',
        ...(line === 0 || lang === undefined ? {} : { lang }),
        x: rounded(label.textX - x),
        y: rounded(first + lineHeight * line),
      }),
      (line) => line,
    ),
  };
  const band = bandClassAt(label.textX, view.drawing.strips[1]);
  return group(id, { class: `label ${band}`, 'data-id': id, transform: placedAt(x, y) }, [
    ...(isCut ? [tooltip(label.text)] : []),
    dot(label, view),
    ...(leader === undefined ? [] : [shape('line', 'leader', { y1: rounded(leader - y), y2: -DOT_GAP })]),
    text,
  ]);
}

function badgeShape(badge: Badge, view: View): Shape {
  const { id, x, y } = badge;
  const { scale } = view.drawing.frame;
  const [dx, dy] = [badge.badgeX - x, badge.badgeY - y];
  return group(id, { class: 'badge knob', 'data-id': id, transform: placedAt(x, y) }, [
    dot(badge, view),
    shape('circle', 'disc', { cx: dx, cy: dy, r: BADGE_RADIUS * scale }),
    shape('text', 'number', { x: dx, y: dy + NUMBER_DOWN * scale }, String(badge.number)),
  ]);
}
