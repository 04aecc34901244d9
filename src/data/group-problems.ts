/** Problems that have the same cause in many places, as one problem with its places. Pure. */
import { dateHint } from './date-hint.js';
import type { Problem } from './dataset-error.js';

/** So many values of a cause are told with what was probably meant. */
const EXAMPLES = 3;

/** A problem, and where it stands: in which part, such as `column date` or `events[*].date`, and there at which number, such as the row. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly part: string;
  readonly number: number | undefined;
}

export interface ProblemGroup {
  /** The first of them; `allowed` says also what was probably meant. */
  readonly problem: Problem;
  readonly part: string;
  /** Ascending, each once. */
  readonly numbers: readonly number[];
}

const isDate = (part: string): boolean => /\b(?:date|until|coverage(?:\.from|\.to)?|retrieved)$/.test(part);

/** What a value was before it was rewritten, where it is a date that cannot be read. */
const hintOf = ({ problem: { value, allowed, code }, part }: PlacedProblem) =>
  isDate(part) && code !== 'missing' && /YYYY/.test(allowed)
    ? dateHint(value, /\buntil$/.test(part))
    : undefined;

/** Values differ by their nature, but for words of a closed list and names of keys, where each is a mistake of its own. */
function causeOf(placed: PlacedProblem): string {
  const { problem, part } = placed;
  const { value, allowed, choices, code } = problem;
  const own = choices || code === 'key' || code === 'column' ? value : null;
  // Dates and counts in the words belong to the one event.
  return JSON.stringify([
    part,
    allowed.replace(/\d[\d-]*/g, '#'),
    code,
    own,
    hintOf(placed)?.words.replace(/; it may be.*/, ''),
  ]);
}

function withHints(group: readonly PlacedProblem[], unit: string): string {
  const [first] = group;
  const hint = first && hintOf(first);
  const { allowed = '' } = first?.problem ?? {};
  if (!hint) return allowed;
  if (group.length === 1) return `${allowed}; ${hint.words}${hint.meant ? `; probably ${hint.meant}` : ''}`;
  const meant = group.flatMap((one) => {
    const found = hintOf(one)?.meant;
    return found === undefined
      ? []
      : [one.number === undefined ? found : `${found} in ${unit} ${one.number}`];
  });
  const examples = meant.slice(0, EXAMPLES).join(', ');
  return `${allowed}; ${hint.words}${examples && `; probably ${examples}${meant.length > EXAMPLES ? ' …' : ''}`}`;
}

/** @param unit of the numbers, such as `row` */
export function groupProblems(problems: readonly PlacedProblem[], unit: string): ProblemGroup[] {
  const groups = new Map<string, PlacedProblem[]>();
  for (const placed of problems) {
    const cause = causeOf(placed);
    const group = groups.get(cause);
    if (group) group.push(placed);
    else groups.set(cause, [placed]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const numbers = [...new Set(group.flatMap(({ number }) => number ?? []))].sort((a, b) => a - b);
    return [{ problem: { ...first.problem, allowed: withHints(group, unit) }, part: first.part, numbers }];
  });
}

/** Numbers in words: "3, 5–9 and 12"; of many ranges the first, and how many numbers follow. */
export function ranges(numbers: readonly number[], most = 8): string {
  const found: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  const shown = found.slice(0, most);
  const count = shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const words = shown.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return numbers.length > count ? `${words} and ${numbers.length - count} more` : words;
}
