/** How far the curve reaches up or down between two x. Pure. */

/**
 * The outermost of a curve's columns, upwards (-1) or downwards (1), but at least `limit`, px. A column without a line is NaN and counts for nothing.
 * @param x0 left edge of column 0
 */
export function outermost(
  columns: Float64Array,
  direction: -1 | 1,
  x0: number,
  left: number,
  right: number,
  limit: number,
): number {
  let value = limit;
  const last = Math.min(columns.length - 1, Math.ceil(right - x0));
  for (let column = Math.max(0, Math.floor(left - x0)); column <= last; column += 1)
    if ((columns[column]! - value) * direction > 0) value = columns[column]!;
  return value;
}
