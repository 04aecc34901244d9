/** Views without an element, and a look into the pictures that are made from them. */
import type { Dataset } from '../../src/data/dataset.js';
import { drawing } from '../../src/layout/drawing.js';
import type { Shape } from '../../src/picture/shape.js';
import type { DrawnState, View } from '../../src/picture/view.js';
import type { Period } from '../../src/time/period.js';
import { fixedMeasure, sceneOf } from './scenes.js';
import { LOCALE } from './widget-state.js';

export function viewOf(dataset: Dataset, period: Period, state: Partial<DrawnState> = {}, width = 720): View {
  const scene = sceneOf(dataset, period);
  return {
    scene,
    drawing: drawing(scene, width, fixedMeasure),
    measure: fixedMeasure,
    state: {
      locale: LOCALE,
      isStatic: false,
      selected: undefined,
      cluster: [],
      cursor: undefined,
      pinned: undefined,
      compared: undefined,
      highlightedDate: undefined,
      ...state,
    },
  };
}

/** Some shapes and all inside them, in the order in which they are painted. */
export const allShapes = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((one) => [one, ...(Array.isArray(one.inside) ? allShapes(one.inside as Shape[]) : [])]);

/** The words of the shapes with a tag, in the same order. */
export const wordsOf = (shapes: readonly Shape[], tag: Shape['tag'] = 'text'): string[] =>
  allShapes(shapes).flatMap((one) => (one.tag === tag && typeof one.inside === 'string' ? [one.inside] : []));

/** The shapes with a class name. */
export const withClass = (shapes: readonly Shape[], name: string): Shape[] =>
  allShapes(shapes).filter(({ attributes }) =>
    String(attributes['class'] ?? '')
      .split(' ')
      .includes(name),
  );

export const withRole = (shapes: readonly Shape[], role: string): Shape[] =>
  allShapes(shapes).filter(({ attributes }) => attributes['role'] === role);
