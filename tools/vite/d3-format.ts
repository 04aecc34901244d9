/**
 * Stands in for d3-format, which only the `tickFormat` method of a scale calls. This package writes its labels with Intl, and the
 * scales inside the drop-in are out of reach for anybody else, so no call can arrive here.
 */
function unreachable(): never {
  throw new Error('the drop-in has no d3-format: write labels with Intl');
}

export {
  unreachable as format,
  unreachable as formatPrefix,
  unreachable as formatSpecifier,
  unreachable as precisionFixed,
  unreachable as precisionPrefix,
  unreachable as precisionRound,
};
