/**
 * The whole drawing as plain data: what the views render, computed once for a scene and a width and shared by both,
 * so that a mark in the lanes and its annotation on the curve can never disagree. Pure.
 */
import { tensionColumns } from '../tension/tension-columns.js';
import type { Annotations } from './annotations.js';
import type { BilateralEvent } from '../data/dataset.js';
import { laneBars, type Bar } from './bars.js';
import { curve } from './curve.js';
import { eraSpans, strips, type EraSpan } from './eras.js';
import { laneRows, TEXT_SIZE, type LaneRows } from './frame.js';
import { drawnOf } from './in-period.js';
import { laneMarks } from './marks/lane-marks.js';
import type { Mark } from './marks/mark.js';
import { scaledMeasure, type Measure } from './measure.js';
import { columnsOf, plotOf, type Plot } from './plot.js';
import { rowsOf, visibleRange } from './rows.js';
import type { Scene } from './scene.js';
import { finished, type Steps } from './steps.js';
import type { StockLabel } from './stock-label.js';
import { ticks, type Tick } from './time-axis.js';
import { chosenOn, lacksLabel, writtenOn, type Written } from './written.js';
import { overlaps } from '../time/period.js';

/** Width that a tick's label needs, px: the longest is a day and a month. */
const TICK_WIDTH = 48;

export interface Drawing extends Plot, Annotations, Omit<Written, 'annotations' | 'named'> {
  /** The measure of texts in the drawing's size of type. */
  readonly measure: Measure;
  readonly ticks: readonly Tick[];
  readonly lanes: LaneRows;
  readonly strips: readonly [readonly EraSpan[], readonly EraSpan[]];
  /** Line of the full index, where the curve is of another; else empty. */
  readonly fullLine: string;
  /** The curve on the days after it that have a value. */
  readonly pageDays: readonly { readonly x: number; readonly y: number }[];
  readonly cooperationLabel: StockLabel | undefined;
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
}

/** Whether anything in the period stands between the lanes of the two sides. */
const reachMiddle = (events: Scene['events'], dataset: Scene['dataset'], period: Scene['period']): boolean =>
  rowsOf(events, dataset).some(
    (row) =>
      row.lane === 1 &&
      row.events.slice(...visibleRange(row, period)).some(({ when }) => overlaps(when.extent, period)),
  );

/**
 * @param given the measure of texts at the size of wide frames
 * @param annotated whether key events are labelled on the chart; only then are they kept out of the clusters of the lanes
 * @param selected the event that is chosen
 */
export const drawing = (
  scene: Scene,
  containerWidth: number,
  given: Measure,
  annotated = true,
  selected?: BilateralEvent,
): Drawing => finished(drawingInSteps(scene, containerWidth, given, annotated, selected));

/** The same in steps, each of a few milliseconds. */
export function* drawingInSteps(
  scene: Scene,
  containerWidth: number,
  given: Measure,
  annotated: boolean,
  selected?: BilateralEvent,
): Steps<Drawing> {
  const { dataset, index, gaps, period } = scene;
  const textSize = given.fontSize ?? TEXT_SIZE;
  const plot = plotOf(scene, containerWidth, textSize);
  yield;
  const { frame, chart, axis, scale } = plot;
  const measure = scaledMeasure(given, frame.fontSize / textSize);
  const events = drawnOf(scene.events, scene.context);
  const lanes = laneRows(frame, reachMiddle(events, dataset, period));
  const chosen = annotated ? yield* chosenOn(scene, plot, measure) : undefined;
  const usual = yield* writtenOn(scene, plot, measure, annotated, chosen);
  const { labels } = usual.annotations;
  const {
    annotations: written,
    named,
    ...read
  } = lacksLabel({ frame, labels, end: usual.end }, annotated, selected)
    ? yield* writtenOn({ ...scene, first: selected }, plot, measure, annotated, chosen)
    : usual;
  yield;
  const marks = laneMarks(events, dataset, axis, lanes, named, frame.scale);
  yield;

  const [above, below] = strips(dataset);
  return {
    ...plot,
    ...written,
    ...read,
    measure,
    ticks: ticks(axis, TICK_WIDTH * frame.scale),
    lanes,
    strips: [
      eraSpans(above, axis, measure, frame.width - frame.x1),
      eraSpans(below, axis, (text) => measure(text, true), frame.right - frame.x1 - 4),
    ],
    fullLine: scene.full
      ? curve(tensionColumns(scene.full, period.from, period.to, columnsOf(frame)), gaps, axis, scale, false)
          .line
      : '',
    pageDays: dataset.pageDays
      .filter((day) => day >= period.from && day <= period.to)
      .map((day) => ({ x: axis.x(day), y: scale.tension(index.at(day).tension) })),
    cooperationLabel:
      !scene.sums || plot.curve.cooperation === ''
        ? undefined
        : {
            x: written.conflictLabel?.x ?? (plot.sums?.boxes[0]?.right ?? frame.x0) + 5,
            y: chart.zero + 12 * frame.scale,
          },
    marks,
    bars: laneBars(events, dataset, axis, lanes),
  };
}
