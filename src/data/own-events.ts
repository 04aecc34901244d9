/** The page's own events among those of a dataset. Pure. */
import { ordered } from './event-order.js';
import { known } from './parse-dataset.js';
import type { BilateralEvent, Dataset } from './dataset.js';
import type { Problem } from './dataset-error.js';
import { eventReader } from './parse-event.js';

/** A problem of one own event; its path starts at that event, such as `date`. */
export interface OwnEventProblem extends Problem {
  /** Which of the given events. */
  readonly index: number;
}

/** The last day of an event's date, and of its end if it has one. */
const lastDays = ({ when, ended = when }: BilateralEvent): number[] => [when.extent.to, ended.extent.to];

/** A dataset of whose `ownDays` only those are left on which an event counts. Where that is each of them, the one given. */
export function withOwnDays(dataset: Dataset, counts: (event: BilateralEvent) => boolean): Dataset {
  if (!dataset.ownDays.length) return dataset;
  const days = new Set(
    dataset.events.filter((event) => event.own && event.weight && counts(event)).flatMap(lastDays),
  );
  const ownDays = dataset.ownDays.filter((day) => days.has(day));
  return ownDays.length === dataset.ownDays.length
    ? dataset
    : known(Object.freeze({ ...dataset, ownDays: Object.freeze(ownDays) }));
}

/**
 * A dataset with the page's own events added: by the rules of the format, but without need of `id`, `summary` and `status`
 * (then `own-1`…, empty, established), and allowed after the coverage. The coverage stays what the record covers; `drawnTo` and
 * `ownDays` tell what is drawn after it. However far away a date is, it is taken: what is drawn never depends on a clock.
 * The ill-formed are left out and told in `problems`. Where none is left, the dataset is the one given.
 */
export function withEvents(
  dataset: Dataset,
  inputs: readonly unknown[],
): { readonly dataset: Dataset; readonly problems: readonly OwnEventProblem[] } {
  const covered = dataset.coverage.to.extent.to;
  const read = eventReader(dataset, true);
  const ids = new Set(dataset.events.map(({ id }) => id));
  const problems: OwnEventProblem[] = [];
  const added: BilateralEvent[] = [];
  inputs.forEach((input, index) => {
    const event = read(
      input,
      (path, value, allowed) => problems.push({ index, path, value, allowed }),
      `own-${index + 1}`,
    );
    if (!event) return;
    if (ids.has(event.id)) {
      problems.push({ index, path: 'id', value: event.id, allowed: 'an id that no other event has' });
      return;
    }
    ids.add(event.id);
    added.push(event);
  });
  if (!added.length) return { dataset, problems };

  return {
    problems,
    dataset: known(
      Object.freeze({
        ...dataset,
        drawnTo: added.flatMap(lastDays).reduce((last, day) => Math.max(last, day), dataset.drawnTo),
        ownDays: Object.freeze(
          [...new Set([...dataset.ownDays, ...added.filter(({ weight }) => weight).flatMap(lastDays)])]
            .filter((day) => day > covered)
            .sort((a, b) => a - b),
        ),
        events: Object.freeze(ordered([...dataset.events, ...added])),
      }),
    ),
  };
}
