/** An act and its answers: the events of one episode, in time order. Pure. */
import type { BilateralEvent, Dataset } from './dataset.js';

/** Empty for an event that belongs to no episode, or is alone in it. */
export function episodeOf(
  { events }: Pick<Dataset, 'events'>,
  { episode }: BilateralEvent,
): BilateralEvent[] {
  if (episode === undefined) return [];
  const story = events.filter((event) => event.episode === episode);
  return story.length > 1 ? story : [];
}
