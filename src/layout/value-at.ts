/** The index at a date, where there is a record. Pure. */
import type { TensionValue } from '../tension/scale.js';
import { inGap } from './gaps.js';
import type { Scene } from './scene.js';

/** Undefined inside a gap. */
export const valueAt = ({ index, gaps }: Scene, instant: number): TensionValue | undefined =>
  inGap(instant, gaps) ? undefined : index.at(instant);
