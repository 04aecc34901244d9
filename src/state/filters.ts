/** What the filters let through. Pure. */
import type { BilateralEvent } from '../data/dataset.js';

/** What is left out of the drawing and of the index. */
export interface Filters {
  /** Undefined where nothing is left out. */
  readonly categories: ReadonlySet<string> | undefined;
  readonly actors: ReadonlySet<string> | undefined;
  /** Only what is established: claims and what is disputed are left out. */
  readonly facts: boolean;
  /** Words that must all stand in an event's title or summary, whatever their case and accents. */
  readonly query: string;
}

export const NO_FILTERS: Filters = { categories: undefined, actors: undefined, facts: false, query: '' };

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The test of the filters; undefined where they leave nothing out. Mutual acts pass any choice of actors: both did them. */
export function filterOf({
  categories,
  actors,
  facts,
  query,
}: Filters): ((event: BilateralEvent) => boolean) | undefined {
  const words = query ? plain(query).split(/\s+/).filter(Boolean) : [];
  if (!categories && !actors && !facts && words.length === 0) return undefined;
  return (event) => {
    if (categories && !categories.has(event.category)) return false;
    if (actors && !event.mutual && !(event.actor !== undefined && actors.has(event.actor))) return false;
    if (facts && event.status !== 'established') return false;
    if (words.length === 0) return true;
    const text = plain(`${event.title} ${event.summary}`);
    return words.every((word) => text.includes(word));
  };
}
