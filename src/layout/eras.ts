/** Eras in the period: the governments of a side as a strip of names, and as the bands behind the drawing. Pure. */
import type { Dataset, Era } from '../data/dataset.js';
import type { Measure } from './measure.js';
import type { TimeAxis } from './time-axis.js';
import { overlaps } from '../time/period.js';

export interface EraSpan {
  readonly era: Era;
  readonly x0: number;
  readonly x1: number;
  /** True where the era began inside the period: its boundary is then drawn. */
  readonly begins: boolean;
  /** True where the name fits into the span; the last one may run past the coverage line. */
  readonly named: boolean;
  /** Whether the band behind the drawing is the darker of the two. */
  readonly odd: boolean;
}

/** Left padding of a name after its boundary tick, and free space that it needs after it, px. */
export const NAME_INSET = 4;
const NAME_GAP = 1;

/** The governments of one party that the period shows, in time order. `overrun` is how far the last name may run out of the plot, px. */
export function eraSpans(
  dataset: Dataset,
  party: string,
  axis: TimeAxis,
  measure: Measure,
  overrun: number,
): EraSpan[] {
  const eras = dataset.eras.filter((era) => era.party === party);
  const shown = eras
    .map((era, number) => ({ era, odd: number % 2 === 0 }))
    .filter(({ era }) => overlaps(era.when.extent, axis.period));
  return shown.map(({ era, odd }, position) => {
    const [x0, x1] = [axis.within(era.when.extent.from), axis.within(era.when.extent.to)];
    const width = x1 - x0 + (position === shown.length - 1 ? overrun : 0);
    return {
      era,
      x0,
      x1,
      begins: era.when.extent.from >= axis.period.from,
      named: measure(era.label) + NAME_INSET + NAME_GAP <= width,
      odd,
    };
  });
}
