/** The index over all that is drawn, for overviews and for scales that no zoom changes. Pure; memoised by index. */
import { tensionColumns, type TensionCurves } from '../tension/tension-columns.js';
import type { TensionIndex } from '../tension/tension-index.js';

/** About as many as an overview has pixels. */
const COLUMNS = 700;

const curves = new WeakMap<TensionIndex, TensionCurves>();

export function fullRecordCurve(index: TensionIndex): TensionCurves {
  const cached = curves.get(index);
  if (cached) return cached;
  const { coverage, displayEnd } = index.dataset;
  const curve = tensionColumns(index, coverage.from.extent.from, displayEnd, COLUMNS);
  curves.set(index, curve);
  return curve;
}
