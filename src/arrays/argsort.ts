/**
 * In which order values stand, equal ones as they stood. Pure. Comparing things two by two is the dearest way to sort 100,000 of them; numbers alone sort
 * ten times as fast, so each carries its place behind its value.
 */

/** More than a list can have places. With any half day of four-digit years before it, still a whole number that a double holds exactly. */
const PLACES = 2 ** 30;
const HALF_A_DAY = 43_200_000;

/** @param values ms, multiples of half a day */
export function argsort(values: Float64Array): Float64Array {
  return values
    .map((value, place) => (value / HALF_A_DAY) * PLACES + place)
    .sort()
    .map((key) => key - Math.floor(key / PLACES) * PLACES);
}
