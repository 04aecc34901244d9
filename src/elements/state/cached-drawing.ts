/** The drawing of a scene at a width, computed once for all views that show it. */
import { drawing, drawingInSteps, type Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { Steps } from '../../layout/steps.js';
import type { Measure } from '../../layout/measure.js';

/** What a drawing is made of; see `drawing`. */
export type Drawn = readonly [scene: Scene, width: number, measure: Measure, annotated: boolean];

const drawings = new WeakMap<Measure, WeakMap<Scene, Map<string, Drawing>>>();

function madeOf([scene, , measure]: Drawn): Map<string, Drawing> {
  const measured = drawings.get(measure) ?? new WeakMap<Scene, Map<string, Drawing>>();
  drawings.set(measure, measured);
  const made = measured.get(scene) ?? new Map<string, Drawing>();
  measured.set(scene, made);
  return made;
}

const keyOf = ([, width, , annotated]: Drawn): string => `${width} ${annotated}`;

export const hasDrawing = (...drawn: Drawn): boolean => madeOf(drawn).has(keyOf(drawn));

export function cachedDrawing(...drawn: Drawn): Drawing {
  const made = madeOf(drawn);
  const key = keyOf(drawn);
  const cached = made.get(key);
  if (cached) return cached;
  const fresh = drawing(...drawn);
  made.set(key, fresh);
  return fresh;
}

/** Computes the drawing in steps, and keeps it for `cachedDrawing`. */
export function* cachedDrawingInSteps(...drawn: Drawn): Steps<void> {
  const fresh = yield* drawingInSteps(...drawn);
  madeOf(drawn).set(keyOf(drawn), fresh);
}
