/** A stretch of time from its first to its last instant, both included; ms since 1970-01-01, UTC. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches have an instant in common. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from <= other.to && one.to >= other.from;
}
