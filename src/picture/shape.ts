/** The picture as plain data: a tree of shapes that any painter can draw. Pure: no DOM, no styles read from the page. */

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
export const shape = (
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
export const shapes = <T>(
  tag: Shape['tag'],
  name: string,
  items: readonly T[],
  attributes: (item: T, place: number) => Shape['attributes'],
  inside?: (item: T) => string,
): Shape[] =>
  items.map((item, place) => ({
    ...shape(tag, name, attributes(item, place), inside?.(item)),
    key: `${name} ${place}`,
  }));

export const group = (key: string, attributes: Shape['attributes'], inside: readonly Shape[]): Shape => ({
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
