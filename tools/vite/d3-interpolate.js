/**
 * What d3-scale needs of d3-interpolate when both ends of a range are numbers. d3's own `interpolate` also reads colours, dates,
 * strings and objects and brings d3-color along; every range of this package is one of pixels or of index points.
 */
export {
  interpolateNumber,
  interpolateNumber as interpolate,
  interpolateRound,
  piecewise,
} from 'd3-interpolate';
