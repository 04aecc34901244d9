import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyTemplates, shrinkMarkup, shrinkStyles } from '../../tools/vite/minify-templates.js';

describe('the minifier of templates', () => {
  it('makes one space of a run of whitespace in markup, and never none', () => {
    equal(shrinkMarkup('<p>\n  <b>a</b>\n  <i>b</i></p>'), '<p> <b>a</b> <i>b</i></p>');
  });

  it('keeps self-closing SVG elements closed', () => {
    equal(shrinkMarkup('<circle r="3" /><path d="M0 0" />'), '<circle r="3" /><path d="M0 0" />');
  });

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
      'const a = html`<p> ${svg`<g> </g>`} </p>`; const b = `x  y`; const c = css`a{b:${ c }}`;',
    );
  });
});
