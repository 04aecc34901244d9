/** Lengths of time, ms. Time is UTC calendar time, so a day always has 24 hours. */
export const DAY = 86_400_000;
/** The mean length of a year of the Gregorian calendar. */
export const YEAR = 365.2425 * DAY;
/** A twelfth of it. */
export const MONTH = (365.2425 / 12) * DAY;
/** From the last instant before another to it, as far as a clock can tell. */
export const INSTANT = 1;
