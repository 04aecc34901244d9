/** The sign of a stretch that is left out: two slanted strokes. Pure. */

/** Half of the distance of the strokes, how far each leans to either side, and half of their height, px. */
const BETWEEN = 2.5;
const SLANT = 3;
const HALF = 7;

/** Path data, about a point. */
export const breakSign = (x: number, y: number): string =>
  [-BETWEEN, BETWEEN].map((by) => `M${x + by - SLANT},${y + HALF}L${x + by + SLANT},${y - HALF}`).join('');
