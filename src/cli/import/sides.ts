/** Which of the two countries a cell names. Pure. */
import type { Side } from './dyad.js';
import { holds, type Row } from './rows.js';

const encoder = new TextEncoder();

/**
 * A finder of the side whose words a cell of a row holds; undefined where it holds none of them. It is asked of every row, so it compares bytes.
 * @param words of the first and of the second country
 */
export function sideFinder(
  words: readonly (readonly string[])[],
): (row: Row, column: number) => Side | undefined {
  const bytes = words.map((list) => list.map((word) => encoder.encode(word)));
  return (row, column) => {
    for (const side of [0, 1] as const)
      for (const word of bytes[side]!) if (holds(row, column, word)) return side;
    return undefined;
  };
}
