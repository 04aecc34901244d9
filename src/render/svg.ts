/** The painter that writes markup: the same wherever it is shown, without line breaks, and the same for the same picture. Pure. */
import { attributesOf, escaped } from './markup.js';
import type { Painted, PaintedAttributes } from './painted.js';

/** Looks as they are written: few looks serve many shapes. */
const written = new WeakMap<PaintedAttributes, string>();

function writtenLook(look: PaintedAttributes): string {
  const cached = written.get(look);
  if (cached !== undefined) return cached;
  const markup = attributesOf(look);
  written.set(look, markup);
  return markup;
}

export function svgMarkup({ tag, attributes, look, inside }: Painted): string {
  const opening = `<${tag}${attributesOf(attributes)}${writtenLook(look)}`;
  if (inside.length === 0) return `${opening}/>`;
  let content = '';
  if (typeof inside === 'string') content = escaped(inside);
  else for (const child of inside) content += svgMarkup(child);
  return `${opening}>${content}</${tag}>`;
}
