/** What is written on the chart: labels or, in portrait, badges at the most important events, and the name of the conflict stock. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import { labelOf, placeOf } from './event-place.js';
import { inGap, type GapSpan } from './gaps.js';
import { drawnOf } from './in-period.js';
import { mostImportant } from './importance.js';
import { placedBadges, type Badge, type ChosenBadges } from './labels/badges.js';
import type { Label } from './labels/best-place.js';
import { boxAround, type Box } from './labels/box.js';
import type { LabelCandidate, Occupied } from './labels/candidate.js';
import { placedLabels } from './labels/labels.js';
import type { LastValue } from './last-value.js';
import { footprintOf } from './marks/footprint.js';
import type { Measure } from './measure.js';
import { columnsOf, type Plot } from './plot.js';
import { rowsOf } from './rows.js';
import { lastInstant, type Scene } from './scene.js';
import type { Steps } from './steps.js';
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

const hasOwnEvents = ({ dataset, events }: Scene): boolean =>
  rowsOf(events, dataset).some(({ hasPageEvents }) => hasPageEvents);

/** Whether importance alone decides which events are annotated, and not the page. */
export const choosesItself = (scene: Scene): boolean => scene.labels === undefined && !hasOwnEvents(scene);

/** Events of the page's own, then those that the page names; else, after its own, the most important first. */
function inPrecedence(scene: Scene): readonly BilateralEvent[] {
  const { events, labels, period } = scene;
  const own = hasOwnEvents(scene) ? events.filter(({ isPageEvent }) => isPageEvent) : [];
  const others = labels
    ? labels.map((id) => eventById(events, id)).filter((event) => event !== undefined)
    : mostImportant(scene, period, MOST_CANDIDATES);
  return [...new Set([...own, ...others])];
}

/** The events of the period that may be annotated, in their order of precedence; `except` is named in another way. */
export function annotatable(
  scene: Scene,
  axis: TimeAxis,
  except: BilateralEvent | undefined,
): BilateralEvent[] {
  return inPrecedence(scene).filter((event) => event !== except && hasPlace(event, scene, axis));
}

/** Whether an event stands on the line that is drawn. */
function hasPlace(event: BilateralEvent, { dataset, gaps, period }: Scene, axis: TimeAxis): boolean {
  const place = placeOf(event, axis);
  return place <= lastInstant(period, dataset) && place >= period.from && !inGap(place, gaps);
}

/** The event that is labelled before all, where it is drawn. */
const firstOf = (scene: Scene, axis: TimeAxis): BilateralEvent | undefined =>
  drawnOf(scene.first ? [scene.first] : [], scene.context).find(
    (event) => scene.events.includes(event) && hasPlace(event, scene, axis),
  );

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

/** What is drawn of stretches without record: spans, boxes of the words that name them, and x of the end of the coverage, px. */
interface Hatched {
  readonly spans: readonly GapSpan[];
  readonly noRecord: readonly Box[];
  readonly coverageEnd: number | undefined;
}

/**
 * In steps, for labels take longest of all that is drawn.
 * @param chosen in portrait, the events that are to be numbered, and no more than so many; as many as usual without it
 */
export function* annotations(
  scene: Scene,
  events: readonly BilateralEvent[],
  plot: Plot,
  end: LastValue | undefined,
  { spans, noRecord, coverageEnd }: Hatched,
  measure: Measure,
  chosen?: ChosenBadges,
): Steps<Annotations> {
  const { frame, chart, axis, curve } = plot;
  const scaleBoxes = plot.sums?.boxes ?? [];
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
          frame.portrait ? [...taken, ...scaleBoxes, zeroBox(frame.x0, chart.zero)] : taken,
        )
      : undefined;
  // What the page or the reader wants to be labelled may be what the last value comes from.
  const first = firstOf(scene, axis);
  const isAtEnd = [...events, ...(first ? [first] : [])].some(
    (event) =>
      (event === first || event.isPageEvent || scene.labels?.includes(event.id)) &&
      end &&
      end.x - axis.x(placeOf(event, axis)) < END_DOT,
  );
  const upright = (left: number, right: number): Box => ({ left, right, top: chart.top, bottom: chart.zero });
  // The disc of a badge covers what is under it; text does not.
  const hatched = frame.portrait
    ? []
    : [
        ...spans.map(({ x0, x1 }) => upright(x0, x1)),
        ...(coverageEnd === undefined || coverageEnd >= frame.x1 ? [] : [upright(coverageEnd, coverageEnd)]),
      ];
  const occupied = (stock: StockLabel | undefined): Occupied => ({
    boxes: [
      ...(end && !isAtEnd ? [boxAround(end.x, end.y, END_DOT)] : []),
      ...(end?.before ? [boxAround(end.before.x, end.before.y, START_DOT)] : []),
      ...noRecord,
      ...scaleBoxes,
      ...hatched,
      ...(stock ? [stockLabelBox(stock, stockWidth)] : []),
    ],
    marks: end?.own ? [footprintOf(end.own.event, scene.dataset, axis)] : [],
  });
  const atLeastNamed = (most: number): number => Math.max(most, scene.labels?.length ?? 0);
  const candidates = (): Iterable<LabelCandidate> => candidatesOf(events, scene, plot);
  if (frame.portrait) {
    const conflictLabel = stockBeside([]);
    return {
      labels: [],
      badges: placedBadges(
        candidates(),
        chosen?.size ?? atLeastNamed(MOST_BADGES),
        area,
        curve,
        occupied(conflictLabel),
        frame.scale,
        chosen,
      ),
      conflictLabel,
    };
  }
  const most = atLeastNamed(Math.floor(columnsOf(frame) / (LABEL_PITCH * frame.scale)));
  const labelsBeside = (stock: StockLabel | undefined): Steps<Label[]> =>
    placedLabels(
      candidates(),
      most,
      area,
      curve,
      occupied(stock),
      measure,
      first && candidate(first, scene, plot),
    );
  // The name of the stock gives way to annotations where it has another place; else they give way to it.
  let labels = yield* labelsBeside(undefined);
  let conflictLabel = stockBeside(labels);
  if (scene.sums && !conflictLabel && labels.length > 0) {
    conflictLabel = stockBeside([]);
    if (conflictLabel) labels = yield* labelsBeside(conflictLabel);
  }
  return { labels, badges: [], conflictLabel };
}
