/** Markup as one writes it: attributes that are there or not have no value. Pure. */
import { escaped } from '../render/markup.js';

export type TagAttributes = Readonly<Record<string, string | undefined>>;

const attribute = ([name, value]: readonly [string, string | undefined]): string =>
  value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/** An opening tag; attributes that are undefined are left out. */
export const opening = (name: string, attributes: TagAttributes = {}): string =>
  `<${name}${Object.entries(attributes).map(attribute).join('')}>`;

/** @param inside markup, not text */
export const tagged = (name: string, attributes: TagAttributes, inside: string): string =>
  `${opening(name, attributes)}${inside}</${name}>`;

/** Markup on lines of its own, two spaces further in. */
export const indented = (markup: string): string => markup.replace(/^(?=.)/gm, '  ');
