/** The renderer: from one list of shapes to the next, with as few changes to the page as may be. */
import { expect } from 'chai';
import { html, render } from 'lit';
import { drawShapes } from '../../src/elements/renderer/svg-renderer.js';
import { group, shape, type Shape } from '../../src/picture/shape.js';

const container = document.createElement('div');
let svg: SVGSVGElement;

function draw(shapes: readonly Shape[]): void {
  render(html`<svg ${drawShapes(shapes)}></svg>`, container);
  svg = container.querySelector('svg')!;
}

/** As many circles as keys, each with its key as class. */
const circles = (keys: string): Shape[] => [...keys].map((key) => shape('circle', key, { r: 1 }));
const classes = (): string => [...svg.children].map((child) => child.getAttribute('class') ?? '').join('');

beforeEach(() => {
  document.body.append(container);
});

afterEach(() => {
  render(html``, container);
  container.remove();
});

describe('shapes stand in their order, and what stays keeps its element', () => {
  const cases: readonly (readonly [title: string, before: string, after: string])[] = [
    ['the same', 'abc', 'abc'],
    ['one more at the end', 'ab', 'abc'],
    ['one more in front', 'bc', 'abc'],
    ['one gone from the middle', 'abc', 'ac'],
    ['one in place of another', 'abc', 'axc'],
    ['all others', 'abc', 'xyz'],
    ['fewer, of which one is new', 'abcd', 'xd'],
    ['turned around', 'abc', 'cba'],
    ['none', 'abc', ''],
    ['some, after none', '', 'abc'],
  ];
  for (const [title, before, after] of cases)
    it(`${title}: ${before || 'none'} to ${after || 'none'}`, () => {
      draw(circles(before));
      const elements = new Map([...svg.children].map((child) => [child.getAttribute('class'), child]));
      draw(circles(after));
      expect(classes()).to.equal(after);
      for (const child of svg.children) {
        const key = child.getAttribute('class');
        if (before.includes(key!)) expect(child, key!).to.equal(elements.get(key));
      }
    });
});

describe('a change', () => {
  it('writes only attributes that differ, and removes those that a shape no longer has', () => {
    draw([shape('rect', 'a', { x: 1, y: 2, rx: 3 })]);
    const [element] = svg.children;
    const written: string[] = [];
    const setAttribute = element!.setAttribute.bind(element);
    element!.setAttribute = (name: string, value: string): void => {
      written.push(name);
      setAttribute(name, value);
    };
    draw([shape('rect', 'a', { x: 1, y: 5, rx: undefined })]);
    expect([written, element!.getAttribute('y'), element!.hasAttribute('rx')]).to.deep.equal([
      ['y'],
      '5',
      false,
    ]);
  });

  it('gives the element of a shape that is gone to a new one of the same kind, without the attributes of the old', () => {
    draw([shape('rect', 'a', { rx: 3 })]);
    const [element] = svg.children;
    draw([shape('rect', 'b', { x: 1 })]);
    expect(svg.firstElementChild).to.equal(element);
    expect([element!.getAttribute('class'), element!.hasAttribute('rx')]).to.deep.equal(['b', false]);
  });

  it('never makes a text of a group, nor a rectangle of a circle', () => {
    draw([shape('text', 'a', {}, 'words'), shape('circle', 'b', {})]);
    draw([shape('text', 'c', {}, [shape('tspan', 'd', {}, 'part')]), shape('rect', 'e', {})]);
    expect([...svg.children].map(({ tagName, textContent }) => [tagName, textContent])).to.deep.equal([
      ['text', 'part'],
      ['rect', ''],
    ]);
  });

  it('of words keeps the text node', () => {
    draw([shape('text', 'a', {}, 'one')]);
    const node = svg.firstElementChild!.firstChild;
    draw([shape('text', 'a', {}, 'two')]);
    expect(svg.firstElementChild!.firstChild).to.equal(node);
    expect(node!.textContent).to.equal('two');
  });

  it('leaves a subtree alone whose array is the same', () => {
    const inside = [shape('circle', 'dot', { r: 1 })];
    draw([group('a', { x: 1 }, inside)]);
    svg.querySelector('circle')!.setAttribute('r', '9');
    draw([group('a', { x: 2 }, inside)]);
    expect([
      svg.firstElementChild!.getAttribute('x'),
      svg.querySelector('circle')!.getAttribute('r'),
    ]).to.deep.equal(['2', '9']);
  });

  it('puts elements in the namespace of SVG', () => {
    draw([group('a', {}, circles('b'))]);
    for (const element of svg.querySelectorAll('*')) expect(element).to.be.instanceOf(SVGElement);
  });
});

describe('the focus', () => {
  const button = (key: string): Shape => shape('rect', key, { tabindex: 0 });

  it('stays where shapes come and go beside it', () => {
    draw(['a', 'b', 'c'].map(button));
    const second = svg.children[1] as SVGElement;
    second.focus();
    draw(['x', 'y', 'b', 'z'].map(button));
    expect(document.activeElement).to.equal(second);
    expect(classes()).to.equal('xybz');
  });

  it('never moves to another shape with the element of one that is gone', () => {
    draw(['a', 'b'].map(button));
    const second = svg.children[1] as SVGElement;
    second.focus();
    draw(['a', 'c'].map(button));
    expect(second.isConnected).to.equal(false);
    expect(svg.contains(document.activeElement)).to.equal(false);
  });
});
