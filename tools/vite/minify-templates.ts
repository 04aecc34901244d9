/**
 * Shrinks the text of Lit's html``, svg`` and css`` templates for the drop-in, without a change that a reader could see.
 * html and svg: comments go, and a run of whitespace becomes one space. Not none: a space between two inline nodes is text.
 * css: comments and the whitespace around punctuation go; quoted strings stay as they are.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

export function shrinkMarkup(text: string): string {
  return text.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
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
  readonly text: string;
}

/** Every literal text of the tagged templates of a module, shrunk, in order. */
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
      const { name = '' } = tag;
      const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
      const shrunk =
        name === 'css'
          ? texts.map(shrinkStyles)
          : name === 'html' || name === 'svg'
            ? texts.map(shrinkMarkup)
            : texts;
      quasi.quasis.forEach(({ start, end }, number) => found.push({ start, end, text: shrunk[number]! }));
    }
    for (const key of Object.keys(node)) visit(node[key]);
  };
  visit(parseAst(code));
  return found.sort((a, b) => a.start - b.start);
}

export function minifyTemplates(code: string): string {
  let shrunk = '';
  let position = 0;
  for (const { start, end, text } of templateTexts(code)) {
    shrunk += code.slice(position, start) + text;
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
