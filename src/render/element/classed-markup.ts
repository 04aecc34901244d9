/** Shapes as markup that the style sheets of the live views give their look. Pure. */
import type { Shape } from '../../picture/shape.js';
import { attributesOf, escaped } from '../markup.js';

/** What only a live picture needs. */
const LEFT_OUT = /^(?:role|tabindex|aria-.*|data-.*)$/;
/** What the pointer hits and nobody sees. */
const UNSEEN = /\b(?:hit|surface)\b/;

/** Finer than any screen: the live picture must not differ. */
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function markupOf({ tag, attributes, inside }: Shape): string {
  if (UNSEEN.test(String(attributes.class ?? ''))) return '';
  const kept: Record<string, string | number | undefined> = {};
  for (const [name, value] of Object.entries(attributes))
    if (!LEFT_OUT.test(name)) kept[name] = typeof value === 'number' ? thousandths(value) : value;
  const content = typeof inside === 'string' ? escaped(inside) : classedMarkup(inside ?? []);
  if (tag === 'g' && content === '') return '';
  return `<${tag}${attributesOf(kept)}>${content}</${tag}>`;
}

export const classedMarkup = (shapes: readonly Shape[]): string => shapes.map(markupOf).join('');
