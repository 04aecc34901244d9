/** What the filters let through. Pure. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import { NONE } from './attributes.js';

/** What is left out of the drawing and of the index. */
export interface Filters {
  /** Undefined where nothing is left out; empty where all is. */
  readonly categories: ReadonlySet<string> | undefined;
  readonly actors: ReadonlySet<string> | undefined;
  /** Only what is established: claims and what is disputed are left out. */
  readonly facts: boolean;
}

/** Facts of context do not count in the index; they are drawn only where they are asked for. */
export const showsContext = ({ categories }: Filters): boolean => categories?.has('context') ?? false;

export const NO_FILTERS: Filters = { categories: undefined, actors: undefined, facts: false };

/** What the attributes may name: kinds of act and ids of parties. */
export const choicesOf = ({
  types,
  parties,
}: Dataset): { readonly categories: readonly string[]; readonly actors: readonly string[] } => ({
  categories: [...new Set(Object.values(types).map(({ category }) => category))],
  actors: parties.map(({ id }) => id),
});

/** A filter as its attribute says it. */
export const wordsOf = (set: ReadonlySet<string> | undefined): string | undefined =>
  set && ([...set].join(' ') || NONE);

/** The test of the filters; undefined where they leave nothing out. Mutual acts pass any choice of actors: both did them. */
export function filterOf({
  categories,
  actors,
  facts,
}: Filters): ((event: BilateralEvent) => boolean) | undefined {
  if (!categories && !actors && !facts) return undefined;
  return (event) => {
    if (categories && !categories.has(event.category)) return false;
    if (actors && !event.mutual && !(event.actor !== undefined && actors.has(event.actor))) return false;
    return !facts || event.status === 'established';
  };
}
