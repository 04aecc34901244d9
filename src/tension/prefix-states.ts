/**
 * Sums of κ over many events at any instant, in the time of a binary search. Pure.
 *
 * κ (see `kernel.ts`) is made of two kinds of parts, each switched by the first and the last day of a date:
 * - a *level*, φ while a measure stands. It jumps at a day and climbs in a straight line, by `slope`, over an imprecise date.
 * - a *decay* 2^(−Δ/h). A day adds to it at once; an imprecise date lets it flow in evenly, as `inflow` per month, from its
 *   first to its last day, and averaging the decay over the starts in between is exactly that.
 * Both are linear, so events add up. Between two days on which something is switched, the sum is, with Δ months since the first,
 *   level + slope·Δ + Σ over half-lives of decay·2^(−Δ/h) + inflow·(h/ln 2)·(1 − 2^(−Δ/h)).
 * There are only as many half-lives as categories. These few numbers are stored for every such day; their count is bounded by the
 * days covered, not by the events. Nothing large is subtracted from something large: only levels, slopes and inflows are added and
 * taken away again, and their running sums are compensated (Kahan).
 */
import { bisectRight } from '../arrays/bisect.js';
import type { Period } from '../time/period.js';
import { MONTH } from '../time/units.js';

/** One event as the sums need it. */
export interface Impulse {
  /** Signed: below 0 it counts to the conflict stock, else to cooperation. */
  readonly weight: number;
  /** Months. */
  readonly halfLife: number;
  readonly start: Period;
  /** Whether it stands; without an end it then stands for ever. */
  readonly standing: boolean;
  readonly end?: Period | undefined;
}

/** Conflict and cooperation stock. */
export type Stocks = readonly [conflict: number, cooperation: number];

export interface PrefixStates {
  /** The instants at which something is switched, ms, ascending. */
  readonly instants: Float64Array;
  /** The stocks right before and at each of them, two for each. */
  readonly stocks: { readonly conflict: Float64Array; readonly cooperation: Float64Array };
  /** The stocks `t - instants[position]` after an instant, as they go on from there; none before the first (position −1). */
  readonly from: (position: number, t: number) => Stocks;
  /** The stocks at an instant (ms). */
  readonly at: (t: number) => Stocks;
}

// Where a stock's numbers stand within its part of a state; from DECAYS on come the decays, then the inflows, by half-life.
const LEVEL = 0;
const SLOPE = 1;
const DECAYS = 2;

export function prefixStates(impulses: readonly Impulse[], phi: number): PrefixStates {
  const halfLives = [...new Set(impulses.map(({ halfLife }) => halfLife))];
  const inflows = DECAYS + halfLives.length;
  const side = inflows + halfLives.length;
  const width = 2 * side;

  const days: number[] = [];
  for (const { start, end } of impulses) {
    days.push(start.from);
    if (start.to !== start.from) days.push(start.to);
    if (!end) continue;
    days.push(end.from);
    if (end.to !== end.from) days.push(end.to);
  }
  const instants = new Float64Array(days).sort().filter((day, place, sorted) => day !== sorted[place - 1]);
  /** Where the last impulse began. They come in time order, so from there the next day is seldom far. */
  let near = 0;
  const positionOf = (day: number): number => {
    let low = instants[near]! <= day ? near : 0;
    let step = 1;
    for (; instants[low + step]! <= day; step *= 2) low += step;
    return bisectRight(instants, day, low, Math.min(low + step, instants.length)) - 1;
  };

  // First what is switched at each instant; then, in one pass, the states themselves.
  const states = new Float64Array(instants.length * width);
  /** Adds `amount` to the number at `slot` all at once, or to its rate at `rate` over an imprecise date. */
  const add = ({ from, to }: Period, slot: number, rate: number, amount: number): void => {
    const first = positionOf(from) * width;
    if (from === to) states[first + slot]! += amount;
    else {
      const perMonth = (amount * MONTH) / (to - from);
      states[first + rate]! += perMonth;
      states[positionOf(to) * width + rate]! -= perMonth;
    }
  };
  for (const { weight, halfLife, start, standing, end } of impulses) {
    const base = weight < 0 ? 0 : side;
    const kind = halfLives.indexOf(halfLife);
    const [decay, inflow] = [base + DECAYS + kind, base + inflows + kind];
    const x = Math.abs(weight);
    near = positionOf(start.from);
    add(start, decay, inflow, standing ? (1 - phi) * x : x);
    if (!standing) continue;
    add(start, base + LEVEL, base + SLOPE, phi * x);
    if (!end) continue;
    add(end, base + LEVEL, base + SLOPE, -phi * x);
    add(end, decay, inflow, phi * x);
  }

  /** By half-life, some months after a state: the parts of a decay that are left, and of an inflow that have come. The same for both sides. */
  const left = new Float64Array(halfLives.length);
  const come = new Float64Array(halfLives.length);
  const wait = (state: number, months: number): void => {
    for (let kind = 0; kind < halfLives.length; kind++) {
      const h = halfLives[kind]!;
      if (states[state + DECAYS + kind] || states[state + side + DECAYS + kind])
        left[kind] = 2 ** (-months / h);
      if (states[state + inflows + kind] || states[state + side + inflows + kind])
        come[kind] = -Math.expm1((-months * Math.LN2) / h);
    }
  };

  /** One decay of a side after that: what is left of it, and of what has flowed in since. */
  const decayedSum = (from: number, kind: number): number => {
    const decay = states[from + DECAYS + kind]!;
    const inflow = states[from + inflows + kind]!;
    return (decay && decay * left[kind]!) + (inflow && (inflow * halfLives[kind]! * come[kind]!) / Math.LN2);
  };

  /** The stock of a side after that. */
  const stock = (from: number, months: number): number => {
    let sum = states[from + LEVEL]! + states[from + SLOPE]! * months;
    for (let kind = 0; kind < halfLives.length; kind++) sum += decayedSum(from, kind);
    return sum;
  };

  const [conflict, cooperation] = [0, 1].map(() => new Float64Array(2 * instants.length)) as [
    Float64Array,
    Float64Array,
  ];
  const lost = new Float64Array(width);
  for (let position = 0; position < instants.length; position++) {
    const months = position && (instants[position]! - instants[position - 1]!) / MONTH;
    if (position) wait((position - 1) * width, months);
    for (let base = 0; base < width; base += side) {
      const stocks = base ? cooperation : conflict;
      const [last, now] = [(position - 1) * width + base, position * width + base];
      if (position) {
        const carry = (slot: number, change: number): void => {
          const sum = states[last + slot]!;
          const term = change - lost[base + slot]!;
          const next = sum + term;
          lost[base + slot] = next - sum - term;
          states[now + slot] = next;
        };
        let sum = states[last + LEVEL]! + states[last + SLOPE]! * months;
        carry(LEVEL, states[last + SLOPE]! * months + states[now + LEVEL]!);
        carry(SLOPE, states[now + SLOPE]!);
        for (let kind = 0; kind < halfLives.length; kind++) {
          const rest = decayedSum(last, kind);
          sum += rest;
          states[now + DECAYS + kind]! += rest;
          carry(inflows + kind, states[now + inflows + kind]!);
        }
        stocks[2 * position] = sum;
      }
      let sum = states[now + LEVEL]!;
      for (let kind = 0; kind < halfLives.length; kind++) sum += states[now + DECAYS + kind]!;
      stocks[2 * position + 1] = sum;
    }
  }

  const from = (position: number, t: number): Stocks => {
    if (position < 0) return [0, 0];
    const months = (t - instants[position]!) / MONTH;
    wait(position * width, months);
    return [stock(position * width, months), stock(position * width + side, months)];
  };
  return {
    instants,
    stocks: { conflict, cooperation },
    from,
    at: (t) => from(bisectRight(instants, t) - 1, t),
  };
}
