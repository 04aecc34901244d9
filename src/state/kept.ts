/** What the reader sees and has chosen, as far as it is there in a dataset that has come in place of another. Pure. */
import type { Dataset } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import { fittedPeriod, fullPeriod } from '../layout/periods.js';
import { overlaps } from '../time/period.js';
import { choicesOf, wordsOf } from './filters.js';
import type { Attributes, WidgetState } from './widget-state.js';

type Chosen = Partial<Pick<Attributes, 'selected' | 'categories' | 'actors'>>;

export interface Kept {
  /** A period that shows nothing of the dataset is undefined. The events of the list are the dataset's own. */
  readonly state: WidgetState;
  /** What attributes name that is gone, by what they say then. It was there before, so that it is gone is no mistake to report. */
  readonly rewritten: Chosen;
}

/** The dates of a comparison; where the first is gone, the other is the one that is pinned. */
function datesKept(
  { pinned, compared }: WidgetState,
  isDrawn: (instant: number) => boolean,
): Pick<WidgetState, 'pinned' | 'compared'> {
  const [first, second] = [pinned, compared].filter((date) => date !== undefined && isDrawn(date));
  return { pinned: first, compared: second };
}

function rewrittenAttributes(
  { read, written, home, selected, filters }: WidgetState,
  dataset: Dataset,
): Chosen {
  const rewritten: Chosen = {};
  const isReaders = (name: keyof Chosen): boolean =>
    read[name] === written[name] && read[name] !== home[name];
  const wasThere = isReaders('selected') || selected?.id === read.selected;
  if (read.selected && wasThere && !eventById(dataset.events, read.selected)) rewritten.selected = undefined;
  const choices = choicesOf(dataset);
  for (const name of ['categories', 'actors'] as const) {
    const chosen = filters[name];
    // What the page itself asks for stays as it has written it.
    if (!chosen || !isReaders(name)) continue;
    const left = [...chosen].filter((word) => choices[name].includes(word));
    // To leave out all acts would be another choice than the reader's.
    if (left.length < chosen.size) rewritten[name] = left.length > 0 ? wordsOf(new Set(left)) : undefined;
  }
  return rewritten;
}

export function kept(state: WidgetState, dataset: Dataset): Kept {
  const { period, assumptions, cluster, home } = state;
  const isThere = (id: string | undefined): boolean => eventById(dataset.events, id) !== undefined;
  const full = fullPeriod(dataset);
  const without = new Set([...assumptions.without].filter(isThere));
  const rewritten = rewrittenAttributes(state, dataset);
  return {
    state: {
      ...state,
      ...datesKept(state, (date) => date >= full.from && date <= full.to),
      read: { ...state.read, ...rewritten },
      written: { ...state.written, ...rewritten },
      home: 'selected' in rewritten && !isThere(home.selected) ? { ...home, selected: undefined } : home,
      period: period && overlaps(period, full) ? fittedPeriod(period, dataset) : undefined,
      cluster: cluster.flatMap(({ id }) => eventById(dataset.events, id) ?? []),
      assumptions: without.size < assumptions.without.size ? { ...assumptions, without } : assumptions,
    },
    rewritten,
  };
}
