/** The picture with its look worked out: elements of SVG as data, which one painter writes as markup and another draws on a canvas. Pure. */

export type PaintedAttributes = Readonly<Record<string, string | number | undefined>>;

export interface Painted {
  readonly tag: string;
  /** Without those of the look. What is undefined is left out. */
  readonly attributes: PaintedAttributes;
  /** Attributes of presentation; often the same object for shapes that look the same. */
  readonly look: PaintedAttributes;
  readonly inside: readonly Painted[] | string;
}

export const NO_LOOK: PaintedAttributes = {};

export const painted = (
  tag: string,
  attributes: PaintedAttributes,
  inside: Painted['inside'] = [],
  look = NO_LOOK,
): Painted => ({ tag, attributes, look, inside });
