/** The drawing of a scene at a width, computed once for all views that show it. */
import { drawing, type Drawing, type Scene } from '../layout/drawing.js';
import type { Measure } from '../layout/labels.js';

const drawings = new WeakMap<Scene, Map<number, Drawing>>();

export function drawingOf(scene: Scene, width: number, measure: Measure): Drawing {
  const byWidth = drawings.get(scene) ?? new Map<number, Drawing>();
  drawings.set(scene, byWidth);
  const known = byWidth.get(width);
  if (known) return known;
  const made = drawing(scene, width, measure);
  byWidth.set(width, made);
  return made;
}
