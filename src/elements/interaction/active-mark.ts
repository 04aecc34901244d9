/** Which mark is the one that Tab reaches, after the marks have changed. Arithmetic only. */
import type { BilateralEvent } from '../../data/dataset.js';
import { firstOf, holdsEvent, keyOfMark, type Mark } from '../../layout/marks/mark.js';
import { nearest } from './nearest.js';

/** Place of the mark that begins with an event; −1 where there is none. */
export const placeOfMark = (marks: readonly Mark[], first: BilateralEvent | undefined): number =>
  first ? marks.findIndex((mark) => keyOfMark(mark) === first.id) : -1;

/**
 * The first event of that mark: of the one with what the reader has chosen, else of the same as before, of the one that now holds its event,
 * or of the one nearest to it in time.
 * @param before its first event so far
 */
export function activeEvent(
  marks: readonly Mark[],
  before: BilateralEvent | undefined,
  chosen: BilateralEvent | undefined,
): BilateralEvent | undefined {
  const ofChosen = chosen && marks.find((mark) => holdsEvent(mark, chosen));
  if (ofChosen) return firstOf(ofChosen);
  if (before && placeOfMark(marks, before) >= 0) return before;
  const mark =
    before &&
    (marks.find((one) => holdsEvent(one, before)) ??
      nearest(marks, (one) => Math.abs(firstOf(one).when.extent.from - before.when.extent.from)));
  const [first] = marks;
  return mark ? firstOf(mark) : first && firstOf(first);
}
