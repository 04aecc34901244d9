/** What follows from a widget's state: the dataset shown, the index, the scene, the snapshot for the views. Pure; memoised. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import { withPageDays } from '../data/page-events.js';
import { drawnGaps } from '../layout/gaps.js';
import { fullPeriod, isByDay } from '../layout/periods.js';
import type { Scene } from '../layout/scene.js';
import type { Band } from '../tension/band-grid.js';
import { tensionIndex } from '../tension/tension-index.js';
import type { Locale } from '../text/locale.js';
import type { Period } from '../time/period.js';
import { optionsOf, type Assumptions } from './assumptions.js';
import { filterOf, showsContext, type Filters } from './filters.js';
import { memoized } from './memoized.js';
import type { Actions, RelationsState } from './relations-state.js';
import { foundBy } from './search.js';
import type { WidgetState } from './widget-state.js';

/** The events and the index under filters and assumptions. */
export type Counted = Pick<Scene, 'dataset' | 'events' | 'index' | 'options'>;

const counted = memoized((given: Dataset, filters: Filters, assumptions: Assumptions): Counted => {
  const passes = filterOf(filters);
  const events: readonly BilateralEvent[] = passes ? given.events.filter(passes) : given.events;
  // Filters that every event passes leave the index as it is.
  const complete = events.length === given.events.length;
  const options = optionsOf(complete ? undefined : passes, assumptions);
  const dataset = options?.include ? withPageDays(given, options.include) : given;
  return {
    dataset,
    events: complete ? dataset.events : events,
    options,
    index: tensionIndex(dataset, options),
  };
});

/** Undefined until there is a dataset and a language. */
export const countedOf = ({ shown, filters, assumptions }: WidgetState): Counted | undefined =>
  shown && counted(shown.dataset, filters, assumptions);

/** That the two sums are drawn, as an object, for results are kept by those. */
const SUMS = {};

const scene = memoized(
  (
    found: Counted,
    given: Dataset,
    locale: Locale,
    band: Band | undefined,
    period: Period | undefined,
    filters: Filters,
    labels: readonly string[] | undefined,
    sums: object | undefined,
  ): Scene => {
    const { dataset, events, index, options } = found;
    const drawn = period ?? fullPeriod(given);
    return {
      dataset,
      events,
      context: showsContext(filters),
      labels,
      sums: sums !== undefined,
      full: options && tensionIndex(dataset),
      options,
      index,
      band,
      gaps: drawnGaps(dataset),
      period: drawn,
      text: {
        shortDate: isByDay(drawn) ? locale.shortDay : locale.shortDate,
        conflictStock: locale.texts.conflictStock,
        noRecord: locale.texts.noRecord,
      },
    };
  },
);

/**
 * The snapshot that views draw.
 * @param band the sensitivity band of the index that `countedOf` gives, where it has been computed
 * @param fallback the language until the state has one
 */
export function snapshot(
  state: WidgetState,
  band: Band | undefined,
  fallback: Locale,
  actions: Actions,
): RelationsState {
  const { locale = fallback, shown, selected, row, rested, compared, pinned } = state;
  const found = countedOf(state);
  const drawn =
    shown &&
    found &&
    scene(
      found,
      shown.dataset,
      locale,
      band,
      state.period,
      state.filters,
      state.labels,
      state.sums ? SUMS : undefined,
    );
  return {
    locale,
    scene: drawn,
    moves: state.moves,
    message: state.failed && !drawn && !state.loading ? locale.texts.messages.notLoaded : undefined,
    loading: state.loading || (!drawn && !state.failed),
    theme: state.theme,
    isStatic: state.read.static ?? false,
    filters: state.filters,
    assumptions: state.assumptions,
    sums: state.sums,
    query: state.search?.query ?? '',
    found: drawn ? foundBy(drawn.events, state.search) : [],
    selected,
    row: row?.chosen === selected?.id ? row?.id : undefined,
    cluster: state.cluster,
    cursor: state.cursor,
    pinned,
    compared,
    estimating: state.bandWanted && found !== undefined && !band,
    highlightedDate: selected ? undefined : (rested ?? compared ?? pinned),
    actions,
  };
}
