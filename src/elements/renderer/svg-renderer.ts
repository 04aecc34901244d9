/**
 * Draws plain data as SVG elements, and keeps those whose key stays. For what there is most of: in a list of Lit's, every item and every expression
 * of it has a comment beside it in the page, and is looked at anew at each step.
 */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Shape } from '../../picture/shape.js';

interface DrawnNode {
  readonly element: Element;
  shape: Shape;
  /** What it is made of, in order. */
  inside: readonly DrawnNode[];
}

const SVG = 'http://www.w3.org/2000/svg';
const NOTHING: Shape = { key: '', tag: 'g', attributes: {} };

function update(node: DrawnNode, shape: Shape): void {
  const { element, shape: last } = node;
  if (shape === last) return;
  node.shape = shape;
  const { attributes, inside } = shape;
  if (attributes !== last.attributes) {
    for (const name of Object.keys(attributes)) {
      const value = attributes[name];
      if (value === last.attributes[name]) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    }
    if (shape.key !== last.key)
      for (const name of Object.keys(last.attributes))
        if (!(name in attributes)) element.removeAttribute(name);
  }
  if (inside === undefined || inside === last.inside) return;
  if (typeof inside === 'string') {
    const text = element.firstChild;
    if (text instanceof Text) text.data = inside;
    else element.textContent = inside;
  } else node.inside = draw(element, node.inside, inside);
}

const made = ({ tag }: Shape): DrawnNode => ({
  element: document.createElementNS(SVG, tag),
  shape: NOTHING,
  inside: [],
});

/** Whether an element of the one can become one of the other. */
const isAlike = (one: Shape, other: Shape): boolean =>
  one.tag === other.tag && typeof one.inside === typeof other.inside;

/**
 * From what stands in the parent to what will. Where a key is gone and another is new, the element of the one becomes the other's: to take one out and put
 * one in costs the page several times as much as a change. But never the one that has the focus, which would then be on something else unasked.
 */
function draw(parent: Element, before: readonly DrawnNode[], shapes: readonly Shape[]): readonly DrawnNode[] {
  if (
    before.length === shapes.length &&
    before.every(({ shape }, place) => shape.key === shapes[place]!.key)
  ) {
    before.forEach((one, place) => update(one, shapes[place]!));
    return before;
  }
  const keys = new Set(shapes.map(({ key }) => key));
  const staying = new Map<string, DrawnNode>();
  const gone = new Map<Element, DrawnNode>();
  const { activeElement } = parent.getRootNode() as ShadowRoot;
  for (const one of before)
    if (keys.has(one.shape.key)) staying.set(one.shape.key, one);
    else if (one.element.contains(activeElement)) one.element.remove();
    else gone.set(one.element, one);

  let next = parent.firstElementChild;
  const passed: DrawnNode[] = [];
  const now = shapes.map((shape) => {
    let one = staying.get(shape.key);
    // What stays is not moved, which would take the focus from it.
    for (; one && next && gone.has(next); next = next.nextElementSibling) passed.push(gone.get(next)!);
    one ??=
      [next && gone.get(next), passed.at(-1)].find((free) => free && isAlike(free.shape, shape)) ??
      made(shape);
    if (gone.delete(one.element) && one === passed.at(-1)) passed.pop();
    if (one.element === next) next = next.nextElementSibling;
    else parent.insertBefore(one.element, next);
    update(one, shape);
    return one;
  });
  for (const element of gone.keys()) element.remove();
  return now;
}

class Drawn extends Directive {
  #nodes: readonly DrawnNode[] = [];
  #fontSize: number | undefined;

  render(_shapes: readonly Shape[], _fontSize?: number): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [shapes, fontSize]: [readonly Shape[], number?]): unknown {
    // Through the object model, for a page's policy may forbid style attributes.
    if (fontSize !== undefined && fontSize !== this.#fontSize)
      (element as SVGElement).style.setProperty('--_type', `${fontSize}px`);
    this.#fontSize = fontSize;
    this.#nodes = draw(element, this.#nodes, shapes);
    return noChange;
  }
}

/** On an element: its content, and the size of its text, px. */
export const drawShapes = directive(Drawn);
