/** What is shown of a dataset: with the page's events, in the reader's language. Pure; memoised. */
import type { Dataset } from '../data/dataset.js';
import { withPageEvents, type PageEventProblem } from '../data/page-events.js';
import { localized } from '../text/localized.js';
import type { Locale } from '../text/locale.js';
import { memoized } from './memoized.js';

/** A dataset with the page's events, in the reader's language. */
export interface ShownRecord {
  readonly dataset: Dataset;
  /** The record in its own language, where the page's events leave its sensitivity band as it is. */
  readonly banded: Dataset | undefined;
  readonly problems: readonly PageEventProblem[];
}

export const shownRecord = memoized(
  (record: Dataset, pageEvents: readonly unknown[], locale: Locale): ShownRecord => {
    if (pageEvents.length === 0) return { dataset: localized(record, locale), banded: record, problems: [] };
    const { dataset, problems } = withPageEvents(record, pageEvents);
    const { extent } = record.coverage.to;
    // An event has no effect before its date, nor without a weight.
    const moves = dataset.events.some(
      ({ isPageEvent, weight, when }) => isPageEvent && weight && when.extent.from <= extent.to,
    );
    return { dataset: localized(dataset, locale), banded: moves ? undefined : record, problems };
  },
);
