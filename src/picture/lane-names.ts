/** What the lanes are called: who acted, and in the gutter's layout also the stances. */
import type { Party } from '../data/dataset.js';
import { actorNamePlace, laneNamesLeft } from '../layout/lane-name-places.js';
import { group, shape, tooltip, type Shape } from './shape.js';
import type { View } from './view.js';

/** Baselines of the stances over and under the first lane's line, px at the usual size of type. */
const STANCE = { over: 5, under: 13 } as const;
/** What stays free between the name of a stance and the edge of the drawing, px. */
const EDGE = 2;
/** A name that fills more than this part of its place is given that width: letters of another font may be wider than measured. */
const SAFE = 0.85;

function actorName(party: Party, lane: 0 | 2, { drawing, state }: View): Shape[] {
  const { frame, lanes, marks, measure } = drawing;
  const { lines, bold, x, baselines, squeezedTo } = actorNamePlace(
    party,
    lane,
    frame,
    lanes,
    marks,
    state.locale.texts.actsBy,
    measure,
  );
  const [before, name] = lines;
  const withFullName = (text: Shape): Shape => group(`name ${lane}`, {}, [text, tooltip(party.name)]);
  if (frame.portrait)
    return [withFullName(shape('text', 'bold haloed', { x, y: baselines[0] }, `${before} ${name}`.trim()))];
  const length = { textLength: squeezedTo, lengthAdjust: 'spacingAndGlyphs' };
  return [
    {
      key: `before ${lane}`,
      tag: 'text',
      attributes: { class: bold ? 'bold' : undefined, x, y: baselines[0] },
      inside: before,
    },
    withFullName(shape('text', 'bold', { x, y: baselines[1], ...length }, name)),
  ];
}

/** What stands between the two lanes is named where anything does. */
function middleName({ drawing, state }: View): Shape[] {
  const { frame, lanes, marks } = drawing;
  if (frame.portrait || !marks.some(({ lane }) => lane === 1)) return [];
  const { mutualActs } = state.locale.texts;
  return [shape('text', 'muted', { x: laneNamesLeft(frame), y: lanes.names[1] }, mutualActs)];
}

export function laneNames(view: View): Shape[] {
  const { drawing, scene, state } = view;
  const { frame, lanes } = drawing;
  const { hostile, cooperative } = state.locale.texts.stances;
  const [first, second] = scene.dataset.parties;
  const [line] = lanes.lines;
  const names = [...actorName(first, 0, view), ...middleName(view), ...actorName(second, 2, view)];
  if (frame.portrait) return names;
  return [
    ...names,
    stanceName('hostile', hostile, line - STANCE.over * frame.scale, view),
    stanceName('cooperative', cooperative, line + STANCE.under * frame.scale, view),
  ];
}

/** The name of a stance, right of the plot; set closer where it would reach out of the drawing. */
function stanceName(
  stance: 'hostile' | 'cooperative',
  text: string,
  y: number,
  { drawing: { frame, measure } }: View,
): Shape {
  const free = frame.width - frame.right - EDGE;
  return shape(
    'text',
    `stance ${stance} bold`,
    {
      x: frame.right,
      y,
      textLength: measure(text, true) > free * SAFE ? free : undefined,
      lengthAdjust: 'spacingAndGlyphs',
    },
    text,
  );
}
