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
  /** All that a shape of this key can ever have; undefined where it has not. The same object is what it was. */
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
): Shape => ({
  key: name,
  tag,
  attributes: { class: name, ...attributes },
  ...(inside !== undefined && { inside }),
});

/** Shapes of one kind, told apart by their places among them. */
export const pieces = <T>(
  tag: Shape['tag'],
  name: string,
  items: readonly T[],
  attributes: (item: T, place: number) => Shape['attributes'],
  inside?: (item: T) => string,
): Shape[] =>
  items.map((item, place) => ({
    ...piece(tag, name, attributes(item, place), inside?.(item)),
    key: `${name} ${place}`,
  }));

export const grouped = (key: string, attributes: Shape['attributes'], inside: readonly Shape[]): Shape => ({
  key,
  tag: 'g',
  attributes,
  inside,
});

/** What a pointer is told of the group that it is in. */
export const tooltip = (text: string): Shape => ({
  key: 'title',
  tag: 'title',
  attributes: {},
  inside: text,
});

/** Where a group stands: what is in it keeps its own numbers while it moves, and a browser lays out no text anew. */
export const placedAt = (x: number, y: number): string => `translate(${x.toFixed(1)},${y.toFixed(1)})`;

interface Kept {
  readonly element: Element;
  shape: Shape;
  /** What it is made of, in order. */
  inside: readonly Kept[];
}

const SVG = 'http://www.w3.org/2000/svg';
const NOTHING: Shape = { key: '', tag: 'g', attributes: {} };

function update(kept: Kept, shape: Shape): void {
  const { element, shape: last } = kept;
  if (shape === last) return;
  kept.shape = shape;
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
    const text = element.firstChild as Text | null;
    if (text) text.data = inside;
    else element.textContent = inside;
  } else kept.inside = draw(element, kept.inside, inside);
}

const made = ({ tag }: Shape): Kept => ({
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
function draw(parent: Element, before: readonly Kept[], shapes: readonly Shape[]): readonly Kept[] {
  if (
    before.length === shapes.length &&
    before.every(({ shape }, place) => shape.key === shapes[place]!.key)
  ) {
    before.forEach((one, place) => update(one, shapes[place]!));
    return before;
  }
  const keys = new Set(shapes.map(({ key }) => key));
  const staying = new Map<string, Kept>();
  const gone = new Map<Element, Kept>();
  const { activeElement } = parent.getRootNode() as ShadowRoot;
  for (const one of before)
    if (keys.has(one.shape.key)) staying.set(one.shape.key, one);
    else if (one.element.contains(activeElement)) one.element.remove();
    else gone.set(one.element, one);

  let next = parent.firstElementChild;
  const passed: Kept[] = [];
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
  #kept: readonly Kept[] = [];

  render(_shapes: readonly Shape[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [shapes]: [readonly Shape[]]): unknown {
    this.#kept = draw(element, this.#kept, shapes);
    return noChange;
  }
}

/** On an element: its content. */
export const drawn = directive(Drawn);
