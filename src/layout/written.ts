/** What is written on the chart: where there is no record, the last value, and the events that are annotated. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import { annotatable, annotations, choosesItself, type Annotations } from './annotations.js';
import { TEXT_SIZE } from './frame.js';
import { gapLabels, gapSpans, type GapSpan } from './gaps.js';
import { chosenBadges, type ChosenBadges } from './labels/badges.js';
import type { Box } from './labels/box.js';
import { lastValue, type LastValue } from './last-value.js';
import type { Measure } from './measure.js';
import { plotOf, type Plot } from './plot.js';
import type { Scene } from './scene.js';
import type { Steps } from './steps.js';

/**
 * In portrait, the width at which it is chosen which events are numbered: the list of them is then the same on phones of all widths.
 * CSS px, at the usual size of type.
 */
const CHOSEN_AT = 280;

export interface Written {
  /** Gaps without record in the period. */
  readonly gaps: readonly GapSpan[];
  /** Boxes of the words that name them. */
  readonly noRecord: readonly Box[];
  /** x of the end of coverage, where the period shows it. */
  readonly coverageEnd: number | undefined;
  /** The last value in view. */
  readonly end: LastValue | undefined;
  readonly annotations: Annotations;
  /** The events that are annotated, or named at the last value. */
  readonly named: ReadonlySet<BilateralEvent>;
}

/** @param chosen the events that come before all others, and no more than so many are numbered */
export function* writtenOn(
  scene: Scene,
  plot: Plot,
  measure: Measure,
  annotated: boolean,
  chosen?: ChosenBadges,
): Steps<Written> {
  const { period, gaps, dataset } = scene;
  const { chart, axis } = plot;
  const spans = gapSpans(gaps, axis);
  const noRecord = gapLabels(spans, (chart.hundred + chart.zero) / 2, measure(scene.text.noRecord));
  const covered = dataset.coverage.to.extent.to;
  const coverageEnd = covered >= period.from && covered <= period.to ? axis.x(covered) : undefined;
  const end = lastValue(scene, plot, measure);
  yield;
  const all = annotated ? annotatable(scene, axis, end?.own?.event) : [];
  const eligible = chosen
    ? [...all.filter(({ id }) => chosen.has(id)), ...all.filter(({ id }) => !chosen.has(id))]
    : all;
  const hatched = { noRecord, spans, coverageEnd };
  const written = yield* annotations(scene, eligible, plot, end, hatched, measure, chosen);
  const ids = new Set([...written.labels, ...written.badges].map(({ id }) => id));
  const named = new Set(eligible.filter(({ id }) => ids.has(id)));
  if (end?.own) named.add(end.own.event);
  return { gaps: spans, noRecord, coverageEnd, end, annotations: written, named };
}

/** Undefined where each width chooses for itself. */
export function* chosenOn(scene: Scene, { frame }: Plot, measure: Measure): Steps<ChosenBadges | undefined> {
  const width = Math.round(CHOSEN_AT * frame.scale);
  if (!frame.portrait || frame.width === width || !choosesItself(scene)) return undefined;
  const plot = plotOf(scene, width, TEXT_SIZE * frame.scale);
  yield;
  const { annotations: written } = yield* writtenOn(scene, plot, measure, true);
  return chosenBadges(written.badges);
}

/**
 * Whether an event that is chosen has yet to be labelled, which then comes before all. In portrait it is not: the list under the chart would move under the
 * finger that chose it.
 */
export const lacksLabel = (
  { frame, labels, end }: Pick<Plot, 'frame'> & Pick<Annotations, 'labels'> & Pick<Written, 'end'>,
  annotated: boolean,
  selected: BilateralEvent | undefined,
): selected is BilateralEvent =>
  selected !== undefined &&
  annotated &&
  !frame.portrait &&
  end?.own?.event !== selected &&
  !labels.some(({ id }) => id === selected.id);
