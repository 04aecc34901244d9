/** Order statistics. */

/** The value below which that part of the values lies, by linear interpolation; undefined of none. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined ? undefined : low + (high - low) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);
