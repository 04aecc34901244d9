/** The plot of the chart: its frame and axis, the scale of its values and the curve in it. Pure. */
import { tensionColumns } from '../tension/tension-columns.js';
import type { TensionIndex } from '../tension/tension-index.js';
import { fullRecordCurve } from './full-record-curve.js';
import { curve, curveScale, type Curve, type CurveScale, type LargestSums } from './curve.js';
import { chartRows, frameOf, type ChartRows, type Frame } from './frame.js';
import type { Scene } from './scene.js';
import { sumsScale, type SumsScale } from './sums-scale.js';
import { timeAxis, type TimeAxis } from './time-axis.js';

export interface Plot {
  readonly frame: Frame;
  readonly chart: ChartRows;
  readonly axis: TimeAxis;
  readonly scale: CurveScale;
  readonly curve: Curve;
  /** Where the two sums are drawn. */
  readonly sums: SumsScale | undefined;
}

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

function largestSums(index: TensionIndex): LargestSums {
  const { conflict, cooperation } = fullRecordCurve(index);
  return { conflict: largest(conflict), cooperation: largest(cooperation) };
}

/** How many columns of one pixel a plot has. */
export const columnsOf = ({ x0, x1 }: Frame): number => Math.round(x1 - x0);

export function plotOf(
  { index, gaps, period, band, sums }: Scene,
  containerWidth: number,
  textSize?: number,
): Plot {
  const frame = frameOf(containerWidth, textSize);
  const chart = chartRows(frame, sums);
  const axis = timeAxis(period, frame.x0, frame.x1);
  const mostOf = sums ? largestSums(index) : { conflict: 0, cooperation: 0 };
  const scale = curveScale(chart, mostOf);
  const columns = tensionColumns(index, period.from, period.to, columnsOf(frame));
  return {
    frame,
    chart,
    axis,
    scale,
    curve: curve(columns, gaps, axis, scale, sums ?? false, band),
    sums: sums ? sumsScale(mostOf, scale, chart, frame) : undefined,
  };
}
