/** Where the card of a mark stands in its picture, as distances from the picture's edges. Pure. What is not given is free: how high the card is shows only when it is drawn. */

/** Widest card, space between a mark and its card, and least space to the picture's edges, px. */
const WIDEST = 280;
const APART = 4;
const EDGE = 4;
/** How far the card reaches past its mark to the side where the mark is, px. */
const REACH = 16;

/** The box of a mark or a dot: its middle and half its height, px. */
export interface CardTarget {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** Distances from the picture's edges, and the most that the card may be wide, px. */
export interface CardPlace {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
}

/**
 * From the edge nearer to the mark, so that a narrow card stays at its mark and a wide one inside the picture.
 * @param shift from the mark to where the card begins, away from that edge
 */
function across(x: number, width: number, shift: number): Pick<CardPlace, 'left' | 'right' | 'width'> {
  const most = Math.min(WIDEST, width - 2 * EDGE);
  const isLeft = x <= width / 2;
  const start = (isLeft ? x : width - x) + shift;
  const edge = Math.max(EDGE, Math.min(start, width - EDGE - most));
  return isLeft ? { left: edge, width: most } : { right: edge, width: most };
}

/** Over a mark of the upper half of the lanes and under one of the lower half: on its way to either, a pointer passes no other lane. */
export function placeAtMark(
  { x, y, half }: CardTarget,
  { width, height }: { readonly width: number; readonly height: number },
): CardPlace {
  const place = across(x, width, -REACH);
  return y <= height / 2
    ? { ...place, bottom: height - y + half + APART }
    : { ...place, top: y + half + APART };
}

/** Beside a dot of the curve, at the top of the plot or at its foot, whichever is nearer: the years under the plot stay free. */
export function placeAtDot(
  { x, y, half }: CardTarget,
  { width, height }: { readonly width: number; readonly height: number },
  plot: { readonly top: number; readonly bottom: number },
): CardPlace {
  const place = across(x, width, half + APART);
  return y <= (plot.top + plot.bottom) / 2
    ? { ...place, top: plot.top + EDGE }
    : { ...place, bottom: height - plot.bottom + EDGE };
}
