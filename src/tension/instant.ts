/** Dates as callers give them: an EDTF text, a `Date`, or ms since the epoch. Pure, UTC. */
import { parseEdtf } from '../data/edtf.js';
import { invalid } from '../data/invalid.js';
import type { Period } from '../time/period.js';

export type DateInput = string | Date | number;

/**
 * The instant of a date, ms; of a text the first (`from`) or last (`to`) day. Throws a `RangeError` that says what is allowed.
 * @param name of the argument, for the message
 */
export function instantOf(date: DateInput, edge: keyof Period, name = 'date'): number {
  const instant = typeof date === 'string' ? parseEdtf(date, name).extent[edge] : Number(date);
  if (!Number.isFinite(instant))
    throw invalid(name, date, 'an EDTF text, a valid Date, or ms since the epoch');
  return instant;
}
