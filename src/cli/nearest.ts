/** Which of several words somebody meant who wrote another. Pure. */

/** Of a word, at most this part may have to change for it to be another one misspelt. */
const MISSPELT = 1 / 3;

/** Changes of one letter, or swaps of two that stand together, that make one text of another. */
function changes(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = [...to, ''].map((_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(
        Math.min(
          last[column - 1]! + (same ? 0 : 1),
          last[column]! + 1,
          next[column - 1]! + 1,
          swapped ? beforeLast[column - 2]! + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[to.length]!;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * The choice whose id or other name is nearest to what was given: the same but for case and signs, else with the fewest letters changed, else
 * one that begins with it, as “sanctions” begins “sanctions-imposed”. Undefined where none is near.
 * @param choices ids, each with other words for the same
 */
export function nearest(
  given: unknown,
  choices: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  if (typeof given !== 'string' || plain(given) === '') return undefined;
  const word = plain(given);
  let found: string | undefined;
  let fewest = Infinity;
  for (const [id, others] of Object.entries(choices))
    for (const name of [id, ...others].map(plain)) {
      const begins = name.startsWith(`${word} `);
      const count =
        Math.abs(name.length - word.length) > word.length && !begins ? Infinity : changes(word, name);
      const near = count <= MISSPELT * Math.max(word.length, 3);
      // What begins with the word comes after all that is misspelt.
      const rank = near ? count : begins ? word.length + count : Infinity;
      if (rank < fewest) [found, fewest] = [id, rank];
    }
  return found;
}
