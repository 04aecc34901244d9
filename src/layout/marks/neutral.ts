/** Neutral marks lie on the line of their lane, where hostile ones above and cooperative ones below can cover them: these move aside. Pure. */
import type { Bounds } from './footprint.js';
import { movedInto, PILLS_APART, pillWidth } from './pill.js';
import type { Item } from './segments.js';
import { liesOnLine, meets, type Sides } from './side.js';

/** How far a neutral mark, or a count of such, may move along its line, px. */
const REACH = { mark: 10, pill: 60 } as const;

/**
 * Moves what lies between marks of both sides, or is a count right beside another, to the nearest place where one side is free. The earlier moves first. A count for which no
 * place is near joins the nearest neutral count of its lane, and stays where there is none.
 */
export function neutralsMoved(
  items: readonly Item[],
  sides: Sides,
  edges: Bounds,
  scale: number,
): readonly Item[] {
  const placed: (Item | undefined)[] = [...items];
  items.forEach((_, index) => {
    const item = placed[index];
    if (!item || !liesOnLine(item)) return;
    const { lane } = item;
    const [standing, hanging] = [sides(lane, 'hostile'), sides(lane, 'cooperative')];
    const others = placed.filter(
      (other): other is Item => other !== undefined && other !== item && other.lane === lane,
    );
    const neutral = others.filter(liesOnLine);
    const areCounts = (other: Item): boolean => item.isPill && other.isPill;
    const apartFrom = (other: Item): number => (areCounts(other) ? PILLS_APART : 1);
    const isReadWith = (other: Item, at: Bounds): boolean => {
      const between = Math.max(other.left - at.right, at.left - other.right);
      return areCounts(other) && between >= 0 && between < PILLS_APART;
    };
    const blocked = (at: Bounds): boolean =>
      (meets(standing, at) && meets(hanging, at)) || others.some((other) => isReadWith(other, at));
    if (!blocked(item)) return;
    const width = item.isPill ? pillWidth(item.count, scale) : item.right - item.left;
    const distance = (left: number): number => Math.abs(left + width / 2 - (item.left + item.right) / 2);
    const reach = item.isPill ? REACH.pill : REACH.mark;
    const left = others
      .flatMap((other) => [other.left - width - apartFrom(other), other.right + apartFrom(other)])
      .filter((at) => distance(at) <= reach && at >= edges.left && at + width <= edges.right)
      .sort((one, other) => distance(one) - distance(other))
      .find((at) => {
        const place = { left: at, right: at + width };
        return !blocked(place) && !meets(neutral, place);
      });
    if (left !== undefined) {
      placed[index] = { ...item, left, right: left + width };
      return;
    }
    const [nearest] = neutral
      .filter(({ isPill }) => isPill)
      .sort((one, other) => distance(one.left) - distance(other.left));
    if (!nearest || !item.isPill) return;
    placed[index] = undefined;
    const joint = {
      ...nearest,
      entries: [...nearest.entries, ...item.entries],
      count: nearest.count + item.count,
    };
    placed[placed.indexOf(nearest)] = { ...joint, ...movedInto(joint, edges) };
  });
  return placed.filter((item) => item !== undefined);
}
