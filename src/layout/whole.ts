/** The index over all that is drawn, for overviews and for scales that no zoom changes. Pure; memoised by index. */
import { tensionColumns, type TensionCurves } from '../tension/tension-columns.js';
import type { TensionIndex } from '../tension/tension-index.js';

/** About as many as an overview has pixels. */
const COLUMNS = 700;

const wholes = new WeakMap<TensionIndex, TensionCurves>();

export function wholeOf(index: TensionIndex): TensionCurves {
  const known = wholes.get(index);
  if (known) return known;
  const { coverage, drawnTo } = index.dataset;
  const whole = tensionColumns(index, coverage.from.extent.from, drawnTo, COLUMNS);
  wholes.set(index, whole);
  return whole;
}
