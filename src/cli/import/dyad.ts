/** The two countries of an import. Pure. */
import type { Country } from './countries.js';

/** In the order in which they were asked for. */
export type Dyad = readonly [Country, Country];
/** One of them. */
export type Side = 0 | 1;
export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);
