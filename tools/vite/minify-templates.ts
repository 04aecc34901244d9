/**
 * Shrinks the text of Lit's html``, svg`` and css`` templates for the drop-in, without a change that a reader could see.
 * html and svg: comments go, a run of whitespace becomes one space, not none, since a space between two inline nodes is text. Only in a drawing without
 * text, an svg`` template in which no element holds any, the space between elements goes too: it would be a node in each copy of the template.
 * css: comments and the whitespace around punctuation go; quoted strings stay as they are.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

const TAGS: Readonly<Record<string, (text: string) => string>> = {
  html: shrinkMarkup,
  svg: shrinkMarkup,
  css: shrinkStyles,
};

export function shrinkMarkup(text: string): string {
  return text.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}

const TEXT_ELEMENT = /<(?:text|tspan|title)\b/;

export function shrinkDrawing(text: string): string {
  return shrinkMarkup(text)
    .replace(/> (?=<|$)/g, '>')
    .replace(/^ (?=<)/, '');
}

export function shrinkStyles(text: string): string {
  // Odd pieces are the quoted strings that the capture group of split() keeps.
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('');
}

interface TemplateText {
  readonly start: number;
  readonly end: number;
  readonly shrink: (text: string) => string;
}

/** Every literal text of the tagged templates of a module, in order. */
function templateTexts(code: string): TemplateText[] {
  const found: TemplateText[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Record<string, unknown>;
    if (node['type'] === 'TaggedTemplateExpression') {
      const { tag, quasi } = node as {
        tag: { name?: string };
        quasi: { quasis: { start: number; end: number }[] };
      };
      const isDrawing =
        tag.name === 'svg' &&
        !quasi.quasis.some(({ start, end }) => TEXT_ELEMENT.test(code.slice(start, end)));
      const shrink = isDrawing ? shrinkDrawing : tag.name === undefined ? undefined : TAGS[tag.name];
      if (shrink) for (const { start, end } of quasi.quasis) found.push({ start, end, shrink });
    }
    for (const key of Object.keys(node)) visit(node[key]);
  };
  visit(parseAst(code));
  return found.sort((a, b) => a.start - b.start);
}

export function minifyTemplates(code: string): string {
  let shrunk = '';
  let position = 0;
  for (const { start, end, shrink } of templateTexts(code)) {
    shrunk += code.slice(position, start) + shrink(code.slice(start, end));
    position = end;
  }
  return shrunk + code.slice(position);
}

export function templateMinifier(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
      handler: (code) => ({ code: minifyTemplates(code), map: null }),
    },
  };
}
