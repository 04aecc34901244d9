/**
 * The index as paths: the line, the conflict stock above zero, the cooperation stock hanging from it. Pure.
 * Nothing is drawn through a stretch without record, which after the coverage is all but the days on which something counts that the page has added.
 */
import { bandAt, type Band } from '../tension/band-grid.js';
import { bisectLeft, bisectRight } from '../arrays/bisect.js';
import type { TensionCurves } from '../tension/tension-columns.js';
import type { ChartRows } from './frame.js';
import { pathNumber, toTenths, fromTenths } from './path-number.js';
import type { TimeAxis } from './time-axis.js';
import type { Period } from '../time/period.js';

export interface CurveScale {
  /** y of a tension from 0 to 100, px. */
  readonly tension: (value: number) => number;
  /** y of a conflict stock, px above zero. */
  readonly conflict: (value: number) => number;
  /** y of a cooperation stock, px below zero. */
  readonly cooperation: (value: number) => number;
}

/** The greatest value of each sum in the whole record. */
export interface LargestSums {
  readonly conflict: number;
  readonly cooperation: number;
}

export interface Curve {
  readonly line: string;
  readonly conflict: string;
  readonly conflictEdge: string;
  readonly cooperation: string;
  readonly cooperationEdge: string;
  /** The sensitivity band around the line; empty where it has not been computed. */
  readonly band: string;
  /** Per px column of the plot: highest and lowest y of the line there; NaN where there is no line. */
  readonly highest: Float64Array;
  readonly lowest: Float64Array;
  /** The same of line and band together. */
  readonly outer: Pick<Curve, 'highest' | 'lowest'>;
  /** Per px column: y of the conflict stock's edge. */
  readonly conflictTop: Float64Array;
}

/** Free space kept above the highest conflict and under the deepest cooperation, px. */
const STOCK_AIR = 1;

/** "L12.3," by tenths of px; cached, for three lines run through the same xs. */
const steps: string[] = [];
function lineTo(x: number): string {
  const tenths = toTenths(x);
  return (steps[tenths] ??= `L${fromTenths(tenths)},`);
}

/** A line through points, without those that stand as high as both neighbours and so change nothing. */
function polyline(xs: readonly string[], ys: readonly number[]): string {
  let path = '';
  let before = Number.NaN;
  let height = toTenths(ys[0]!);
  for (let point = 0; point < ys.length; point += 1) {
    const after = toTenths(ys[point + 1] ?? Number.NaN);
    if (height !== before || height !== after) path += xs[point]! + fromTenths(height);
    before = height;
    height = after;
  }
  return `M${path.slice(1)}`;
}

/** Both stocks share one scale, set by the largest of the whole record: zooming never rescales them. */
export function curveScale(rows: ChartRows, largest: LargestSums): CurveScale {
  const up = (rows.zero - rows.hundred - STOCK_AIR) / Math.max(largest.conflict, Number.EPSILON);
  const down = (rows.bottom - rows.zero - STOCK_AIR) / Math.max(largest.cooperation, Number.EPSILON);
  // Where the two sums are not drawn, they have no room.
  const unit = Math.max(0, Math.min(up, down));
  return {
    tension: (value) => rows.zero - ((rows.zero - rows.hundred) * value) / 100,
    conflict: (value) => rows.zero - value * unit,
    cooperation: (value) => rows.zero + value * unit,
  };
}

/** The runs of the curves that no gap interrupts. A gap's own ends belong to the runs beside it. */
export function recorded(curves: TensionCurves, gaps: readonly Period[]): TensionCurves[] {
  const { instants, tension, conflict, cooperation } = curves;
  const runs: TensionCurves[] = [];
  let start = 0;
  const end = (at: number): void => {
    if (at > start)
      runs.push({
        instants: instants.slice(start, at),
        tension: tension.slice(start, at),
        conflict: conflict.slice(start, at),
        cooperation: cooperation.slice(start, at),
      });
  };
  for (const { from, to } of gaps) {
    // A gap between two points, none inside it, cuts too.
    end(bisectRight(instants, from));
    start = bisectLeft(instants, to);
  }
  end(instants.length);
  return runs;
}

/** `sign` 1: the greatest of each column, else the least. */
function fill(
  columns: Float64Array,
  sign: 1 | -1,
  x0: number,
  left: number,
  right: number,
  one: number,
  other: number,
): void {
  const first = Math.max(0, Math.floor(left - x0));
  const last = Math.min(columns.length - 1, Math.ceil(right - x0));
  const value = sign > 0 ? Math.max(one, other) : Math.min(one, other);
  // Also true of a column without a value yet: any comparison with NaN is false.
  for (let column = first; column <= last; column += 1)
    if (!((columns[column]! - value) * sign >= 0)) columns[column] = value;
}

/** The stretches of time that no gap takes up; a day between two gaps is one. */
export function stretchesOf({ from, to }: Period, gaps: readonly Period[]): Period[] {
  const stretches: Period[] = [];
  let start = from;
  for (const gap of gaps) {
    const end = Math.min(gap.from, to);
    if (end >= start) stretches.push({ from: start, to: end });
    start = Math.max(start, gap.to);
  }
  if (to >= start) stretches.push({ from: start, to });
  return stretches;
}

/** The band in the period, without what lies in gaps: per stretch, its instants with both ends. */
function bandRuns(
  band: Band,
  gaps: readonly Period[],
  period: Period,
): (readonly [instant: number, low: number, high: number])[][] {
  const { instants, low, high } = band;
  const from = Math.max(period.from, instants[0] ?? Infinity);
  const to = Math.min(period.to, instants.at(-1) ?? -Infinity);
  return stretchesOf({ from, to }, gaps).map((stretch) => {
    const [first, end] = [bisectRight(instants, stretch.from), bisectLeft(instants, stretch.to)];
    const at = (instant: number) => [instant, ...bandAt(band, instant)] as const;
    return [
      at(stretch.from),
      ...instants
        .slice(first, end)
        .map((instant, place) => [instant, low[first + place]!, high[first + place]!] as const),
      at(stretch.to),
    ];
  });
}

/** @param sums whether the two sums are drawn; without them their paths stay empty */
export function curve(
  curves: TensionCurves,
  gaps: readonly Period[],
  axis: TimeAxis,
  scale: CurveScale,
  sums: boolean,
  range?: Band,
): Curve {
  const size = Math.ceil(axis.x1 - axis.x0) + 1;
  const [highest, lowest, conflictTop] = [0, 1, 2].map(() => new Float64Array(size).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const paths = { line: '', conflict: '', conflictEdge: '', cooperation: '', cooperationEdge: '' };
  const zero = pathNumber(scale.tension(0));
  for (const run of recorded(curves, gaps)) {
    const xs = run.instants.map(axis.x);
    const written = xs.map(lineTo);
    const tensions = run.tension.map(scale.tension);
    const conflicts = sums ? run.conflict.map(scale.conflict) : [];
    paths.line += polyline(written, tensions);
    if (sums) {
      const foot = `${written.at(-1)!}${zero}${written[0]!}${zero}Z`;
      const conflict = polyline(written, conflicts);
      const cooperation = polyline(written, run.cooperation.map(scale.cooperation));
      paths.conflictEdge += conflict;
      paths.conflict += conflict + foot;
      paths.cooperationEdge += cooperation;
      paths.cooperation += cooperation + foot;
    }
    for (let to = 0; to < xs.length; to += 1) {
      const from = Math.max(0, to - 1);
      const [left, right] = [xs[from]!, xs[to]!];
      fill(highest, -1, axis.x0, left, right, tensions[from]!, tensions[to]!);
      fill(lowest, 1, axis.x0, left, right, tensions[from]!, tensions[to]!);
      if (sums) fill(conflictTop, 1, axis.x0, left, right, conflicts[from]!, conflicts[to]!);
    }
  }
  let band = '';
  const outer = { highest: highest.slice(), lowest: lowest.slice() };
  for (const run of range ? bandRuns(range, gaps, axis.period) : []) {
    const points = run.map(([instant, low, high]) => ({
      x: axis.x(instant),
      low: scale.tension(low),
      high: scale.tension(high),
    }));
    points.forEach((to, number) => {
      const from = points[number - 1] ?? to;
      fill(outer.highest, -1, axis.x0, from.x, to.x, from.high, to.high);
      fill(outer.lowest, 1, axis.x0, from.x, to.x, from.low, to.low);
    });
    const edges = [
      ...points.map(({ x, high }) => `${pathNumber(x)},${pathNumber(high)}`),
      ...points.reverse().map(({ x, low }) => `${pathNumber(x)},${pathNumber(low)}`),
    ];
    band += `M${edges.join('L')}Z`;
  }
  return { ...paths, band, outer, highest, lowest, conflictTop };
}
