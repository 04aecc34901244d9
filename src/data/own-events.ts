/** The page's own events among those of a dataset. Pure. */
import { ordered } from './event-order.js';
import { known } from './parse-dataset.js';
import type { BilateralEvent, Dataset } from './dataset.js';
import type { Problem } from './dataset-error.js';
import { parseEdtf, readEdtf } from './edtf.js';
import { eventReader } from './parse-event.js';

/** A problem of one own event; its path starts at that event, such as `date`. */
export interface OwnEventProblem extends Problem {
  /** Which of the given events. */
  readonly index: number;
}

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * A dataset with the page's own events added: by the rules of the format, but without need of `id`, `summary` and `status`
 * (then `own-1`…, empty, established), and allowed after the coverage, which then lasts to the last day of the latest. The
 * ill-formed are left out and told in `problems`. Where none is left, the dataset is the one given.
 */
export function withEvents(
  dataset: Dataset,
  inputs: readonly unknown[],
): { readonly dataset: Dataset; readonly problems: readonly OwnEventProblem[] } {
  const { from, to } = dataset.coverage;
  const read = eventReader(dataset, true);
  const ids = new Set(dataset.events.map(({ id }) => id));
  const problems: OwnEventProblem[] = [];
  const added: BilateralEvent[] = [];
  let last = to.extent.to;
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
    last = Math.max(last, event.when.extent.to, event.ended?.extent.to ?? last);
  });
  if (!added.length) return { dataset, problems };

  const extended = last > to.extent.to;
  return {
    problems,
    dataset: known(
      Object.freeze({
        ...dataset,
        coverage: extended ? Object.freeze({ from, to: parseEdtf(isoDay(last)) }) : dataset.coverage,
        // Eras that still run do so to the end of the coverage.
        eras: extended
          ? Object.freeze(
              dataset.eras.map((era) => Object.freeze({ ...era, when: readEdtf(era.date, last)! })),
            )
          : dataset.eras,
        events: Object.freeze(ordered([...dataset.events, ...added])),
      }),
    ),
  };
}
