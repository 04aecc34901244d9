/** What the lanes are called: who acted, and in the gutter's layout also the stances and where the record ends. */
import type { Party } from '../data/dataset.js';
import { LINE_HEIGHT } from '../layout/labels/places.js';
import { actorNamePlace, laneNamesLeft } from '../layout/lane-name-places.js';
import { glyphShapes } from './glyphs.js';
import { group, shape, shapes, tooltip, type Shape } from './shape.js';
import type { View } from './view.js';

/** How a fact of context looks, for its key. */
const CONTEXT = { category: 'context', weight: 0, stance: 'neutral', status: 'established' } as const;
/** Middle of that key from the left edge of the names, over its baseline, and where its word begins, px. */
const KEY = { x: 3, up: 4, word: 10 } as const;
/** Baselines of the stances over and under the first lane's line, px. */
const STANCE = { over: 3, under: 11 } as const;
/** What stays free between the name of a stance and the edge of the drawing, px. */
const EDGE = 2;
/** A name that fills more than this part of its place is given that width: letters of another font may be wider than measured. */
const SAFE = 0.85;

function actorName(party: Party, lane: 0 | 2, { drawing, measure, state }: View): Shape[] {
  const { frame, lanes, marks } = drawing;
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
    return [withFullName(shape('text', 'bold haloed', { x, y: baselines[0] }, `${before} ${name}`))];
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

/** Where the period shows the end of the coverage, it is named beside its line. */
function coverageEndName({ drawing, state }: View): Shape[] {
  const { coverageEnd, frame, lanes } = drawing;
  if (coverageEnd === undefined) return [];
  return shapes(
    'text',
    'muted',
    state.locale.texts.coverageEnds,
    (_, line) => ({ x: coverageEnd + frame.right - frame.x1, y: lanes.height - 3 + line * LINE_HEIGHT }),
    (line) => line,
  );
}

export function laneNames(view: View): Shape[] {
  const { drawing, scene, state } = view;
  const { frame, lanes } = drawing;
  const { texts } = state.locale;
  const { context } = texts.categories;
  const { hostile, cooperative } = texts.stances;
  const [first, second] = scene.dataset.parties;
  const left = laneNamesLeft(frame);
  const [, middle] = lanes.names;
  const both = frame.portrait ? `${texts.mutualActs}, ${context}` : texts.mutualActs;
  const names = [
    ...actorName(first, 0, view),
    shape('text', 'bold haloed', { x: left, y: middle }, both),
    ...actorName(second, 2, view),
  ];
  if (frame.portrait) return names;
  const under = middle + LINE_HEIGHT;
  const [line] = lanes.lines;
  return [
    ...names,
    group(
      'context',
      { class: 'neutral', transform: `translate(${left + KEY.x},${under - KEY.up})` },
      glyphShapes(CONTEXT),
    ),
    shape('text', 'muted', { x: left + KEY.word, y: under }, context),
    stanceName('hostile', hostile, line - STANCE.over, view),
    stanceName('cooperative', cooperative, line + STANCE.under, view),
    ...coverageEndName(view),
  ];
}

/** The name of a stance, right of the plot; set closer where it would reach out of the drawing. */
function stanceName(
  stance: 'hostile' | 'cooperative',
  text: string,
  y: number,
  { drawing: { frame }, measure }: View,
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
