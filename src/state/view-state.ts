/** What a reader sees of a widget, as one plain object that can be kept, sent and set again. Pure. */
import { isoDay, withAllowedWidth } from '../layout/periods.js';
import { DAY } from '../time/units.js';
import type { Period } from '../time/period.js';
import type { Assumptions } from './assumptions.js';
import { wordsOf, type Filters } from './filters.js';

/** Dates are EDTF. Without `from` and `to` the period is the page's own, without `lang` the language stays; any other field that is missing stands for nothing. */
export interface ViewState {
  /** Ends of the period. */
  readonly from?: string;
  readonly to?: string;
  /** Id of the event whose details are shown. */
  readonly selected?: string;
  /** The date whose value is taken apart. */
  readonly date?: string;
  /** The date that is compared with it. */
  readonly compared?: string;
  /** Kinds of act and parties, as the attributes of these names say them. */
  readonly categories?: string;
  readonly actors?: string;
  /** Whether claims and what is disputed are left out. */
  readonly facts?: boolean;
  readonly memory?: 'stock' | 'flow';
  readonly halfLifeScale?: number;
  /** Ids of the events that do not count in the index, separated by spaces. */
  readonly without?: string;
  /** Whether the two sums that the index comes from are drawn. */
  readonly sums?: boolean;
  /** Language tag. */
  readonly lang?: string;
}

/** The fields, in the order in which an address names them. */
export const VIEW_FIELDS: readonly (keyof ViewState)[] = [
  'from',
  'to',
  'selected',
  'date',
  'compared',
  'categories',
  'actors',
  'facts',
  'memory',
  'halfLifeScale',
  'without',
  'sums',
  'lang',
];

/** The part of a widget's state that is seen; dates in ms. */
interface Seen {
  readonly period: Period | undefined;
  readonly selected: { readonly id: string } | undefined;
  readonly pinned: number | undefined;
  readonly compared: number | undefined;
  readonly filters: Filters;
  readonly assumptions: Assumptions;
  readonly sums: boolean;
  readonly locale: { readonly lang: string } | undefined;
}

const dayOf = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : isoDay(instant);

/** The period by its days, which are no fewer than a period must have. */
function daysOf(period: Period | undefined): Pick<ViewState, 'from' | 'to'> {
  if (!period) return {};
  const from = Math.floor(period.from / DAY) * DAY;
  return { from: isoDay(from), to: isoDay(withAllowedWidth({ from, to: period.to }).to) };
}

/** Without the fields that say nothing. */
export function viewStateOf({
  period,
  selected,
  pinned,
  compared,
  filters,
  assumptions,
  sums,
  locale,
}: Seen): ViewState {
  const { memory, halfLifeScale, without } = assumptions;
  const view: { readonly [Name in keyof ViewState]: ViewState[Name] | undefined } = {
    ...daysOf(period),
    selected: selected?.id,
    date: dayOf(pinned),
    compared: dayOf(compared),
    categories: wordsOf(filters.categories),
    actors: wordsOf(filters.actors),
    facts: filters.facts || undefined,
    memory: memory === 'stock' ? undefined : memory,
    halfLifeScale: halfLifeScale === 1 ? undefined : halfLifeScale,
    without: without.size > 0 ? wordsOf(without) : undefined,
    sums: sums || undefined,
    lang: locale?.lang,
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}
