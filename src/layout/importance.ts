/**
 * Which events of a stretch of time did most to the index. Pure. A tree over each row finds the most important event of any run of it. The parts of the run
 * before and after it are then searched likewise, so the first few events cost a few searches each, however many there are.
 */
import type { BilateralEvent } from '../data/dataset.js';
import { compareEvents } from '../data/compare-events.js';
import { dayValues } from '../tension/day-values.js';
import { rangeExtreme, type Extreme } from '../arrays/range-extremes.js';
import type { TensionIndex } from '../tension/tension-index.js';
import type { Scene } from './scene.js';
import { rowsOf, visibleRange, type Row } from './rows.js';
import { type Period, overlaps } from '../time/period.js';

/** An imprecise or uncertain date has no one sure place on the curve, so such an event counts for less. */
const IMPRECISE = 0.25;

interface RankedRow {
  readonly row: Row;
  readonly importance: Float64Array;
  /** Position of the most important event from one position up to, not including, another. */
  readonly best: Extreme;
}

/** A run of a row, and its most important event. */
interface Run {
  readonly ranked: RankedRow;
  readonly low: number;
  readonly high: number;
  readonly best: number;
  readonly importance: number;
  readonly event: BilateralEvent;
}

const memo = new WeakMap<
  TensionIndex,
  { readonly events: readonly BilateralEvent[]; readonly rows: readonly RankedRow[] }
>();

/**
 * Weight times the points by which the event alone, on top of the value just before, moves the index (to first order its weight times what is left below 100).
 * The first factor puts deeds before words, the second lets events of quiet years through.
 */
function importanceOf({ weight, when }: BilateralEvent, tension: number): number {
  const precise = !when.uncertain && (when.precision === 'day' || when.precision === 'month');
  return weight ** 2 * (101 - tension) * (precise ? 1 : IMPRECISE);
}

/** The importance of each event of a row. */
function importancesOf({ events }: Row, index: TensionIndex): Float64Array {
  const { instants } = index.states;
  const { values } = dayValues(index).tension;
  // Position of the day on which the last event began; the next event is seldom far from it.
  let day = 0;
  return new Float64Array(
    events.map((event) => {
      if (event.weight === 0) return 0;
      const { from } = event.when.extent;
      while (day + 1 < instants.length && instants[day + 1]! <= from) day += 1;
      while (day > 0 && instants[day]! > from) day -= 1;
      return importanceOf(event, instants[day] === from ? values[2 * day]! : index.at(from).tension);
    }),
  );
}

function rankedRows({ events, index, dataset }: Scene): readonly RankedRow[] {
  const cached = memo.get(index);
  if (cached?.events === events) return cached.rows;
  const rows = rowsOf(events, dataset).map((row): RankedRow => {
    const importance = importancesOf(row, index);
    return {
      row,
      importance,
      best: rangeExtreme(importance.length, (a, b) =>
        // Events of importance 0 are never returned, so they need no order.
        (importance[b]! - importance[a]! ||
          (importance[a] && compareEvents(row.events[a]!, row.events[b]!)))! > 0
          ? b
          : a,
      ),
    };
  });
  memo.set(index, { events, rows });
  return rows;
}

function runOf(ranked: RankedRow, low: number, high: number): Run[] {
  if (low >= high) return [];
  const best = ranked.best(low, high);
  return [{ ranked, low, high, best, importance: ranked.importance[best]!, event: ranked.row.events[best]! }];
}

/** The most important events that a stretch touches and `counts` lets count, the most important first, of equal ones the earlier; none without weight. */
export function mostImportant(
  scene: Scene,
  within: Period,
  most: number,
  counts: (event: BilateralEvent) => boolean = () => true,
): BilateralEvent[] {
  let runs = rankedRows(scene).flatMap((ranked) => runOf(ranked, ...visibleRange(ranked.row, within)));
  const found: BilateralEvent[] = [];
  while (runs.length > 0 && found.length < most) {
    const next = runs.reduce((first, run) =>
      (run.importance - first.importance || compareEvents(first.event, run.event)) > 0 ? run : first,
    );
    if (next.importance === 0) break;
    const { ranked, low, high, best, event } = next;
    if (overlaps(event.when.extent, within) && counts(event)) found.push(event);
    runs = [
      ...runs.filter((run) => run !== next),
      ...runOf(ranked, low, best),
      ...runOf(ranked, best + 1, high),
    ];
  }
  return found;
}
