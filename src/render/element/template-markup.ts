/** Templates of the live panels as markup: what Lit would put into the page, without what listens. Pure. */
import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { drawShapes } from '../../elements/renderer/svg-renderer.js';
import type { Shape } from '../../picture/shape.js';
import { escaped } from '../markup.js';
import { classedMarkup } from './classed-markup.js';

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Under which a directive leaves in a template which one it is. */
const DIRECTIVE = '_$litDirective$';

interface Directed {
  readonly [DIRECTIVE]: unknown;
  /** What it was given. */
  readonly values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const isDirected = (value: unknown, like: Directed): value is Directed =>
  (Object(value) as Partial<Directed>)[DIRECTIVE] === like[DIRECTIVE];

const GUARDED = guard([], () => nothing) as Directed;
const DRAWN = drawShapes([]) as Directed;

/** The name of the attribute whose value comes next, with the sign of what is no attribute. */
const NAME = /\s([@.?]?)([\w:-]+)=$/;

/** Whether the next value stands in a tag, and in which quotes. */
function placeAfter(text: string): 'content' | 'tag' | 'quotes' {
  const tag = text.slice(text.lastIndexOf('<'));
  if (text.lastIndexOf('>') > text.lastIndexOf('<') || !tag.startsWith('<')) return 'content';
  return (tag.split('"').length - 1) % 2 === 1 ? 'quotes' : 'tag';
}

const textOf = (value: unknown): string =>
  value === undefined || value === null || value === nothing ? '' : escaped(String(value));

function content(value: unknown): string {
  if (isTemplate(value)) return templateMarkup(value);
  if (Array.isArray(value)) return value.map(content).join('');
  if (isDirected(value, GUARDED)) return content((value.values[1] as () => unknown)());
  return textOf(value);
}

/** An attribute in a tag, whose name has been taken off the text before. */
function attribute(sign: string, name: string, value: unknown): string {
  if (sign === '?') return value ? ` ${name}` : '';
  if (sign !== '' || value === nothing) return '';
  return ` ${name}="${textOf(value)}"`;
}

export function templateMarkup({ strings, values }: Template): string {
  let markup = '';
  /** What of the tag that is open tells where values stand: its text in the template, not what was filled in. */
  let open = '';
  let inside: string | undefined;
  strings.forEach((string, place) => {
    let text = string.replace(/\s+/g, ' ');
    if (inside !== undefined) {
      text = text.replace('>', () => `>${inside ?? ''}`);
      inside = undefined;
    }
    markup += text;
    open += text;
    if (place === values.length) return;
    const value = values[place];
    const where = placeAfter(open);
    if (where === 'content') markup += content(value);
    else if (where === 'quotes') markup += textOf(value);
    else if (isDirected(value, DRAWN)) inside = classedMarkup(value.values[0] as readonly Shape[]);
    else {
      const [all = '', sign = '', name = ''] = NAME.exec(markup) ?? [];
      markup = markup.slice(0, markup.length - all.length) + attribute(sign, name, value);
      if (sign === '.' && name === 'textContent') inside = textOf(value);
    }
  });
  return markup;
}
