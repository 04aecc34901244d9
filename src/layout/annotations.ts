/** What is written on the chart: labels or, in portrait, badges at the most important events, and the name of the conflict stock. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import { labelOf, placeOf } from './event-place.js';
import { inGap } from './gaps.js';
import { mostImportant } from './importance.js';
import { placedBadges, type Badge } from './labels/badges.js';
import type { Label } from './labels/best-place.js';
import { boxAround, type Box } from './labels/box.js';
import type { LabelCandidate, Occupied } from './labels/candidate.js';
import { placedLabels } from './labels/labels.js';
import type { LastValue } from './last-value.js';
import { footprintOf } from './marks/footprint.js';
import type { Measure } from './measure.js';
import { columnsOf, type Plot } from './plot.js';
import { lastInstant, type Scene } from './scene.js';
import { stockLabel, stockLabelBox, zeroBox, type StockLabel } from './stock-label.js';
import type { TimeAxis } from './time-axis.js';

export interface Annotations {
  readonly labels: readonly Label[];
  readonly badges: readonly Badge[];
  readonly conflictLabel: StockLabel | undefined;
}

/** One label per this many px of plot; badges need less space but more reading. */
const LABEL_PITCH = 88;
const MOST_BADGES = 6;
/** As many events of a period are weighed for an annotation: far more than find a place. */
const MOST_CANDIDATES = 60;
/** Half of the square that the dot of the last value keeps free, px. */
const END_DOT = 8;
/** The same of the dot of a year before, px. */
const START_DOT = 5;

/** The events of the period that may be annotated, the most important first. */
export function annotatable(scene: Scene, axis: TimeAxis): BilateralEvent[] {
  const { dataset, gaps, period } = scene;
  const last = lastInstant(period, dataset);
  return mostImportant(scene, period, MOST_CANDIDATES).filter((event) => {
    const place = placeOf(event, axis);
    return place <= last && place >= period.from && !inGap(place, gaps);
  });
}

function candidate(event: BilateralEvent, scene: Scene, { axis, scale }: Plot): LabelCandidate {
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

/** One by one: most are never looked at, and to write their dates in words costs more than to place them. */
function* candidatesOf(
  events: readonly BilateralEvent[],
  scene: Scene,
  plot: Plot,
): Generator<LabelCandidate> {
  for (const event of events) yield candidate(event, scene, plot);
}

/** @param noRecord boxes of the words that name gaps */
export function annotations(
  scene: Scene,
  events: readonly BilateralEvent[],
  plot: Plot,
  end: LastValue | undefined,
  noRecord: readonly Box[],
  measure: Measure,
): Annotations {
  const { frame, chart, curve } = plot;
  const area = {
    left: frame.x0 + 2,
    right: frame.x1 - 2,
    top: chart.top + 1,
    bottom: chart.zero - 2,
    x0: frame.x0,
    lineHeight: frame.lineHeight,
  };
  const stockWidth = measure(scene.text.conflictStock);
  const stockBeside = (taken: readonly Box[]): StockLabel | undefined =>
    scene.sums
      ? stockLabel(
          curve,
          chart.zero,
          frame.x0,
          stockWidth,
          frame.portrait ? [...taken, zeroBox(frame.x0, chart.zero)] : taken,
        )
      : undefined;
  const occupied = (stock: StockLabel | undefined): Occupied => ({
    boxes: [
      ...(end ? [boxAround(end.x, end.y, END_DOT)] : []),
      ...(end?.before ? [boxAround(end.before.x, end.before.y, START_DOT)] : []),
      ...noRecord,
      ...(stock ? [stockLabelBox(stock, stockWidth)] : []),
    ],
    marks: [],
  });
  const candidates = (): Iterable<LabelCandidate> => candidatesOf(events, scene, plot);
  if (frame.portrait) {
    const conflictLabel = stockBeside([]);
    return {
      labels: [],
      badges: placedBadges(candidates(), MOST_BADGES, area, curve, occupied(conflictLabel)),
      conflictLabel,
    };
  }
  const most = Math.floor(columnsOf(frame) / (LABEL_PITCH * frame.scale));
  const labelsBeside = (stock: StockLabel | undefined): Label[] =>
    placedLabels(candidates(), most, area, curve, occupied(stock), measure);
  // The name of the stock gives way to annotations where it has another place; else they give way to it.
  let labels = labelsBeside(undefined);
  let conflictLabel = stockBeside(labels);
  if (scene.sums && !conflictLabel && labels.length > 0) {
    conflictLabel = stockBeside([]);
    if (conflictLabel) labels = labelsBeside(conflictLabel);
  }
  return { labels, badges: [], conflictLabel };
}
