/** Text and attributes as markup of XML and HTML alike. Pure. */
import type { PaintedAttributes } from './painted.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 does not allow, halves of a pair without the other among them. */
const NOT_ALLOWED =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** Of all that may have to be escaped, at least that; most texts have none of it. */
// oxlint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000-\u001f"&'<>\u007f-\u009f\ud800-\uffff]/;

/** Any text, for content and for a quoted attribute. */
export const escaped = (text: string): string =>
  UNUSUAL.test(text)
    ? text.replace(NOT_ALLOWED, '\ufffd').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
    : text;

/** With a space before each; what is undefined is left out. */
export function attributesOf(attributes: PaintedAttributes): string {
  let markup = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) markup += ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  return markup;
}

/** @param inside markup, not text */
export const tag = (name: string, attributes: PaintedAttributes, inside: string): string =>
  `<${name}${attributesOf(attributes)}>${inside}</${name}>`;

/** A link where the address is of the web, else its words alone. */
export const linked = (url: string | undefined, words: string): string =>
  url !== undefined && /^https?:\/\//i.test(url)
    ? tag('a', { href: url, rel: 'noopener' }, escaped(words))
    : escaped(words);
