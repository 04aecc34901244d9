/**
 * Draws plain data as SVG elements, and keeps those whose key stays. For what there is most of: in a list of Lit's, every item and every expression
 * of it has a comment beside it in the page, and is looked at anew at each step.
 */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

export interface Shape {
  /** Tells it from its neighbours, and stays with it. */
  readonly key: string;
  readonly tag: 'circle' | 'g' | 'line' | 'path' | 'rect' | 'text' | 'title' | 'tspan';
  /** All that a shape of this key can ever have; undefined where it has not. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** The same array is what it was. */
  readonly inside?: readonly Shape[] | string;
}

/** A shape of which there is one beside others: its class tells it from them. */
export const piece = (
  tag: Shape['tag'],
  name: string,
  attributes: Shape['attributes'],
  inside?: Shape['inside'],
): Shape => ({ key: name, tag, attributes: { class: name, ...attributes }, ...(inside && { inside }) });

/** Where a group stands: what is in it keeps its own numbers while it moves, and a browser lays out no text anew. */
export const placedAt = (x: number, y: number): string => `translate(${x.toFixed(1)},${y.toFixed(1)})`;

interface Kept {
  readonly element: Element;
  readonly inside: Map<string, Kept>;
  shape?: Shape;
}

const SVG = 'http://www.w3.org/2000/svg';

function update(kept: Kept, shape: Shape): void {
  const { element, shape: last } = kept;
  for (const [name, value] of Object.entries(shape.attributes)) {
    if (value === last?.attributes[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  const { inside } = shape;
  if (inside !== undefined && inside !== last?.inside) {
    if (typeof inside === 'string') element.textContent = inside;
    else draw(element, kept.inside, inside);
  }
  kept.shape = shape;
}

function draw(parent: Element, kept: Map<string, Kept>, shapes: readonly Shape[]): void {
  const stays = new Set(shapes.map(({ key }) => key));
  // First, so that what stays need not be moved, which would take the focus from it.
  for (const [key, { element }] of kept)
    if (!stays.has(key)) {
      element.remove();
      kept.delete(key);
    }
  let next = parent.firstChild;
  for (const shape of shapes) {
    let one = kept.get(shape.key);
    if (!one) {
      one = { element: document.createElementNS(SVG, shape.tag), inside: new Map() };
      kept.set(shape.key, one);
    }
    update(one, shape);
    if (one.element === next) next = next.nextSibling;
    else parent.insertBefore(one.element, next);
  }
}

class Drawn extends Directive {
  readonly #kept = new Map<string, Kept>();

  render(_shapes: readonly Shape[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [shapes]: [readonly Shape[]]): unknown {
    draw(element, this.#kept, shapes);
    return noChange;
  }
}

/** On an element: its content. */
export const drawn = directive(Drawn);
