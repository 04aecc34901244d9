/** Diagonal hatching of a box as one path: a pattern fill would need an id, which pages and `<base>` can break. Pure. */

/** Distance of the lines along the box, px. */
const PITCH = 7;

export function hatch(x0: number, x1: number, y0: number, y1: number): string {
  const height = y1 - y0;
  let path = '';
  // Lines lie on a grid of the page, not of the box, so that neighbouring boxes continue each other.
  for (let foot = Math.ceil((x0 - height) / PITCH) * PITCH; foot < x1; foot += PITCH) {
    const [left, right] = [Math.max(foot, x0), Math.min(foot + height, x1)];
    if (right > left) path += `M${left},${y1 - (left - foot)}L${right},${y1 - (right - foot)}`;
  }
  return path;
}
