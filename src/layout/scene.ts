/** The scene: all that a drawing depends on but its width. */
import type { BilateralEvent, Dataset, EdtfDate } from '../data/dataset.js';
import { bisectRight } from '../arrays/bisect.js';
import type { Band } from '../tension/band-grid.js';
import type { TensionOptions } from '../tension/parameters.js';
import type { TensionIndex } from '../tension/tension-index.js';
import type { Period } from '../time/period.js';

/** The same object always gives the same drawing at the same width. */
export interface Scene {
  readonly dataset: Dataset;
  /** The dataset's events that pass the filters, in time order. */
  readonly events: readonly BilateralEvent[];
  readonly index: TensionIndex;
  /** The index of all events as the method has it, where `index` is another. */
  readonly full: TensionIndex | undefined;
  /** What the index leaves out or changes; undefined for the index of all events. */
  readonly options: TensionOptions | undefined;
  /** The sensitivity band, where it has been computed for this index. */
  readonly band: Band | undefined;
  readonly gaps: readonly Period[];
  readonly period: Period;
  /** Whether facts of context are drawn, which do not count in the index. */
  readonly context?: boolean;
  /** Ids of the events to label, in their order of precedence; undefined where their importance decides. */
  readonly labels?: readonly string[] | undefined;
  /** The event that is labelled before all others. */
  readonly first?: BilateralEvent;
  /** Whether the two sums that the index comes from are drawn. */
  readonly sums?: boolean;
  readonly text: {
    /** The bold first line of an annotation: the date as precisely as it is known, short ("Jan 2019", "2006"). */
    readonly shortDate: (date: EdtfDate) => string;
    readonly conflictStock: string;
    readonly noRecord: string;
  };
}

/** The last instant of the period for which there is a record to compute from; its start where it begins after that. */
export function lastInstant({ from, to }: Period, { coverage, pageDays }: Dataset): number {
  return Math.max(from, pageDays[bisectRight(pageDays, to) - 1] ?? Math.min(to, coverage.to.extent.to));
}
