/** What an import has read and left out, in sentences: nothing is dropped in silence. Pure. */
import { counted } from './counted.js';
import type { PeriodName } from './days.js';
import type { Dyad } from './dyad.js';
import { LEFT_OUT, type LeftOut } from './format.js';

export interface Counts {
  readonly rows: number;
  /** Of them, those with one of the two countries as actor and the other as target. */
  readonly onDyad: number;
  /** Of these, those that report an act of one government toward the other. */
  readonly reports: number;
  readonly acts: number;
  /** Of the acts, those that were told too seldom. */
  readonly seldom: number;
  /** Rows, by why they are none of the reports. */
  readonly leftOut: ReadonlyMap<LeftOut, number>;
}

export function sentencesOf(
  { rows, onDyad, reports, acts, seldom, leftOut }: Counts,
  { dyad, by, minMentions }: { readonly dyad: Dyad; readonly by: PeriodName; readonly minMentions: number },
): string[] {
  const [one, other] = dyad.map(({ article, name }) => (article ? `${article} ${name}` : name));
  const reasons = Object.entries(LEFT_OUT) as [LeftOut, string][];
  return [
    `${counted(rows, 'row')} read, ${onDyad.toLocaleString('en')} of them with ${one} as actor and ${other} as target or the other way round`,
    `${counted(reports, 'report')} of ${counted(acts, 'act')}, one of each type and direction a ${by}`,
    ...reasons.flatMap(([why, which]) => {
      const count = leftOut.get(why);
      return count ? [`left out: ${counted(count, 'row')} ${which}`] : [];
    }),
    ...(seldom > 0 ? [`left out: ${counted(seldom, 'act')} with fewer than ${minMentions} mentions`] : []),
  ];
}
