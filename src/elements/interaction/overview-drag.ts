/** Follows a pointer from its press on the overview until it is lifted. */
import type { Overview } from '../../layout/overview.js';
import type { Period } from '../../time/period.js';
import { draggedPeriod, holdAt } from './overview-moves.js';
import { capturePointer, keepStill, pointIn } from './pointer.js';

/**
 * @param surface the picture that is pressed, `width` units wide
 * @param settled where a press outside the period leads to in the end
 * @param show shows another period; `done` is false while the drag goes on
 */
export function dragPeriod(
  down: PointerEvent,
  surface: Element,
  { axis }: Overview,
  start: Period,
  width: number,
  show: (period: Period, done: boolean) => void,
  settled: (period: Period) => Period,
): void {
  if (down.button !== 0) return;
  const at = (event: PointerEvent): number => pointIn(surface, event, width).x;
  const hold = holdAt(at(down), axis, start, down.pointerType === 'touch');
  const periodOf = (event: PointerEvent): Period => draggedPeriod(hold, axis.invert(at(event)));
  const ends = new AbortController();
  const { signal } = ends;
  const move = (event: Event): void => show(periodOf(event as PointerEvent), false);
  const up = (event: Event): void => {
    ends.abort();
    const period = periodOf(event as PointerEvent);
    show(hold.jumped ? settled(period) : period, true);
  };
  // What the page takes over, such as a finger that scrolls it, changes nothing here.
  const cancel = (): void => {
    ends.abort();
    show(start, false);
  };
  capturePointer(surface, down);
  keepStill(down);
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', cancel, { signal });
  if (hold.jumped) move(down);
}
