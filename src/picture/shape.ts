/** The picture as plain data: a tree of shapes that any painter can draw. Pure: no DOM, no styles read from the page. */

export interface Shape {
  /** Unique among its neighbours, and the same in each picture in which the shape stays. */
  readonly key: string;
  readonly tag: 'circle' | 'g' | 'line' | 'path' | 'rect' | 'text' | 'title' | 'tspan';
  /** Every attribute that a shape of this key can have; undefined where it has none now. The same object means unchanged. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** Its children or its text. The same array means unchanged: a painter may skip it. */
  readonly inside?: readonly Shape[] | string;
}

/** A whole drawing: the outermost `<svg>` as data, its sizes in px, and what is in it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
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

/** What assistive technology skips, for it is said elsewhere in words. */
export const unspoken = (key: string, inside: readonly Shape[]): Shape =>
  group(key, { 'aria-hidden': 'true' }, inside);

/** The words that a pointer over the group shows. */
export const tooltip = (text: string): Shape => ({
  key: 'title',
  tag: 'title',
  attributes: {},
  inside: text,
});

/** Where a group stands. The shapes in it keep their coordinates while it moves, so a browser lays out no text again. */
export const placedAt = (x: number, y: number): string => `translate(${x.toFixed(1)},${y.toFixed(1)})`;
