/**
 * Stands in for d3-array, of which d3-time uses the search and the steps for spans of unknown length. The ticks inside the drop-in are those of
 * calendar intervals (src/layout/time-axis.ts), so no call can arrive here.
 */
function unreachable(): never {
  throw new Error('the drop-in has no d3-array: its ticks are calendar intervals');
}

export { unreachable as bisector, unreachable as tickStep };
