/** What a widget remembers, as one immutable plain object: nothing in it that follows from the rest (see derived.ts) but what was read with it. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import type { Locale } from '../text/locale.js';
import type { Period } from '../time/period.js';
import { ASSUMPTIONS, type Assumptions } from './assumptions.js';
import { NO_FILTERS, type Filters } from './filters.js';
import type { ListRow, Theme } from './relations-state.js';
import type { Search } from './search.js';
import type { ShownRecord } from './shown-record.js';
import type { ViewState } from './view-state.js';

/** The attributes and properties of an element that make a state. */
export interface Attributes {
  src: string | undefined;
  data: unknown;
  from: string | undefined;
  to: string | undefined;
  selected: string | undefined;
  categories: string | undefined;
  actors: string | undefined;
  labels: string | undefined;
  memory: string;
  halfLifeScale: string | number;
  theme: string;
  sums: boolean;
  static: boolean;
}

export interface WidgetState {
  /** The attributes as last read. */
  readonly read: Readonly<Partial<Attributes>>;
  /** What the reader's choices have written to attributes since the page set them last. */
  readonly written: Readonly<Partial<Attributes>>;
  /** What the page has set of the attributes that the reader's choices write. */
  readonly home: Readonly<Partial<Attributes>>;
  /** What was reported of each attribute's present value. */
  readonly reported: ReadonlyMap<string, string>;
  /** The last valid dataset, in its own language and without the page's events. */
  readonly record: Dataset | undefined;
  /** Whether the last load failed. */
  readonly failed: boolean;
  /** Counts loads, so that an answer to an earlier one is recognised. */
  readonly load: number;
  /** Whether the answer to the last load is still to come. */
  readonly loading: boolean;
  readonly locale: Locale | undefined;
  /** The language tag that was asked for and has not come: until then the last language stays, or English where it failed. */
  readonly awaitedLanguage: string | undefined;
  /** The page's events, not parsed, and the problems of theirs that were reported. */
  readonly pageEvents: readonly unknown[];
  readonly reportedPageEvents: ReadonlySet<string>;
  /** What the attributes were last read with; undefined until they are read with a new dataset, language or list of page events. */
  readonly shown: ShownRecord | undefined;
  /** The view that is asked for before there is a record to show it of. */
  readonly awaitedView: ViewState | undefined;
  readonly period: Period | undefined;
  /** Whether the picture may move to the period from the one before. */
  readonly moves: boolean;
  /** Whether the period is no longer the one shown first. */
  readonly moved: boolean;
  readonly selected: BilateralEvent | undefined;
  /** The row that an event was chosen from. */
  readonly row: { readonly id: ListRow; readonly chosen: string } | undefined;
  readonly cluster: readonly BilateralEvent[];
  /** The instant under the crosshair, and where it last rested over the chart, ms. */
  readonly cursor: number | undefined;
  readonly rested: number | undefined;
  readonly pinned: number | undefined;
  readonly compared: number | undefined;
  readonly theme: Theme;
  readonly filters: Filters;
  /** Ids of the events that the page wants labelled, in their order of precedence; undefined where their importance decides. */
  readonly labels: readonly string[] | undefined;
  /** Whether the two sums that the index comes from are drawn. */
  readonly sums: boolean;
  readonly search: Search | undefined;
  readonly assumptions: Assumptions;
  /** Whether the reader wants the sensitivity band of every index that is drawn. */
  readonly bandWanted: boolean;
}

export const INITIAL: WidgetState = {
  read: {},
  written: {},
  home: {},
  reported: new Map(),
  record: undefined,
  failed: false,
  load: 0,
  loading: false,
  locale: undefined,
  awaitedLanguage: undefined,
  pageEvents: [],
  reportedPageEvents: new Set(),
  shown: undefined,
  awaitedView: undefined,
  period: undefined,
  moves: false,
  moved: false,
  selected: undefined,
  row: undefined,
  cluster: [],
  cursor: undefined,
  rested: undefined,
  pinned: undefined,
  compared: undefined,
  theme: 'auto',
  filters: NO_FILTERS,
  labels: undefined,
  sums: false,
  search: undefined,
  assumptions: ASSUMPTIONS,
  bandWanted: false,
};
