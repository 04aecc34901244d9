/** Whether the keys of a legend stand in one row or in two. Pure. */
import type { Frame } from './frame.js';

/** Between a key and its words, and the least between two keys, px. */
const KEY_GAP = 4;

/**
 * A row of keys that does not fit becomes two of equal length, not one with an orphan under it.
 * @param keys widths of each key's drawing and of its words, px
 */
export function needsTwoRows(
  keys: readonly { readonly width: number; readonly textWidth: number }[],
  { width, margin }: Frame,
): boolean {
  const wanted = keys.reduce((sum, key) => sum + key.width + key.textWidth + 2 * KEY_GAP, -KEY_GAP);
  return wanted > width - 2 * margin;
}
