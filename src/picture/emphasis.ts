/** How wide the ring around a mark is: by its share in the index at the highlighted date, for the other acts of the chosen event's episode, or for what a search has found. */
import type { BilateralEvent } from '../data/dataset.js';
import { episodeOf } from '../data/episode.js';
import { eventsOfMark, holdsEvent, type Mark } from '../layout/marks/mark.js';
import { readingAt } from '../layout/reading.js';
import type { Scene } from '../layout/scene.js';
import type { DrawnState } from './view.js';

/** Width of a ring by share, px: the least, and what the whole value adds. A smaller share has none. */
const RING = { least: 0.5, wider: 5 } as const;
const LEAST_SHARE = 0.01;
/** Width of the ring around the other acts of an episode, px. */
const EPISODE_RING = 1;
/** Width of the ring around what a search has found, px. */
const FOUND_RING = 2;

/** Width in px, 0 for none. */
export type Emphasis = (mark: Mark) => number;

function ofEpisode(scene: Scene, selected: BilateralEvent): Emphasis {
  const others = episodeOf(scene.dataset, selected).filter(({ id }) => id !== selected.id);
  return (mark) => (others.some((event) => holdsEvent(mark, event)) ? EPISODE_RING : 0);
}

function ofDate(scene: Scene, instant: number): Emphasis {
  const reading = readingAt(scene, instant);
  if (!reading || reading.tension === 0) return () => 0;
  const shares = new Map(reading.contributions.map(({ event, share }) => [event.id, Math.abs(share)]));
  return (mark) => {
    const share =
      eventsOfMark(mark).reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0) / reading.tension;
    return share < LEAST_SHARE ? 0 : RING.least + RING.wider * Math.sqrt(Math.min(1, share));
  };
}

export function emphasisOf(scene: Scene, { found, highlightedDate, selected }: DrawnState): Emphasis {
  if (found.length > 0) return (mark) => (found.some((event) => holdsEvent(mark, event)) ? FOUND_RING : 0);
  if (highlightedDate !== undefined) return ofDate(scene, highlightedDate);
  return selected ? ofEpisode(scene, selected) : () => 0;
}
