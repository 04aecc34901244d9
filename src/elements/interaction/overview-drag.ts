/** Follows a pointer from its press on the overview until it is lifted. */
import type { Overview } from '../../layout/overview.js';
import type { Period } from '../../time/period.js';
import type { Actions } from '../../state/relations-state.js';
import { draggedPeriod, holdAt } from './overview-moves.js';
import { isDrag } from './pan-and-pinch.js';
import { capturePointer, keepStill, pointIn } from './pointer.js';

/**
 * A press outside the period leads there when it is lifted, or as soon as it drags.
 * @param surface the picture that is pressed, `width` units wide
 * @param settled where such a press leads to in the end
 */
export function dragPeriod(
  down: PointerEvent,
  surface: Element,
  { axis }: Overview,
  start: Period,
  width: number,
  { show, move }: Pick<Actions, 'show' | 'move'>,
  settled: (period: Period) => Period,
): void {
  if (down.button !== 0) return;
  const at = (event: PointerEvent): number => pointIn(surface, event, width).x;
  const pressed = at(down);
  const hold = holdAt(pressed, axis, start, down.pointerType === 'touch');
  let dragged = !hold.jumped;
  const periodOf = (event: PointerEvent): Period => draggedPeriod(hold, axis.invert(at(event)));
  const ends = new AbortController();
  const { signal } = ends;
  const drag = (event: Event): void => {
    dragged ||= isDrag(pressed, at(event as PointerEvent));
    if (dragged) show(periodOf(event as PointerEvent), false);
  };
  const up = (event: Event): void => {
    ends.abort();
    const period = periodOf(event as PointerEvent);
    if (hold.jumped) move(settled(period));
    else show(period, true);
  };
  // What the page takes over, such as a finger that scrolls it, changes nothing here.
  const cancel = (): void => {
    ends.abort();
    show(start, false);
  };
  capturePointer(surface, down);
  keepStill(down);
  surface.addEventListener('pointermove', drag, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', cancel, { signal });
}
