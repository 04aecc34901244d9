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

/** The annotation whose dot is under a pointer. */
export const dotAt = <T extends Pick<LabelCandidate, 'x' | 'y'>>(
  dots: readonly T[],
  { x, y }: Point,
): T | undefined => dots.find((dot) => Math.abs(dot.x - x) <= NEAR_DOT && Math.abs(dot.y - y) <= NEAR_DOT);
