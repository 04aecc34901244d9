/** The same picture without `paint-order`, which AMP does not allow: what is stroked before it is filled becomes two shapes, one over the other. Pure. */
import type { Painted } from './painted.js';

/** The same with nothing filled, for the outline under the other. */
function outlined({ look, inside, ...rest }: Painted): Painted {
  return {
    ...rest,
    look: { ...look, fill: 'none' },
    inside: typeof inside === 'string' ? inside : inside.map(outlined),
  };
}

export function withoutPaintOrder({ look, inside, ...rest }: Painted): Painted[] {
  const { 'paint-order': order, ...others } = look;
  const plain: Painted = {
    ...rest,
    look: order === undefined ? look : others,
    inside: typeof inside === 'string' ? inside : inside.flatMap(withoutPaintOrder),
  };
  return order === 'stroke' ? [outlined(plain), { ...plain, look: { ...others, stroke: 'none' } }] : [plain];
}
