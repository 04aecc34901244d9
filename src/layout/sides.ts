/** What each side did in the period: how many hostile and cooperative acts, and their weights. Pure; mutual acts are nobody's alone. */
import type { Party } from '../data/dataset.js';
import { rowsOf, sumIn, type Sum } from './rows.js';
import type { Scene } from './scene.js';

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
        const found = sumIn(row, period);
        count += found.count;
        weight += found.weight;
      }
      return { count, weight };
    };
    return { party, hostile: sum('hostile'), cooperative: sum('cooperative') };
  });
}
