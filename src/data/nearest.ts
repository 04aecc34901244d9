/** Which of several words somebody meant who wrote another. Pure. */
import leven from 'leven';

/** Of a word, at most this part may have to change for it to be another one misspelt. */
const MISSPELT = 1 / 3;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const sorted = (text: string): string => [...text].sort().join('');

/** Letters to change; two that have changed places are one change. */
function changes(from: string, to: string, most: number): number {
  const count = leven(from, to, { maxDistance: most + 1 });
  return count === 2 && from.length === to.length && sorted(from) === sorted(to) ? 1 : count;
}

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
  const most = Math.max(Math.floor(MISSPELT * Math.max(word.length, 3)), 1);
  let found: string | undefined;
  let fewest = Infinity;
  for (const [id, others] of Object.entries(choices))
    for (const name of [id, ...others].map(plain)) {
      // Two letters that have changed places count as two until they are compared.
      const count =
        Math.abs(name.length - word.length) > most ? Infinity : changes(word, name, Math.max(most, 2));
      // What begins with the word comes after all that is misspelt.
      const rank = count <= most ? count : name.startsWith(`${word} `) ? word.length + name.length : Infinity;
      if (rank < fewest) [found, fewest] = [id, rank];
    }
  return found;
}
