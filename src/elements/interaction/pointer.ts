/** Where a pointer is on a picture. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In units of the picture, which is `width` wide: the page may scale the widget, and the surface's box says by how much. */
export function pointIn(
  surface: Element,
  pointer: { readonly clientX: number; readonly clientY: number },
  width: number,
): Point {
  const box = surface.getBoundingClientRect();
  const scale = box.width > 0 ? width / box.width : 1;
  return { x: (pointer.clientX - box.left) * scale, y: (pointer.clientY - box.top) * scale };
}

export const isTouch = (event: MouseEvent): boolean =>
  'pointerType' in event && event.pointerType === 'touch';

/** A key that meant something here means nothing to the page; Escape does not close a dialog of it as well. */
export function taken(event: KeyboardEvent): void {
  event.preventDefault();
  if (event.key === 'Escape') event.stopPropagation();
}

/** Keys pressed with one of these belong to the page and the browser. */
export const hasModifier = ({
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean => ctrlKey || metaKey || altKey;

/** Sends a pointer's events here, wherever it goes. One that a script has made cannot be captured, and needs not be. */
export function capturePointer(surface: Element, { pointerId }: PointerEvent): void {
  try {
    surface.setPointerCapture(pointerId);
  } catch {
    // There is no such pointer.
  }
}

/** Until the pointer is lifted, no ancestor that readers may drag about on the page goes along with it. */
export function keepStill({ pointerId }: PointerEvent): void {
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal };
  const refuse = (drag: Event): void => {
    drag.preventDefault();
    drag.stopImmediatePropagation();
  };
  const end = (event: Event): void => {
    if ((event as PointerEvent).pointerId === pointerId) ends.abort();
  };
  // The ancestor itself is what such a drag begins on, so nothing inside the widget hears of it.
  addEventListener('dragstart', refuse, options);
  for (const type of ['pointerup', 'pointercancel', 'pointerdown']) addEventListener(type, end, options);
}
