/**
 * What the place of an act says. Pure.
 *
 * It never says who acted: that is the actor's country alone, for most acts of a government are located where it was heard of. So acts count wherever they
 * are located, and how many reports located one where is only told.
 */
import type { Dyad, Side } from './dyad.js';

/** In one of the two countries, elsewhere, or it is not known. */
export const PLACES = ['first', 'second', 'elsewhere', 'unknown'] as const;
export type Place = (typeof PLACES)[number];

/**
 * @param side the country of the two in which it was
 * @param given what the database says; empty where it says nothing
 */
export function placeOf(side: Side | undefined, given: string): Place {
  if (side !== undefined) return side === 0 ? 'first' : 'second';
  return given ? 'elsewhere' : 'unknown';
}

/** How many reports located an act where, in words. */
export function toldPlaces(places: Readonly<Record<Place, number>>, dyad: Dyad): string {
  const [first, second] = dyad.map(({ article, name }) => (article ? `in ${article} ${name}` : `in ${name}`));
  const words: Record<Place, string | undefined> = {
    first,
    second,
    elsewhere: 'elsewhere',
    unknown: 'at no known place',
  };
  return PLACES.filter((place) => places[place] > 0)
    .map((place) => `${places[place].toLocaleString('en')} ${words[place] ?? ''}`)
    .join(', ');
}
