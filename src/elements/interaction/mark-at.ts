/** Which mark or annotation a pointer means. Arithmetic only. */
import type { LabelCandidate } from '../../layout/labels/candidate.js';
import type { Mark } from '../../layout/marks/mark.js';
import { nearest } from './nearest.js';
import type { Point } from './pointer.js';

/** A click this near a dot means its event, anywhere else the date, px. */
export const NEAR_DOT = 8;

/** The nearest one: hit areas overlap where marks are dense. `point` is in the coordinates of the lanes. */
export const markAt = (marks: readonly Mark[], { x, y }: Point): Mark | undefined =>
  nearest(marks, (mark) => Math.hypot(Math.max(0, Math.abs(mark.x - x) - mark.rx), mark.y - y));

/** Marks and dots that are this near to a finger cannot be told apart by it, px. */
const FINGER = 12;

/** All that a finger may mean, in the order given. */
export const marksUnder = (marks: readonly Mark[], { x, y }: Point): readonly Mark[] =>
  marks.filter((mark) => Math.hypot(Math.max(0, Math.abs(mark.x - x) - mark.rx), mark.y - y) <= FINGER);

type Dot = Pick<LabelCandidate, 'x' | 'y'>;

/** The annotation whose dot is under a pointer; of several, the nearest. */
export const dotAt = <T extends Dot>(dots: readonly T[], { x, y }: Point): T | undefined =>
  nearest(
    dots.filter((dot) => Math.abs(dot.x - x) <= NEAR_DOT && Math.abs(dot.y - y) <= NEAR_DOT),
    (dot) => Math.hypot(dot.x - x, dot.y - y),
  );

/** All annotations whose dots a finger may mean, in the order of time. */
export const dotsUnder = <T extends Dot>(dots: readonly T[], { x, y }: Point): readonly T[] =>
  dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) <= FINGER).sort((one, other) => one.x - other.x);
