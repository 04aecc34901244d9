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

/** Keys pressed with one of these belong to the page and the browser. */
export const hasModifier = ({
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean => ctrlKey || metaKey || altKey;
