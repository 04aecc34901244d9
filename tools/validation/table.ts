/** The validation of the index as the codebook has it, in Markdown. Pure. */
import type { Dataset } from '../../src/data/dataset.js';
import { caseResults, type CaseResult } from './cases.js';
import { invariantResults, type InvariantResult } from './invariants.js';
import { comparisons, leaveOneOut, scaledHalfLives } from './robustness.js';

const SEED = 1999;

const one = (value: number): string => value.toFixed(1).replace('-', '−');
const two = (value: number): string => value.toFixed(2);
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

export interface Validation {
  readonly cases: readonly CaseResult[];
  readonly invariants: readonly InvariantResult[];
  readonly markdown: string;
}

export function validation(dataset: Dataset): Validation {
  const cases = caseResults();
  const invariants = invariantResults(SEED);
  const { scales, rows } = scaledHalfLives(dataset);
  const markdown = [
    `Version ${dataset.version} of the data. Written by \`npm run validate-index -- --write\`; a test compares it with the data as they are.`,
    '**Worked out by hand.**',
    table(
      ['Case', 'By hand', 'Computed'],
      cases.map(({ what, by, tension, computed, holds }) => [
        `${what}: ${by}`,
        two(tension),
        `${two(computed)}${holds ? '' : ' ✗'}`,
      ]),
    ),
    '**True of any record** (random records, smallest counterexample where broken).',
    table(
      ['Invariant', 'Records'],
      invariants.map(({ what, runs, broken }) => [
        what,
        broken === undefined ? String(runs) : `broken by ${broken}`,
      ]),
    ),
    '**Comparisons.** P: part of the 1,000 draws of the sensitivity band in which the comparison holds. Permuted: the same of 1,000 permutations of the weights among the events, which leaves only the dates and kinds of acts; where both are near 1, the density of the record alone makes the difference. Years are means of their months.',
    table(
      ['Comparison', 'Values', 'P', 'Permuted'],
      comparisons(dataset).map(({ what, values, draws, permutations }) => [
        what,
        values.map(one).join(' > '),
        draws.toFixed(3),
        permutations.toFixed(3),
      ]),
    ),
    '**Half-lives × ¼ … × 4.** The index at the same dates.',
    table(
      ['', ...scales.map((scale) => `× ${scale}`)],
      rows.map(({ moment, values }) => [moment, ...values.map(one)]),
    ),
    '**Leaving one event out.** The ten events without which the curve moves most, in points at the month’s end where it moves most.',
    table(
      ['Event', 'Month', 'Change'],
      leaveOneOut(dataset).map(({ event, instant, change }) => [
        `\`${event.id}\``,
        new Date(instant).toISOString().slice(0, 7),
        one(change),
      ]),
    ),
  ].join('\n\n');
  return { cases, invariants, markdown };
}

const START = '<!-- validation:start -->';
const END = '<!-- validation:end -->';

/** The codebook with the validation in its place. */
export function withValidation(codebook: string, markdown: string): string {
  const [start, end] = [codebook.indexOf(START), codebook.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`data/README.md: no ${START} … ${END}`);
  return `${codebook.slice(0, start + START.length)}\n\n${markdown}\n\n${codebook.slice(end)}`;
}
