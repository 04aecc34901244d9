/**
 * Finds words of the source in texts that are to be our own. Pure. A run counts where it is as long as `SHORTEST_RUN`; marked quotations
 * and file or id names in backticks are no text of our own, and a name counts as one word.
 */

/** Consecutive words that make a copy. */
const SHORTEST_RUN = 6;

/** Names of several words, which cannot be told in other words. */
const NAMES = [
  'Alien and Sedition Acts',
  'Bolivarian Republic of Venezuela',
  'Cartel of the Suns',
  'Community of Latin American and Caribbean States',
  'Embassy of the United States, Caracas',
  'Embassy of Venezuela, Washington, D.C.',
  'Free Trade Area of the Americas',
  'Marcos Pérez Jiménez dictatorship (1953–1958)',
  'Organization of American States',
  'Revolutionary Armed Forces of Colombia',
  'Specially Designated Global Terrorist',
  'Summit of the Americas',
  'United States–Venezuela Maritime Boundary Treaty',
  'United States–Venezuela relations',
  'Venezuela Defense of Human Rights and Civil Society Act',
  'Venezuelan crisis of 1902–1903',
];

/** Stands where our own text is interrupted; no word is like it. */
const BREAK = '|';

/** Lower case, without accents, apostrophes and the full stops of abbreviations. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase();

const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+|\|/gu) ?? [];

const nameWords = NAMES.map((name) => words(name).join(' '));

/** The words with each name as one of them. */
function joined(text: string): string[] {
  let line = ` ${words(text).join(' ')} `;
  for (const name of nameWords) line = line.replaceAll(` ${name} `, ` ${name.replaceAll(' ', '_')} `);
  return line.trim().split(' ');
}

export interface SourceText {
  /** Every run of `SHORTEST_RUN` words. */
  readonly runs: ReadonlySet<string>;
}

const runAt = (list: readonly string[], start: number): string =>
  list.slice(start, start + SHORTEST_RUN).join(' ');

export function sourceText(text: string): SourceText {
  const list = joined(text);
  return { runs: new Set(list.map((_, start) => runAt(list, start))) };
}

/** The runs of the source's words in a text, each as long as it goes. */
export function copiedRuns(text: string, { runs }: SourceText): string[] {
  const own = text.replace(/“[^”]*”|`[^`]*`/g, ` ${BREAK} `);
  const list = joined(own);
  const found: string[] = [];
  for (let start = 0; start + SHORTEST_RUN <= list.length; start += 1) {
    let end = start;
    while (end + SHORTEST_RUN <= list.length && runs.has(runAt(list, end))) end += 1;
    if (end === start) continue;
    found.push(
      list
        .slice(start, end + SHORTEST_RUN - 1)
        .join(' ')
        .replaceAll('_', ' '),
    );
    start = end;
  }
  return found;
}
