/** The residue at which the index of an imported record is 50, by a rule from the record itself. Pure. */
import type { Dataset } from '../../data/dataset.js';
import { HALF } from '../../tension/parameters.js';
import { tensionIndex } from '../../tension/tension-index.js';

/** What the index is in the median month. */
const MEDIAN_TENSION = 25;
/** Digits that are kept: more would claim an exactness that the rule does not have. */
const DIGITS = 3;

/** 00:00 UTC of the last day of each month that ends within the coverage, ms. */
function monthEnds({ coverage }: Dataset): number[] {
  const ends: number[] = [];
  const start = new Date(coverage.from.extent.from);
  for (let month = 1; ; month += 1) {
    const end = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 0);
    if (end > coverage.to.extent.to) return ends;
    ends.push(end);
  }
}

/**
 * Such that the index is 25 at the median of the months' ends with a hostile residue left over. Undefined where that is no more than the 2 that all records share, or where no
 * month ends so: then the record is not dense, and its levels stay on the scale of the others.
 */
export function halfOf(dataset: Dataset): number | undefined {
  const { at, parameters } = tensionIndex(dataset);
  const residues = monthEnds(dataset)
    .map(at)
    .map(({ conflict, cooperation }) => conflict - parameters.lambda * cooperation)
    .filter((residue) => residue > 0)
    .sort((a, b) => a - b);
  const median = residues[Math.floor(residues.length / 2)];
  if (median === undefined) return undefined;
  // T = 25 is 1 − 2^(−K/half) = 1/4.
  const half = median / -Math.log2(1 - MEDIAN_TENSION / 100);
  return half > HALF ? Number(half.toPrecision(DIGITS)) : undefined;
}
