/**
 * The whole drawing as plain data: what the views render, computed once for a state and a width and shared by both,
 * so that a mark in the lanes and its annotation on the curve can never disagree. Pure.
 */
import type { BilateralEvent, Dataset, EdtfDate } from '../data/dataset.js';
import type { Band } from '../tension/band-grid.js';
import { bisectRight } from '../arrays/bisect.js';
import { type TensionOptions } from '../tension/parameters.js';
import { recordGaps } from '../tension/record-gaps.js';
import { tensionColumns, type TensionCurves } from '../tension/tension-columns.js';
import type { TensionIndex } from '../tension/tension-index.js';
import type { TensionValue } from '../tension/scale.js';
import { curve, curveScale, type Curve, type CurveScale } from './curve.js';
import { eraSpans, type EraSpan } from './eras.js';
import { chartRows, frameOf, laneRows, type ChartRows, type Frame, type LaneRows } from './frame.js';
import {
  placedBadges,
  placedLabels,
  wrapped,
  type Badge,
  type Box,
  type Label,
  type LabelCandidate,
  type Measure,
  type Occupied,
} from './labels.js';
import { mostImportant } from './importance.js';
import { laneBars, type Bar } from './bars.js';
import { footprintOf, laneMarks, type Mark } from './lanes.js';
import { ticks, timeAxis, type Tick, type TimeAxis } from './time-axis.js';
import { type Period, overlaps } from '../time/period.js';
import { DAY } from '../time/units.js';

/** What a drawing depends on besides its width. The same object always gives the same drawing. */
export interface Scene {
  readonly dataset: Dataset;
  /** The dataset's events that pass the filters, in time order. */
  readonly events: readonly BilateralEvent[];
  readonly index: TensionIndex;
  /** The index of all events as the method has it, where `index` is another. */
  readonly full: TensionIndex | undefined;
  /** What the index leaves out or changes; undefined for the index of all events. */
  readonly options: TensionOptions | undefined;
  /** The sensitivity band, where it is known for this index. */
  readonly band: Band | undefined;
  /** The index over all that is drawn. */
  readonly fullRecord: TensionCurves;
  readonly gaps: readonly Period[];
  readonly period: Period;
  readonly text: {
    /** The bold first line of an annotation: the date as precisely as it is known, short ("Jan 2019", "2006"). */
    readonly shortDate: (date: EdtfDate) => string;
    readonly conflictStock: string;
    readonly noRecord: string;
  };
}

export interface StockLabel {
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly frame: Frame;
  readonly axis: TimeAxis;
  readonly ticks: readonly Tick[];
  readonly chart: ChartRows;
  readonly lanes: LaneRows;
  readonly strips: readonly [readonly EraSpan[], readonly EraSpan[]];
  readonly scale: CurveScale;
  readonly curve: Curve;
  /** Line of the full index, where the curve is of another; else empty. */
  readonly fullLine: string;
  /** Gaps without record in the period, px. */
  readonly gaps: readonly { readonly x0: number; readonly x1: number }[];
  /** Boxes of the words that name them. */
  readonly noRecord: readonly Box[];
  /** x of the end of coverage, where the period shows it. */
  readonly coverageEnd: number | undefined;
  /** The curve on the days after it that have a value. */
  readonly pageDays: readonly { readonly x: number; readonly y: number }[];
  /** The last value in view. */
  readonly end:
    | (TensionValue & {
        readonly instant: number;
        readonly x: number;
        readonly y: number;
        readonly event: BilateralEvent | undefined;
        readonly lines: readonly string[];
      })
    | undefined;
  readonly labels: readonly Label[];
  readonly badges: readonly Badge[];
  readonly conflictLabel: StockLabel | undefined;
  readonly cooperationLabel: StockLabel | undefined;
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
}

/** One label per this many px of plot; badges need less room but more reading. */
const LABEL_PITCH = 66;
const MOST_BADGES = 6;
/** Hatching left beside the words in a gap, px. */
const GAP_PAD = 8;
/** The most lines in the right column, and what always stays free beside them, px. */
const END_LINES = 4;
const GAP_BESIDE_END = 4;

/** The last instant of the period for which there is a record to compute from; its start where it begins after that. */
export function lastInstant({ from, to }: Period, { coverage, pageDays }: Dataset): number {
  return Math.max(from, pageDays[bisectRight(pageDays, to) - 1] ?? Math.min(to, coverage.to.extent.to));
}

const gapsByDataset = new WeakMap<Dataset, readonly Period[]>();

/**
 * The gaps as they are drawn: at its ends a gap meets a record, but where it meets the beginning of the coverage, or the end of what is drawn,
 * there is none, so there it is open.
 */
export function drawnGaps(dataset: Dataset): readonly Period[] {
  const cached = gapsByDataset.get(dataset);
  if (cached) return cached;
  const { coverage, displayEnd, pageDays } = dataset;
  const gaps = recordGaps(dataset).map(({ from, to }) => ({
    from: from === coverage.from.extent.from ? -Infinity : from,
    to: to === displayEnd && !pageDays.includes(to) ? Infinity : to,
  }));
  gapsByDataset.set(dataset, gaps);
  return gaps;
}

/** Whether an instant lies inside a gap without record. */
export function inGap(instant: number, gaps: readonly Period[]): boolean {
  return gaps.some((gap) => gap.from < instant && instant < gap.to);
}

/** An event's short text for the drawing. */
export const labelOf = (event: BilateralEvent): string => event.label ?? event.title;

/** ms */
const LONGEST_MONTH = 31 * DAY;
const monthOf = (instant: number): string => new Date(instant).toISOString().slice(0, 7);

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

/** As many events of a period are weighed for an annotation: far more than find room. */
const MOST_CANDIDATES = 60;
/** Width of the 0 at the foot of the scale, px. */
const ZERO_WIDTH = 10;
/** Room that the name of the conflict stock needs: height of the stock under it, and air beside it, px. */
const STOCK_LABEL = { height: 14, pad: 5, baseline: 4 } as const;

/** Where the name of the conflict stock stands: in the first stretch that is high, wide and free enough, under the band if there is one, else on it. */
function stockLabel(
  { conflictTop, lowest }: Curve,
  zero: number,
  x0: number,
  width: number,
  taken: readonly Box[],
): StockLabel | undefined {
  const { height, pad, baseline } = STOCK_LABEL;
  const low = taken.filter(({ bottom }) => bottom > zero - height);
  for (const clear of [true, false]) {
    let run = 0;
    for (let column = 0; column < conflictTop.length; column += 1) {
      const x = x0 + column;
      const high =
        zero - (conflictTop[column] ?? zero) >= height &&
        low.every(({ left, right }) => x <= left - 1 || x >= right + 1);
      run = high && (!clear || (lowest[column] ?? 0) <= zero - height) ? run + 1 : 0;
      if (run >= width + 2 * pad) return { x: x0 + column - run + pad, y: zero - baseline };
    }
  }
  return undefined;
}

/** A date narrower than this on the axis is a point, px. */
const POINT = 6;

/**
 * Where an event stands on the time axis: in the middle of what its date allows; but where that is too narrow to be told from a point, at its end,
 * where the index has taken in the whole event.
 */
export function placeOf({ when }: Pick<BilateralEvent, 'when'>, axis: TimeAxis): number {
  const { from, to } = when.extent;
  return axis.x(to) - axis.x(from) < POINT ? to : (from + to) / 2;
}

function candidate(event: BilateralEvent, scene: Scene, axis: TimeAxis, scale: CurveScale): LabelCandidate {
  const instant = placeOf(event, axis);
  return {
    id: event.id,
    x: axis.x(instant),
    y: scale.tension(scene.index.at(instant).tension),
    heading: scene.text.shortDate(event.when),
    text: labelOf(event),
    mark: footprintOf(event, scene.dataset, axis),
  };
}

/** One by one: most are never looked at, and their dates in words cost more than their places. */
function* candidatesOf(
  events: readonly BilateralEvent[],
  scene: Scene,
  axis: TimeAxis,
  scale: CurveScale,
): Generator<LabelCandidate> {
  for (const event of events) yield candidate(event, scene, axis, scale);
}

/** Where the words "no record" stand in the chart: in each gap that is wide enough for them. */
function gapLabels(
  gaps: readonly { readonly x0: number; readonly x1: number }[],
  y: number,
  width: number,
): Box[] {
  return gaps
    .filter(({ x0, x1 }) => x1 - x0 > width + 2 * GAP_PAD)
    .map(({ x0, x1 }) => ({
      left: (x0 + x1 - width) / 2,
      right: (x0 + x1 + width) / 2,
      top: y - 9,
      bottom: y + 3,
    }));
}

/** `annotated`: whether key events are labelled on the chart; only then are they kept out of the clusters of the lanes. */
export function drawing(scene: Scene, containerWidth: number, measure: Measure, annotated = true): Drawing {
  const { dataset, events, index, gaps, period } = scene;
  const frame = frameOf(containerWidth);
  const axis = timeAxis(period, frame.x0, frame.x1);
  const chart = chartRows(frame);
  const lanes = laneRows(frame);
  const last = lastInstant(period, dataset);
  const covered = dataset.coverage.to.extent.to;
  const columns = Math.round(frame.x1 - frame.x0);
  const scale = curveScale(chart, {
    conflict: largest(scene.fullRecord.conflict),
    cooperation: largest(scene.fullRecord.cooperation),
  });
  const line = curve(tensionColumns(index, period.from, period.to, columns), gaps, axis, scale, scene.band);

  const shown = inGap(last, gaps) ? undefined : index.at(last);
  // The last value is explained by the most important event of its own month, if it has one.
  const month = monthOf(last);
  const [recent] = mostImportant(
    scene,
    { from: Math.max(period.from, last - LONGEST_MONTH), to: last },
    1,
    ({ when }) => when.extent.to <= last && monthOf(when.extent.from) === month,
  );
  // A long word may stand out into the margin, but not out of the drawing.
  const endLines = [frame.margin, GAP_BESIDE_END]
    .map((left) => recent && wrapped(labelOf(recent), frame.width - frame.right - left, measure, END_LINES))
    .find(Boolean);
  const end = shown
    ? {
        ...shown,
        instant: last,
        x: axis.x(last),
        y: scale.tension(shown.tension),
        event: recent,
        lines: endLines ?? [],
      }
    : undefined;

  const gapSpans = gaps
    .filter((gap) => overlaps(gap, period))
    .map((gap) => ({ x0: axis.within(gap.from), x1: axis.within(gap.to) }))
    .filter(({ x0, x1 }) => x1 > x0);
  const noRecord = gapLabels(gapSpans, (chart.hundred + chart.zero) / 2, measure(scene.text.noRecord));
  const area = {
    left: frame.x0 + 2,
    right: frame.x1 - 2,
    top: chart.top + 1,
    bottom: chart.zero - 2,
    x0: frame.x0,
  };
  const eligible = annotated
    ? mostImportant(scene, period, MOST_CANDIDATES).filter((event) => {
        const place = placeOf(event, axis);
        return event !== recent && place <= last && place >= period.from && !inGap(place, gaps);
      })
    : [];
  const endBox = end ? [{ left: end.x - 8, right: end.x + 8, top: end.y - 8, bottom: end.y + 8 }] : [];
  const stockWidth = measure(scene.text.conflictStock);
  // In portrait the number of the lowest level stands in the plot.
  const zero = {
    left: frame.x0,
    right: frame.x0 + ZERO_WIDTH,
    top: chart.zero - STOCK_LABEL.height,
    bottom: chart.zero,
  };
  const stockIn = (taken: readonly Box[]): StockLabel | undefined =>
    stockLabel(line, chart.zero, frame.x0, stockWidth, frame.portrait ? [...taken, zero] : taken);
  const marks = end?.event ? [footprintOf(end.event, dataset, axis)] : [];
  const beside = (stock: StockLabel | undefined): Occupied => ({
    boxes: [
      ...endBox,
      ...noRecord,
      // Less than its words, for it is faint and in a colour of its own: annotations may come nearer to it than to each other.
      ...(stock
        ? [{ left: stock.x + 3, right: stock.x + stockWidth - 3, top: stock.y - 6, bottom: stock.y }]
        : []),
    ],
    marks,
  });
  const candidates = (): Iterable<LabelCandidate> => candidatesOf(eligible, scene, axis, scale);
  const labelsBeside = (stock: StockLabel | undefined): Label[] =>
    placedLabels(candidates(), Math.floor(columns / LABEL_PITCH), area, line, beside(stock), measure);
  // The name of the stock gives way to annotations where it has another place; else they give way to it.
  let labels = frame.portrait ? [] : labelsBeside(undefined);
  let conflictLabel = stockIn(labels);
  if (!conflictLabel && labels.length > 0) {
    conflictLabel = stockIn([]);
    if (conflictLabel) labels = labelsBeside(conflictLabel);
  }
  const badges = frame.portrait
    ? placedBadges(candidates(), MOST_BADGES, area, line, beside(conflictLabel))
    : [];

  const labelled = new Set([...labels, ...badges].map(({ id }) => id));
  const orLastValid = new Set(eligible.filter(({ id }) => labelled.has(id)));
  if (end?.event && annotated) orLastValid.add(end.event);
  const [first, second] = dataset.parties;
  const overrun = frame.width - frame.x1;
  return {
    frame,
    axis,
    ticks: ticks(axis),
    chart,
    lanes,
    strips: [
      eraSpans(dataset, first.id, axis, measure, overrun),
      eraSpans(dataset, second.id, axis, (text) => measure(text, true), frame.right - frame.x1 - 4),
    ],
    scale,
    curve: line,
    fullLine: scene.full
      ? curve(tensionColumns(scene.full, period.from, period.to, columns), gaps, axis, scale).line
      : '',
    gaps: gapSpans,
    noRecord,
    pageDays: dataset.pageDays
      .filter((day) => day >= period.from && day <= period.to)
      .map((day) => ({ x: axis.x(day), y: scale.tension(index.at(day).tension) })),
    coverageEnd: covered >= period.from && covered <= period.to ? axis.x(covered) : undefined,
    end,
    labels,
    badges,
    conflictLabel,
    cooperationLabel:
      line.cooperation === '' ? undefined : { x: conflictLabel?.x ?? frame.x0 + 5, y: chart.zero + 12 },
    marks: laneMarks(events, dataset, axis, lanes, orLastValid),
    bars: laneBars(events, dataset, axis, lanes),
  };
}
