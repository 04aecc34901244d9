/** An act and its answers: the events of one episode, in the order in which they followed on each other. Pure. */
import type { BilateralEvent, Dataset } from './dataset.js';

/** Empty for an event that belongs to no episode, or is alone in it. */
export function episodeOf(
  { events }: Pick<Dataset, 'events'>,
  { episode }: BilateralEvent,
): BilateralEvent[] {
  if (episode === undefined) return [];
  const story = events.filter((event) => event.episode === episode);
  const place = ({ order = Infinity }: BilateralEvent): number => order;
  // Stable: what has no place of its own follows, in time order.
  return story.length > 1
    ? story.sort((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))))
    : [];
}
