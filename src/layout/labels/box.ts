/** Rectangles of the drawing, px. Pure. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two boxes leave at least `gap` free between them, sideways or up and down. */
export const apart = (a: Box, b: Box, gap: number): boolean =>
  a.right + gap <= b.left || b.right + gap <= a.left || a.bottom + gap <= b.top || b.bottom + gap <= a.top;

export const isApartFrom = (box: Box, others: readonly Box[], gap: number): boolean =>
  others.every((other) => apart(other, box, gap));

/** The square around a point. */
export const boxAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});
