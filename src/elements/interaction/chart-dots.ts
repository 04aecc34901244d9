/** The events that the dots of the curve stand for: under a pointer, under a finger, and what the card beside one shows. */
import type { BilateralEvent } from '../../data/dataset.js';
import { eventById } from '../../data/event-by-id.js';
import { placeAtDot } from '../../layout/card-place.js';
import type { Drawing } from '../../layout/drawing.js';
import type { LabelCandidate } from '../../layout/labels/candidate.js';
import type { Scene } from '../../layout/scene.js';
import { dotAt, dotsUnder, NEAR_DOT } from './mark-at.js';
import { isTouch, pointIn } from './pointer.js';

interface Drawn {
  readonly drawing: Drawing;
  readonly scene: Scene;
}

/** What a card shows, and where. */
interface DotCard {
  readonly events: readonly BilateralEvent[];
  readonly place: ReturnType<typeof placeAtDot>;
}

type DotPlace = Pick<LabelCandidate, 'id' | 'x' | 'y'>;

const dotsOf = ({ labels, badges }: Drawing): readonly DotPlace[] => [...labels, ...badges];

/** What the card beside a dot shows; undefined where the chart has no dot of that event. */
export function dotCard(id: string, { drawing, scene }: Drawn): DotCard | undefined {
  const event = eventById(scene.events, id);
  const dot = dotsOf(drawing).find((one) => one.id === id);
  if (!event || !dot) return undefined;
  const { frame, chart } = drawing;
  const size = { width: frame.width, height: chart.bottom + chart.axis };
  return { events: [event], place: placeAtDot({ x: dot.x, y: dot.y, half: NEAR_DOT }, size, chart) };
}

/**
 * The event of the annotation or the dot under a pointer.
 * @param instant the date under it, ms; undefined outside the plot
 */
export function eventAt(
  event: MouseEvent,
  instant: number | undefined,
  { drawing, scene }: Drawn,
): BilateralEvent | undefined {
  const pressed = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
  if (pressed || instant === undefined) return eventById(scene.events, pressed ?? undefined);
  const { y } = pointIn(event.currentTarget as Element, event, drawing.frame.width);
  return eventById(scene.events, dotAt(dotsOf(drawing), { x: drawing.axis.x(instant), y })?.id);
}

/** The events of all dots that a finger may mean; none where it means the words or the number of one. */
export function eventsUnder(event: MouseEvent, { drawing, scene }: Drawn): readonly BilateralEvent[] {
  const target = event.target as Element;
  if (!isTouch(event) || (target.closest('[data-id]') && !target.matches('.dot'))) return [];
  const at = pointIn(event.currentTarget as Element, event, drawing.frame.width);
  return dotsUnder(dotsOf(drawing), at)
    .map(({ id }) => eventById(scene.events, id))
    .filter((found) => found !== undefined);
}
