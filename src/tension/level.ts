/** Levels of the index, for words. They describe and are no thresholds of anything. Pure. */

/** From each of these values on the next word holds; data/README.md gives the words. */
export const LEVEL_BOUNDS = [10, 30, 50, 75] as const;

/** 0 (low) to 4 (very high), of the value as it is shown: rounded to a whole number. */
export function levelOf(tension: number): number {
  const shown = Math.round(tension);
  return LEVEL_BOUNDS.filter((bound) => shown >= bound).length;
}
