/**
 * Stands in for d3-array, of which d3-scale and d3-time use the search and the ticks for domains of more than two values, for round numbers
 * and for spans of unknown length. The scales inside the drop-in have two values and the ticks are those of calendar intervals
 * (src/layout/time-axis.ts), so no call can arrive here.
 */
function unreachable(): never {
  throw new Error('the drop-in has no d3-array: its scales are linear and its ticks are calendar intervals');
}

class Unreachable {
  constructor() {
    unreachable();
  }
}

export {
  unreachable as ascending,
  unreachable as bisect,
  unreachable as bisector,
  unreachable as quantile,
  unreachable as quantileSorted,
  unreachable as range,
  unreachable as tickIncrement,
  unreachable as ticks,
  unreachable as tickStep,
  Unreachable as InternMap,
};
