/** The page's own events among those of a dataset. Pure. */
import { isAddition, withAddition } from './additions.js';
import { sortedEvents } from './compare-events.js';
import { registered } from './parse-dataset.js';
import type { BilateralEvent, Dataset } from './dataset.js';
import type { Problem, Report } from './dataset-error.js';
import { eventReader } from './parse-event.js';

/** A problem of one own event; its path starts at that event, such as `date`. */
export interface PageEventProblem extends Problem {
  /** Which of the given events. */
  readonly index: number;
}

/** The last day of an event's date, and of its end if it has one. */
const lastDays = ({ when, ended = when }: BilateralEvent): number[] => [when.extent.to, ended.extent.to];

/** A dataset of whose `pageDays` only those are left on which an event counts. Where that is each of them, the one given. */
export function withPageDays(dataset: Dataset, counts: (event: BilateralEvent) => boolean): Dataset {
  if (!dataset.pageDays.length) return dataset;
  const days = new Set(
    dataset.events.filter((event) => event.isPageEvent && event.weight && counts(event)).flatMap(lastDays),
  );
  const pageDays = dataset.pageDays.filter((day) => days.has(day));
  return pageDays.length === dataset.pageDays.length
    ? dataset
    : registered(Object.freeze({ ...dataset, pageDays: Object.freeze(pageDays) }));
}

/**
 * A dataset with the page's own events added, and with what the page adds to events of the record (see additions.ts): by the rules of the format, but without an `id` they are `page-event-1`…,
 * and they are allowed after the coverage. The coverage stays what the record covers; `displayEnd` and
 * `pageDays` tell what is drawn after it. However far away a date is, it is taken: what is drawn never depends on a clock.
 * The ill-formed are left out and told in `problems`. Where none is left, the dataset is the one given.
 */
export function withPageEvents(
  dataset: Dataset,
  inputs: readonly unknown[],
): { readonly dataset: Dataset; readonly problems: readonly PageEventProblem[] } {
  const covered = dataset.coverage.to.extent.to;
  let place = 0;
  const read = eventReader(dataset, () => `page-event-${place}`, true);
  const ids = new Set(dataset.events.map(({ id }) => id));
  const problems: PageEventProblem[] = [];
  const added: BilateralEvent[] = [];
  let recorded = dataset.events;
  inputs.forEach((input, index) => {
    place = index + 1;
    const report: Report = (path, value, allowed, kind) =>
      problems.push({ index, path, value, allowed, ...kind });
    if (isAddition(input)) {
      const changed = withAddition({ id: dataset.id, events: recorded }, input, report);
      if (changed) recorded = recorded.map((event) => (event.id === changed.id ? changed : event));
      return;
    }
    const event = read(input, report);
    if (!event) return;
    if (ids.has(event.id)) {
      problems.push({ index, path: 'id', value: event.id, allowed: 'an id that no other event has' });
      return;
    }
    ids.add(event.id);
    added.push(event);
  });
  if (!added.length && recorded === dataset.events) return { dataset, problems };

  return {
    problems,
    dataset: registered(
      Object.freeze({
        ...dataset,
        displayEnd: added.flatMap(lastDays).reduce((last, day) => Math.max(last, day), dataset.displayEnd),
        pageDays: Object.freeze(
          [...new Set([...dataset.pageDays, ...added.filter(({ weight }) => weight).flatMap(lastDays)])]
            .filter((day) => day > covered)
            .sort((a, b) => a - b),
        ),
        events: Object.freeze(sortedEvents([...recorded, ...added])),
      }),
    ),
  };
}
