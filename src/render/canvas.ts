/** The painter that draws on a canvas, for pictures of pixels with the fonts of the page: what an SVG of the same picture looks like. Pure but for the canvas. */
import type { Painted, PaintedAttributes } from './painted.js';

/** What shapes take over from what they stand in, with what holds where nothing says otherwise. */
const INHERITED = {
  fill: '#000000',
  stroke: 'none',
  'fill-opacity': 1,
  'stroke-opacity': 1,
  'stroke-width': 1,
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'shape-rendering': 'auto',
  'font-family': 'sans-serif',
  'font-size': 16,
  'font-weight': 'normal',
  'text-anchor': 'start',
} as const;
/** The limit of SVG; that of a canvas is another. */
const MITER_LIMIT = 4;

type Style = Readonly<Record<keyof typeof INHERITED, string | number>>;

const ALIGNMENTS: Readonly<Record<string, CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

const TRANSLATE = /^translate\(([-\d.]+),([-\d.]+)\)$/;
const FULL_CIRCLE = 2 * Math.PI;

/** Lengths of paths, px, which only a page can tell. */
export type PathLength = (d: string) => number;

/** @param em px of an em; without a unit, a length is in px */
function px(length: string | number | undefined, em: number): number {
  const number = Number.parseFloat(String(length ?? 0));
  return String(length).endsWith('em') ? number * em : number;
}

function styleIn(outer: Style, { attributes, look }: Painted): Style {
  const style: Record<keyof Style, string | number> = { ...outer };
  for (const name of Object.keys(INHERITED) as (keyof Style)[])
    style[name] = look[name] ?? attributes[name] ?? outer[name];
  style['font-size'] = px(style['font-size'], Number(outer['font-size']));
  return style;
}

/** Whether it is a line along one of the axes that is to cover whole pixels. */
const isCrisp = ({ tag, attributes: { x1, x2, y1, y2 } }: Painted, style: Style): boolean =>
  tag === 'line' && style['shape-rendering'] === 'crispEdges' && (x1 === x2 || y1 === y2);

class CanvasPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #pathLength: PathLength;

  constructor(context: CanvasRenderingContext2D, pathLength: PathLength) {
    this.#context = context;
    this.#pathLength = pathLength;
  }

  paint(shape: Painted, outer: Style): void {
    const { tag, attributes, look, inside } = shape;
    const context = this.#context;
    const style = styleIn(outer, shape);
    context.save();
    const [, x, y] = TRANSLATE.exec(String(attributes.transform ?? '')) ?? [];
    if (x !== undefined && y !== undefined) context.translate(Number(x), Number(y));
    context.globalAlpha *= Number(look.opacity ?? 1);
    if (tag === 'text') this.#text(shape, style);
    else if (tag === 'svg' || tag === 'g') {
      if (typeof inside !== 'string') for (const child of inside) this.paint(child, style);
    } else if (isCrisp(shape, style)) this.#crispLine(attributes, style);
    else if (tag !== 'title' && tag !== 'desc') this.#outline(shape, style);
    context.restore();
  }

  /** Fill and stroke in the order that the style wants. */
  #inks(style: Style, fill: () => void, stroke: () => void): void {
    const context = this.#context;
    const alpha = context.globalAlpha;
    const inks = [
      { colour: style.fill, opacity: style['fill-opacity'], draw: fill },
      { colour: style.stroke, opacity: style['stroke-opacity'], draw: stroke },
    ];
    if (style['paint-order'] === 'stroke') inks.reverse();
    context.lineWidth = Number(style['stroke-width']);
    context.lineJoin = style['stroke-linejoin'] as CanvasLineJoin;
    context.miterLimit = MITER_LIMIT;
    for (const { colour, opacity, draw } of inks) {
      if (colour === 'none') continue;
      context.fillStyle = context.strokeStyle = String(colour);
      context.globalAlpha = alpha * Number(opacity);
      draw();
    }
    context.globalAlpha = alpha;
  }

  #outline({ tag, attributes }: Painted, style: Style): void {
    const context = this.#context;
    const path = pathOf(tag, attributes);
    const dashes = style['stroke-dasharray'];
    // Dashes are parts of the whole where the path is said to have a length of its own.
    const unit =
      attributes.pathLength === undefined
        ? 1
        : this.#pathLength(String(attributes.d)) / Number(attributes.pathLength);
    if (dashes !== 'none')
      context.setLineDash(
        String(dashes)
          .split(/[\s,]+/)
          .map((dash) => Number(dash) * unit),
      );
    this.#inks(
      style,
      () => context.fill(path),
      () => context.stroke(path),
    );
  }

  /** Covers each pixel of the canvas as a whole or not at all. */
  #crispLine({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }: PaintedAttributes, style: Style): void {
    const context = this.#context;
    const { a: scale, e, f } = context.getTransform();
    const half = Number(style['stroke-width']) / 2;
    const edges = (one: number, other: number, shift: number): readonly [number, number] => {
      const across = one === other ? half : 0;
      return [
        Math.round((Math.min(one, other) - across) * scale + shift),
        Math.round((Math.max(one, other) + across) * scale + shift),
      ];
    };
    const [left, right] = edges(Number(x1), Number(x2), e);
    const [top, bottom] = edges(Number(y1), Number(y2), f);
    this.#inks(
      { ...style, fill: 'none' },
      () => undefined,
      () => {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fillRect(left, top, right - left, bottom - top);
      },
    );
  }

  #text({ attributes, inside }: Painted, style: Style): void {
    if (typeof inside === 'string') this.#words(inside, attributes, style);
    else
      for (const span of inside)
        if (typeof span.inside === 'string') this.#words(span.inside, span.attributes, styleIn(style, span));
  }

  #words(words: string, { x, y, textLength }: PaintedAttributes, style: Style): void {
    const context = this.#context;
    const size = Number(style['font-size']);
    context.font = `${style['font-weight']} ${size}px ${style['font-family']}`;
    context.textAlign = ALIGNMENTS[style['text-anchor']] ?? 'left';
    context.direction = 'ltr';
    context.save();
    context.translate(px(x, size), px(y, size));
    if (textLength !== undefined) context.scale(Number(textLength) / context.measureText(words).width, 1);
    this.#inks(
      style,
      () => context.fillText(words, 0, 0),
      () => context.strokeText(words, 0, 0),
    );
    context.restore();
  }
}

/** Not every engine that runs the widget has `roundRect`. */
function roundRect(path: Path2D, { x, y, width, height, rx }: PaintedAttributes): void {
  const [left, top] = [Number(x ?? 0), Number(y ?? 0)];
  const [right, bottom] = [left + Number(width), top + Number(height)];
  const radius = Math.min(Number(rx ?? 0), (right - left) / 2, (bottom - top) / 2);
  path.moveTo(left + radius, top);
  path.arcTo(right, top, right, bottom, radius);
  path.arcTo(right, bottom, left, bottom, radius);
  path.arcTo(left, bottom, left, top, radius);
  path.arcTo(left, top, right, top, radius);
  path.closePath();
}

function pathOf(tag: string, attributes: PaintedAttributes): Path2D {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  if (tag === 'path') return new Path2D(String(attributes.d));
  const path = new Path2D();
  if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, FULL_CIRCLE);
  else if (tag === 'rect') roundRect(path, attributes);
  else if (tag === 'line') {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  } else throw new Error(`nothing paints <${tag}> on a canvas`);
  return path;
}

/** Draws a picture at the origin of the canvas, in the scale that the context is set to. */
export function paintOnCanvas(
  context: CanvasRenderingContext2D,
  picture: Painted,
  pathLength: PathLength,
): void {
  new CanvasPainter(context, pathLength).paint(picture, INHERITED);
}
