/** What each side did in the period: how many hostile and cooperative acts, and their weights. Pure; mutual acts are nobody's alone. */
import type { Party } from '../data/dataset.js';
import { rowsOf, visibleRange, weightBetween } from './rows.js';
import type { Scene } from './scene.js';

/** Acts of one stance: how many, and the sum of their weights without sign. */
interface Sum {
  readonly count: number;
  readonly weight: number;
}

export interface Side {
  readonly party: Party;
  readonly hostile: Sum;
  readonly cooperative: Sum;
}

export function sidesIn({ dataset, events, period }: Scene): readonly Side[] {
  const rows = rowsOf(events, dataset);
  return dataset.parties.map((party, number): Side => {
    const sum = (stance: 'hostile' | 'cooperative'): Sum => {
      let [count, weight] = [0, 0];
      for (const row of rows) {
        if (row.lane !== number * 2 || row.stance !== stance) continue;
        const [low, high] = visibleRange(row, period);
        count += high - low;
        weight += weightBetween(row, low, high);
      }
      return { count, weight };
    };
    return { party, hostile: sum('hostile'), cooperative: sum('cooperative') };
  });
}
