/** What a dataset that can be used may still do wrong, in words. Pure. */
import type { Dataset } from '../data/dataset.js';
import { recordGaps } from '../tension/record-gaps.js';
import { ranges } from '../data/group-problems.js';

/** So many of a kind are named. */
const NAMED = 3;

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const named = (ids: readonly string[]): string =>
  ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '');

/** What stands in a text where its characters were lost, or read by another charset. */
export function characterWarnings(text: string): string[] {
  const lines = text.split('\n');
  const where = (found: RegExp): number[] =>
    lines.flatMap((line, index) => (found.test(line) ? [index + 1] : []));
  return [
    [/\uFFFD/, 'the character � stands for one that was lost: save the file anew from where it was right'],
    [
      /\u00C3[\u0080-\u00BF\u0152-\u0178\u2018-\u2030]|\u00E2\u20AC/,
      'letters look as if UTF-8 had been read as Windows-1252, such as “Ã©” for “é”',
    ],
  ].flatMap(([found, words]) => {
    const numbers = where(found as RegExp);
    return numbers.length > 0
      ? [`line${numbers.length > 1 ? 's' : ''} ${ranges(numbers)}: ${String(words)}`]
      : [];
  });
}

/** Events of which all that makes one is the same, as where rows were pasted twice: both would count. */
function toldTwice({ events }: Dataset): string[] {
  const seen = new Set<string>();
  return events
    .filter(({ date, type, actor, target, title }) => {
      const key = JSON.stringify([date, type, actor, target, title]);
      return seen.has(key) || !seen.add(key);
    })
    .map(({ id }) => id);
}

/** @param today ms: what is dated later has not happened */
export function datasetWarnings(dataset: Dataset, today: number): string[] {
  const { coverage, events } = dataset;
  const future = events.filter(({ when }) => when.extent.from > today).map(({ id }) => id);
  const counted = events.filter(({ category, weight }) => category !== 'context' && weight !== 0);
  const gaps = recordGaps(dataset).filter(({ from, to }) => to > from);
  const twice = toldTwice(dataset);
  return [
    ...(twice.length > 0
      ? [
          `the same date, type, parties and title as another event, so one act may count twice: ${named(twice)}`,
        ]
      : []),
    ...(future.length > 0 ? [`dated after today, ${isoDay(today)}: ${named(future)}`] : []),
    ...(coverage.to.extent.from > today
      ? [
          `the coverage ends ${coverage.to.edtf}, after today: the index would be drawn as if nothing happened till then`,
        ]
      : []),
    ...(events.length === 0 ? ['no events: nothing is drawn'] : []),
    ...(events.length > 0 && counted.length === 0
      ? ['nothing counts: every event is context or weighs 0, so the index is 0 throughout']
      : []),
    ...(gaps.length > 0
      ? [
          `no event for over three half-lives, hatched as no record: ${named(gaps.map(({ from, to }) => `${isoDay(from)} to ${isoDay(to)}`))}`,
        ]
      : []),
  ];
}
