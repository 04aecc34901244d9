/** Which events the reader's words are found in. A search leaves nothing out of the drawing or the index. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import { memoized } from './memoized.js';

/** Words that must all stand in an event's title or summary, whatever their case and accents. */
export interface Search {
  readonly query: string;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** In the order given; none where nothing is searched for. */
export const foundBy = memoized(
  (events: readonly BilateralEvent[], search: Search | undefined): readonly BilateralEvent[] => {
    const words = plain(search?.query ?? '')
      .split(/\s+/)
      .filter(Boolean);
    if (words.length === 0) return [];
    return events.filter(({ title, summary }) => {
      const text = plain(`${title} ${summary}`);
      return words.every((word) => text.includes(word));
    });
  },
);
