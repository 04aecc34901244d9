/** What a widget shows, as one immutable snapshot that is replaced as a whole at each change, and what its views may ask for. */
import type { BilateralEvent } from '../data/dataset.js';
import type { Scene } from '../layout/scene.js';
import type { Locale } from '../text/locale.js';
import type { Period } from '../time/period.js';
import type { Assumptions } from './assumptions.js';
import type { Filters } from './filters.js';

/** `auto` is as the page is, `system` as the reader's system. */
export const THEMES = ['auto', 'system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A row of the key list, by the id of its event; of the table, its button, which gets the focus back. */
export type ListRow = string | { readonly isConnected: boolean; readonly focus: () => void };

/** What a view may ask of the owner of the state. */
export interface Actions {
  /** Shows an event's details; undefined closes them. `row` is where in a list the reader chose it. */
  readonly select: (event: BilateralEvent | undefined, row?: ListRow) => void;
  /** Lists the events of a cluster. */
  readonly open: (events: readonly BilateralEvent[]) => void;
  /** Moves the crosshair, or takes it away. With `asking`, the acts behind the value are marked once the crosshair rests. */
  readonly point: (instant: number | undefined, asking?: boolean) => void;
  /** Shows what made the index up at a date; undefined closes that. */
  readonly pin: (instant: number | undefined) => void;
  /** Sets another date beside the pinned one, which the next pin then moves; undefined ends the comparison. */
  readonly compare: (instant: number | undefined) => void;
  /** Asks for the sensitivity band of whatever index is drawn. */
  readonly estimate: () => void;
  /** Marks and lists what the words are found in; undefined ends that. */
  readonly search: (query: string) => void;
  /** Back to the period, the choice and the filters that the page asks for. */
  readonly reset: () => void;
  /** Leaves events out, or takes them in again; what is not named stays. */
  readonly filter: (change: Partial<Filters>) => void;
  /** Changes what the index assumes; what is not named stays. */
  readonly assume: (change: Partial<Assumptions>) => void;
  /** Draws the two sums that the index comes from, or leaves them out. */
  readonly sums: (shown: boolean) => void;
  /** Shows another period at once, as it follows a hand; `done` is false while a drag goes on. */
  readonly show: (period: Period, done: boolean) => void;
  /** Shows another period, to which the picture moves where the reader allows motion. */
  readonly move: (period: Period) => void;
}

export interface RelationsState {
  readonly locale: Locale;
  /** Absent until a dataset and the language are there. */
  readonly scene: Scene | undefined;
  /** Whether the picture may move to the scene's period from the one before. */
  readonly moves: boolean;
  /** The scene on the way there, which views draw in place of it. */
  readonly seen?: Scene;
  /** A short message for the reader where there is nothing to draw. */
  readonly message: string | undefined;
  /** Whether anything is being loaded that is to be shown. */
  readonly loading: boolean;
  readonly theme: Theme;
  readonly isStatic: boolean;
  readonly filters: Filters;
  readonly assumptions: Assumptions;
  /** Whether the two sums that the index comes from are drawn. */
  readonly sums: boolean;
  readonly query: string;
  /** The events that the search has found, in the order of the record. */
  readonly found: readonly BilateralEvent[];
  readonly selected: BilateralEvent | undefined;
  /** The row that the reader chose from: on a phone the details open there, and closed they give the focus back to it. */
  readonly row: ListRow | undefined;
  /** The events of the opened cluster. */
  readonly cluster: readonly BilateralEvent[];
  /** The instant under the crosshair, ms. */
  readonly cursor: number | undefined;
  /** The date whose value is taken apart in the panel, ms. */
  readonly pinned: number | undefined;
  /** The date that is compared with the pinned one, ms. */
  readonly compared: number | undefined;
  /** Whether a band was asked for that is not there yet. */
  readonly estimating: boolean;
  /** The date whose acts are marked: where the crosshair rests, else the pinned one; none while an event is chosen, ms. */
  readonly highlightedDate: number | undefined;
  readonly actions: Actions;
}
