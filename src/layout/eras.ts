/** Eras in the period: the governments of a side, or the phases of the relationship, as a strip of names and as the bands behind the drawing. Pure. */
import type { Dataset, Era, Party } from '../data/dataset.js';
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

/** Whose governments a strip may name. */
export const hasGovernments = ({ eras }: Pick<Dataset, 'eras'>, { id }: Party): boolean =>
  eras.some(({ party }) => party === id);

/** The eras over and under the drawing: the governments of either side. Where the dataset has none at all, its phases are under it. */
export function strips(
  dataset: Pick<Dataset, 'eras' | 'parties'>,
): readonly [readonly Era[], readonly Era[]] {
  const { eras, parties } = dataset;
  const of = (id: string | undefined): readonly Era[] => eras.filter(({ party }) => party === id);
  const [first, second] = parties;
  const governed = parties.some((party) => hasGovernments(dataset, party));
  return [of(first.id), of(governed ? second.id : undefined)];
}

/** Those of a strip that the period shows, in time order. A name is left out where one before it, of an era that overlaps, takes its place. `overrun` is how far the last name may run out of the plot, px. */
export function eraSpans(eras: readonly Era[], axis: TimeAxis, measure: Measure, overrun: number): EraSpan[] {
  const shown = eras
    .map((era, number) => ({ era, odd: number % 2 === 0 }))
    .filter(({ era }) => overlaps(era.when.extent, axis.period));
  let free = -Infinity;
  return shown.map(({ era, odd }, position) => {
    const [x0, x1] = [axis.within(era.when.extent.from), axis.within(era.when.extent.to)];
    const width = x1 - x0 + (position === shown.length - 1 ? overrun : 0);
    const room = measure(era.label) + NAME_INSET + NAME_GAP;
    const named = room <= width && x0 >= free;
    if (named) free = x0 + room;
    return {
      era,
      x0,
      x1,
      begins: era.when.extent.from >= axis.period.from,
      named,
      odd,
    };
  });
}
