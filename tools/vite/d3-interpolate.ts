/**
 * What d3-scale needs of d3-interpolate when both ends of a range are numbers; tests/tools holds it against the real one.
 * d3's own `interpolate` also reads colors, dates, strings and objects and brings d3-color along. No bundler can tell that these 5 kB are unused.
 * Every range of this package is one of pixels or of index points.
 */
type Interpolator = (t: number) => number;

export function interpolateNumber(a: number, b: number): Interpolator {
  return (t) => a * (1 - t) + b * t;
}

export { interpolateNumber as interpolate };

export function interpolateRound(a: number, b: number): Interpolator {
  return (t) => Math.round(a * (1 - t) + b * t);
}

/** Called by the diverging scales only, of which this package has none. */
export function piecewise(): never {
  throw new Error('the drop-in has no diverging scale');
}
