/**
 * Shrinks the text of Lit's html``, svg`` and css`` templates for the drop-in, without a change that a reader could see.
 * html and svg: comments go, a run of whitespace becomes one space, not none, since a space between two inline nodes is text. Only in a drawing, outside of
 * its texts, the space between elements goes too: it would be a node in each copy of the template.
 * css: comments and the whitespace around punctuation go; quoted strings stay as they are.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

export function shrinkMarkup(text: string): string {
  return text.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}

/** Elements inside of which space is text. */
const TEXTS = new Set(['text', 'tspan', 'title']);

/**
 * The texts of one template, between its expressions, without the space between elements of drawings.
 * @param tag `svg`, whose whole template is a drawing unless it is a part of a text, or `html`, where a drawing is what is inside of `<svg>`
 */
export function shrinkTemplate(texts: readonly string[], tag: string): string[] {
  const parts = texts.map(shrinkMarkup);
  const [, first = ''] = /^ ?<([a-z-]+)/i.exec(parts[0] ?? '') ?? [];
  /** How deep in drawings, and in texts of theirs, the next piece is; and the tag that it is in. */
  let drawings = tag === 'svg' && (first === 'text' || !TEXTS.has(first)) ? 1 : 0;
  let inTexts = 0;
  let open = '';
  const enter = (name: string, step: 1 | -1): void => {
    if (name === 'svg') drawings += step;
    if (TEXTS.has(name)) inTexts += step;
  };
  return parts.map((part) =>
    part.replace(/<\/?[a-z-]+|\/?>|[^<>/]+|[<>/]/gi, (piece) => {
      if (open) {
        if (piece.endsWith('>')) {
          if (!open.startsWith('/') && piece === '>') enter(open, 1);
          open = '';
        }
        return piece;
      }
      if (/^<\/?[a-z]/i.test(piece)) {
        open = piece.slice(1);
        if (open.startsWith('/')) enter(open.slice(1), -1);
        return piece;
      }
      return piece === ' ' && drawings > 0 && inTexts === 0 ? '' : piece;
    }),
  );
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
            ? shrinkTemplate(texts, name)
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
