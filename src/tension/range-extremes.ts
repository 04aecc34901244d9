/** The extreme of any run of consecutive values in logarithmic time: a tree of the extremes of pairs, of pairs of pairs, and so on. Pure. */

export type Extreme = (from: number, to: number) => number;

/** @param pick `Math.min` or `Math.max`. The result takes the positions `from` up to, not including, `to`; at least one. */
export function rangeExtreme(values: ArrayLike<number>, pick: (a: number, b: number) => number): Extreme {
  const count = values.length;
  // The values are the leaves, from `count` on; node n stands for nodes 2n and 2n + 1.
  const tree = new Float64Array(2 * count);
  tree.set(values, count);
  for (let node = count - 1; node > 0; node--) tree[node] = pick(tree[2 * node]!, tree[2 * node + 1]!);
  return (from, to) => {
    let extreme = values[from]!;
    for (let low = from + count, high = to + count; low < high; low >>= 1, high >>= 1) {
      if (low & 1) extreme = pick(extreme, tree[low++]!);
      if (high & 1) extreme = pick(extreme, tree[--high]!);
    }
    return extreme;
  };
}
