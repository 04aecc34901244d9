/** The drawing of a scene at a width, computed once for all views that show it. */
import type { BilateralEvent } from '../../data/dataset.js';
import { drawing, drawingInSteps, type Drawing } from '../../layout/drawing.js';
import { lacksLabel } from '../../layout/written.js';
import type { Scene } from '../../layout/scene.js';
import type { Steps } from '../../layout/steps.js';
import type { Measure } from '../../layout/measure.js';

/** What a drawing is made of; see `drawing`. */
export type Drawn = readonly [
  scene: Scene,
  width: number,
  measure: Measure,
  annotated: boolean,
  selected: BilateralEvent | undefined,
];

const drawings = new WeakMap<Measure, WeakMap<Scene, Map<string, Drawing>>>();

function madeOf([scene, , measure]: Drawn): Map<string, Drawing> {
  const measured = drawings.get(measure) ?? new WeakMap<Scene, Map<string, Drawing>>();
  drawings.set(measure, measured);
  const made = measured.get(scene) ?? new Map<string, Drawing>();
  measured.set(scene, made);
  return made;
}

const keyOf = ([, width, , annotated, selected]: Drawn): string =>
  `${width} ${annotated} ${selected?.id ?? ''}`;

/** What is drawn where nothing is chosen; most choices leave it as it is. */
const unchosen = ([scene, width, measure, annotated]: Drawn): Drawn => [
  scene,
  width,
  measure,
  annotated,
  undefined,
];

const isUnchanged = (usual: Drawing, [, , , annotated, selected]: Drawn): boolean =>
  !lacksLabel(usual, annotated, selected);

export function hasDrawing(...drawn: Drawn): boolean {
  const made = madeOf(drawn);
  const usual = made.get(keyOf(unchosen(drawn)));
  return usual !== undefined && (isUnchanged(usual, drawn) || made.has(keyOf(drawn)));
}

export function cachedDrawing(...drawn: Drawn): Drawing {
  const made = madeOf(drawn);
  const drawnOnce = (one: Drawn): Drawing => {
    const fresh = made.get(keyOf(one)) ?? drawing(...one);
    made.set(keyOf(one), fresh);
    return fresh;
  };
  const usual = drawnOnce(unchosen(drawn));
  return isUnchanged(usual, drawn) ? usual : drawnOnce(drawn);
}

/** Computes the drawing in steps, and keeps it for `cachedDrawing`. */
export function* cachedDrawingInSteps(...drawn: Drawn): Steps<void> {
  const made = madeOf(drawn);
  const usual = yield* drawingInSteps(...unchosen(drawn));
  made.set(keyOf(unchosen(drawn)), usual);
  if (!isUnchanged(usual, drawn)) made.set(keyOf(drawn), yield* drawingInSteps(...drawn));
}
