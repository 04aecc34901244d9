import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  minifyTemplates,
  shrinkMarkup,
  shrinkStyles,
  shrinkTemplate,
} from '../../tools/vite/minify-templates.js';

describe('the minifier of templates', () => {
  it('makes one space of a run of whitespace in markup, and never none', () => {
    equal(shrinkMarkup('<p>\n  <b>a</b>\n  <i>b</i></p>'), '<p> <b>a</b> <i>b</i></p>');
  });

  it('keeps self-closing SVG elements closed', () => {
    equal(shrinkMarkup('<circle r="3" /><path d="M0 0" />'), '<circle r="3" /><path d="M0 0" />');
  });

  const drawings: readonly (readonly [tag: string, from: readonly string[], to: readonly string[]])[] = [
    ['svg', ['<g>\n  <path d="M0 0"></path>\n  <g> </g>\n</g>'], ['<g><path d="M0 0"></path><g></g></g>']],
    ['svg', ['<g role="listitem">\n  ', '\n  </g>'], ['<g role="listitem">', '</g>']],
    ['svg', ['<g id=', ' class="a', ' b" x=', '> ', ' </g>'], ['<g id=', ' class="a', ' b" x=', '>', '</g>']],
    ['svg', ['<g> <path /> <text> a </text> </g>'], ['<g><path /><text> a </text></g>']],
    ['svg', ['<text>', ' ', ' <tspan> b </tspan> </text> '], ['<text>', ' ', ' <tspan> b </tspan> </text>']],
    ['svg', ['<g> <title>', ' ', '</title> </g>'], ['<g><title>', ' ', '</title></g>']],
    ['svg', ['<tspan>a</tspan> <tspan>b</tspan>'], ['<tspan>a</tspan> <tspan>b</tspan>']],
    ['html', ['<p> <b>a</b> ', ' </p>'], ['<p> <b>a</b> ', ' </p>']],
    [
      'html',
      ['<p> <svg width=', '> <g> ', ' </g> </svg> <i>a</i> ', ' </p>'],
      ['<p> <svg width=', '><g>', '</g></svg> <i>a</i> ', ' </p>'],
    ],
  ];
  for (const [tag, from, to] of drawings)
    it(`leaves no space between elements of a drawing, and all in texts: ${tag}, ${JSON.stringify(from)}`, () =>
      deepEqual(shrinkTemplate(from, tag), to));

  it('drops comments', () => {
    equal(shrinkMarkup('<p><!-- why --></p>'), '<p></p>');
    equal(shrinkStyles('/* why */a{}'), 'a{}');
  });

  const styles: readonly (readonly [string, string])[] = [
    [':host { display: block; }', ':host{display:block}'],
    ['a , b { margin: 0 auto ; }', 'a,b{margin:0 auto}'],
    ['.a :hover { color: red }', '.a :hover{color:red}'],
    ['a { width: calc(1px + 2px) }', 'a{width:calc(1px + 2px)}'],
    ["a::before { content: ' ; { ' }", "a::before{content:' ; { '}"],
  ];
  for (const [from, to] of styles) {
    it(`shrinks the styles ${from}`, () => equal(shrinkStyles(from), to));
  }

  it('changes the tagged templates alone, and keeps their expressions', () => {
    deepEqual(
      minifyTemplates(
        'const a = html`<p>  ${svg`<g>  </g>`}  </p>`; const b = `x  y`; const c = css`a { b: ${ c } }`;',
      ),
      'const a = html`<p> ${svg`<g></g>`} </p>`; const b = `x  y`; const c = css`a{b:${ c }}`;',
    );
  });
});
