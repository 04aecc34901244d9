/** The overview strip: all that is drawn, its recorded stretches and its gaps. Pure. */
import { fullPeriod } from './periods.js';
import type { BilateralEvent, Dataset, Stance } from '../data/dataset.js';
import type { TensionCurves } from '../tension/tension-columns.js';
import type { TensionIndex } from '../tension/tension-index.js';
import { beginningIn } from './in-period.js';
import { recorded, stretchesOf } from './curve.js';
import { fullRecordCurve } from './full-record-curve.js';
import type { Scene } from './scene.js';
import { OVERVIEW } from './frame.js';
import { brokenAxis, type BrokenAxis } from './broken-axis.js';
import type { TimeAxis } from './time-axis.js';
import type { Period } from '../time/period.js';

export interface Stretch {
  readonly extent: Period;
  readonly x0: number;
  readonly x1: number;
  /** Events as ticks, up for hostile and down for cooperative, where they are few enough to be seen apart. */
  readonly ticks: readonly { readonly x: number; readonly stance: Stance }[];
  /** The index as a silhouette where they are not. */
  readonly silhouette: string;
}

export interface OverviewLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly current: boolean;
}

export interface Overview {
  readonly axis: BrokenAxis;
  readonly stretches: readonly Stretch[];
  /** Gaps without record; `named` where the words fit, `broken` where they are shortened. */
  readonly gaps: readonly {
    readonly x0: number;
    readonly x1: number;
    readonly named: boolean;
    readonly broken: boolean;
  }[];
  readonly labels: readonly OverviewLabel[];
}

/** A gap this wide names itself, px. */
const NAMED_GAP = 76;
/** Fewer events than one per this many px are drawn as ticks. */
const TICK_PITCH = 2.5;
/** Padding of a recorded stretch around its first and last event, and free space between labels, px. */
const STRETCH_PAD = 3;
const LABEL_GAP = 8;

/** The stretches between the gaps, the ends of what is drawn included. */
export const recordedStretches = (dataset: Dataset, gaps: readonly Period[]): Period[] =>
  stretchesOf(fullPeriod(dataset), gaps);

function silhouette(runs: readonly TensionCurves[], { from, to }: Period, axis: TimeAxis): string {
  const base = OVERVIEW.height - 2;
  const y = (tension: number): string => (base - ((base - 3) * tension) / 100).toFixed(1);
  const x = (instant: number): string => axis.x(instant).toFixed(1);
  return runs
    .map(({ instants, tension }) => {
      const places = [...instants.keys()].filter(
        (place) => instants[place]! >= from && instants[place]! <= to,
      );
      const [first, last] = [places[0], places.at(-1)].map((place) => x(instants[place ?? 0]!));
      return places.length
        ? `M${places.map((place) => `${x(instants[place]!)},${y(tension[place]!)}`).join('L')}L${last},${base}L${first},${base}Z`
        : '';
    })
    .join('');
}

/** The stretches of the last drawing: they stay the same while the period moves. */
const cache = new WeakMap<
  readonly BilateralEvent[],
  { readonly index: TensionIndex; readonly ends: string; readonly stretches: readonly Stretch[] }
>();

function drawnStretches(
  { dataset, events, index, gaps }: Pick<Scene, 'dataset' | 'events' | 'index' | 'gaps'>,
  axis: TimeAxis,
): readonly Stretch[] {
  const { x0, x1 } = axis;
  const ends = `${x0} ${x1}`;
  const cached = cache.get(events);
  if (cached?.index === index && cached.ends === ends) return cached.stretches;
  const runs = recorded(fullRecordCurve(index), gaps);
  const stretches = recordedStretches(dataset, gaps).map((extent): Stretch => {
    const inside = beginningIn(events, extent);
    const left = Math.max(x0, axis.x(extent.from) - STRETCH_PAD);
    const right = Math.min(x1, axis.x(extent.to) + STRETCH_PAD);
    const few = inside.length * TICK_PITCH <= right - left;
    return {
      extent,
      x0: left,
      x1: right,
      ticks: few
        ? inside.map((event) => ({
            x: axis.x((event.when.extent.from + event.when.extent.to) / 2),
            stance: event.stance,
          }))
        : [],
      silhouette: few ? '' : silhouette(runs, extent, axis),
    };
  });
  cache.set(events, { index, ends, stretches });
  return stretches;
}

export function overview(
  { dataset, events, index, gaps, period }: Scene,
  [x0, x1]: readonly [number, number],
  texts: {
    readonly years: (extent: Period) => string;
    readonly measure: (text: string, bold?: boolean) => number;
  },
): Overview {
  const axis = brokenAxis(fullPeriod(dataset), gaps, x0, x1);
  const stretches = drawnStretches({ dataset, events, index, gaps }, axis);
  // A gap ends where the padding of the stretch beside it begins; at an end of the coverage there is none.
  const edges = gaps.map((gap) => ({
    broken: axis.breaks.some(({ from, to }) => from < gap.to && to > gap.from),
    x0: Math.max(x0, axis.within(gap.from) + (gap.from === -Infinity ? 0 : STRETCH_PAD)),
    x1: Math.min(x1, axis.within(gap.to) - (gap.to === Infinity ? 0 : STRETCH_PAD)),
  }));

  const taken: [number, number][] = [];
  const labels: OverviewLabel[] = [];
  const place = (extent: Period, current: boolean): void => {
    const text = texts.years(extent);
    if (labels.some((label) => label.text === text)) return;
    const half = texts.measure(text, current) / 2;
    const [from, to] = [axis.within(extent.from), axis.within(extent.to)];
    const middle = Math.min(Math.max((from + to) / 2, x0 + half), x1 - half);
    // Under its stretch, and where another is in the way beside that, as long as it still is under part of it.
    const centre = [
      middle,
      ...taken.flatMap(([left, right]) => [right + LABEL_GAP + half, left - LABEL_GAP - half]),
    ].find(
      (x) =>
        x - half >= x0 &&
        x + half <= x1 &&
        Math.abs(x - middle) <= Math.max(half, (to - from) / 2) &&
        taken.every(([left, right]) => x - half >= right + LABEL_GAP || x + half <= left - LABEL_GAP),
    );
    if (centre === undefined) return;
    taken.push([centre - half, centre + half]);
    const anchor = centre === x1 - half ? 'end' : centre === x0 + half ? 'start' : 'middle';
    labels.push({ text, x: anchor === 'end' ? x1 : anchor === 'start' ? x0 : centre, anchor, current });
  };
  // The years of the period come first: what is shown above must always be named.
  place(period, true);
  for (const stretch of stretches) place(stretch.extent, false);
  return {
    axis,
    stretches,
    gaps: edges
      .filter((gap) => gap.x1 > gap.x0)
      .map((gap) => ({ ...gap, named: gap.x1 - gap.x0 >= NAMED_GAP })),
    labels,
  };
}
