/** Templates of the live panels as markup: what Lit would put into the page, without what listens. Pure. */
import {
  guardedContent,
  isNothing,
  isTemplate,
  shapesIn,
  type Template,
} from '../../elements/renderer/template-parts.js';
import { escaped } from '../markup.js';
import { classedMarkup } from './classed-markup.js';

/** The name of the attribute whose value comes next, with the sign of what is no attribute. */
const NAME = /\s([@.?]?)([\w:-]+)=$/;

/** Whether the next value stands in a tag, and in which quotes. */
function placeAfter(text: string): 'content' | 'tag' | 'quotes' {
  const tag = text.slice(text.lastIndexOf('<'));
  if (text.lastIndexOf('>') > text.lastIndexOf('<') || !tag.startsWith('<')) return 'content';
  return (tag.split('"').length - 1) % 2 === 1 ? 'quotes' : 'tag';
}

const textOf = (value: unknown): string => (isNothing(value) ? '' : escaped(String(value)));

/** @param value a template, or what else Lit puts into the page */
export function markupOf(value: unknown): string {
  if (isTemplate(value)) return templateMarkup(value);
  if (Array.isArray(value)) return value.map(markupOf).join('');
  const guarded = guardedContent(value);
  return guarded ? markupOf(guarded()) : textOf(value);
}

/** A text is a node of its own in the live page, and its letters are placed so: comments keep it one here. */
function apart(value: unknown): string {
  const markup = markupOf(value);
  return typeof value === 'string' && markup !== '' ? `<!---->${markup}<!---->` : markup;
}

/** An attribute in a tag, whose name has been taken off the text before. */
function attribute(sign: string, name: string, value: unknown): string {
  if (sign === '?') return value ? ` ${name}` : '';
  if (sign !== '' || isNothing(value)) return '';
  return ` ${name}="${textOf(value)}"`;
}

function templateMarkup({ strings, values }: Template): string {
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
    const shapes = shapesIn(value);
    if (where === 'content') markup += apart(value);
    else if (where === 'quotes') markup += textOf(value);
    else if (shapes) inside = classedMarkup(shapes);
    else {
      const [all = '', sign = '', name = ''] = NAME.exec(markup) ?? [];
      markup = markup.slice(0, markup.length - all.length) + attribute(sign, name, value);
      if (sign === '.' && name === 'textContent') inside = textOf(value);
    }
  });
  return markup;
}
