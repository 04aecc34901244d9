/** The extreme of any run of consecutive things in logarithmic time: a tree of the extremes of pairs, of pairs of pairs, and so on. Pure. */

/** The position of the extreme from one position up to, not including, another; there must be at least one between them. */
export type Extreme = (from: number, to: number) => number;

/** @param pick of two positions the one that is to be found */
export function rangeExtreme(count: number, pick: (a: number, b: number) => number): Extreme {
  // Node n stands for nodes 2n and 2n + 1; from `count` on they are the things themselves, in order.
  const inner = new Int32Array(count);
  const found = (node: number): number => (node < count ? inner[node]! : node - count);
  for (let node = count - 1; node > 0; node--) inner[node] = pick(found(2 * node), found(2 * node + 1));
  return (from, to) => {
    let extreme = from;
    for (let low = from + count, high = to + count; low < high; low >>= 1, high >>= 1) {
      if (low & 1) extreme = pick(extreme, found(low++));
      if (high & 1) extreme = pick(extreme, found(--high));
    }
    return extreme;
  };
}
