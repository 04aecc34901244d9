/** The drawing of a scene at a width, computed once for all views that show it. */
import { drawing, type Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { Measure } from '../../layout/measure.js';

const drawings = new WeakMap<Measure, WeakMap<Scene, Map<string, Drawing>>>();

export function cachedDrawing(scene: Scene, width: number, measure: Measure, annotated: boolean): Drawing {
  const measured = drawings.get(measure) ?? new WeakMap<Scene, Map<string, Drawing>>();
  drawings.set(measure, measured);
  const made = measured.get(scene) ?? new Map<string, Drawing>();
  measured.set(scene, made);
  const key = `${width} ${annotated}`;
  const cached = made.get(key);
  if (cached) return cached;
  const fresh = drawing(scene, width, measure, annotated);
  made.set(key, fresh);
  return fresh;
}
