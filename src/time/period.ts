/** A stretch of time from its first to its last instant, both included; ms since 1970-01-01, UTC. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches have an instant in common. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from <= other.to && one.to >= other.from;
}

export function isSamePeriod(one: Period | undefined, other: Period | undefined): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** A period around the same middle, or around an instant that keeps its place; `factor` times as long. */
export function zoomed({ from, to }: Period, factor: number, around = (from + to) / 2): Period {
  return { from: around - (around - from) * factor, to: around + (to - around) * factor };
}

/** A period of the same length, later by a part of it. */
export function shifted({ from, to }: Period, part: number): Period {
  const by = (to - from) * part;
  return { from: from + by, to: to + by };
}
