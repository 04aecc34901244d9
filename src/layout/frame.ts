/** The frame: where everything stands at a given width and size of type. Pure; the same arguments give the same plot in every view, so their time axes agree. */

/** Size of the drawing's text where a reader has not set another size: in a wide frame, and in portrait, px. */
export const TEXT_SIZE = 12;
const PORTRAIT_TEXT_SIZE = 13;

/** Below this width (CSS px, at the usual size of type) the widget is drawn in portrait: no gutter, a taller index, numbered annotations. */
export const PORTRAIT_BELOW = 520;

/** Below this width (CSS px, at the usual size of type) a widget has no drawing: it says the same in words. */
export const SHORT_BELOW = 260;

/** The narrowest plot that is laid out (CSS px, likewise). */
const NARROWEST = 200;

export interface Frame {
  /** Width of the drawing, CSS px. */
  readonly width: number;
  readonly portrait: boolean;
  /** Whether the container is too narrow for the drawing. */
  readonly short: boolean;
  /** Size of the drawing's text, and how many times the usual that is, px. */
  readonly fontSize: number;
  readonly scale: number;
  /** Distance of two baselines of running text, px. */
  readonly lineHeight: number;
  /** Left and right margin of text outside the plot, px. */
  readonly margin: number;
  /** First and last x of the time axis, px. */
  readonly x0: number;
  readonly x1: number;
  /** x of the column right of the plot (end value, names of the stances). */
  readonly right: number;
}

/** @param textSize of wide frames, px: 12 unless the reader has asked for larger type */
export function frameOf(containerWidth: number, textSize: number = TEXT_SIZE): Frame {
  const scale = textSize / TEXT_SIZE;
  const width = Math.max(Math.round(NARROWEST * scale), Math.round(containerWidth));
  const portrait = width < PORTRAIT_BELOW * scale;
  const px = (size: number): number => Math.round(size * scale);
  const type = {
    portrait,
    short: width < SHORT_BELOW * scale,
    scale,
    fontSize: (portrait ? PORTRAIT_TEXT_SIZE : TEXT_SIZE) * scale,
    lineHeight: px(portrait ? 16 : 14),
  };
  return portrait
    ? { width, ...type, margin: 14, x0: 14, x1: width - 14 - px(54), right: width - 6 - px(54) }
    : { width, ...type, margin: 16, x0: 16 + px(84), x1: width - 16 - px(100), right: width - 16 - px(86) };
}

/** Heights of the chart's rows from the top, px: government strip, air above 100, index, cooperation, axis. */
export interface ChartRows {
  readonly strip: number;
  readonly top: number;
  readonly hundred: number;
  readonly zero: number;
  readonly bottom: number;
  readonly axis: number;
}

/** Height of the index by the frame's width: as much as keeps slopes readable in a wide column, px. */
export const INDEX_HEIGHT = { least: 136, part: 0.42, rest: 338, most: 216, portrait: 146 } as const;

function indexHeight({ width, portrait }: Frame): number {
  const { least, part, rest, most } = INDEX_HEIGHT;
  return portrait ? INDEX_HEIGHT.portrait : Math.min(most, Math.max(least, Math.round(width * part) - rest));
}

/** @param sums whether the two sums are drawn, of which cooperation hangs under the zero line */
export function chartRows(frame: Frame, sums = false): ChartRows {
  const { scale, portrait } = frame;
  const px = (size: number): number => Math.round(size * scale);
  const strip = px(17);
  const hundred = strip + px(portrait ? 16 : 14);
  const zero = hundred + indexHeight(frame);
  const bottom = zero + (sums ? px(22) : 0);
  return { strip, top: strip, hundred, zero, bottom, axis: px(19) };
}

/** y of the three lane lines below the top of the lanes, height of the lanes and of the strip under them, px. */
export interface LaneRows {
  readonly lines: readonly [number, number, number];
  /** Baselines of the lane names, which stand inside the lanes in portrait. */
  readonly names: readonly [number, number, number];
  readonly height: number;
  readonly strip: number;
}

/** @param middle whether there is anything between the lanes of the two sides */
export function laneRows({ portrait, scale }: Frame, middle = true): LaneRows {
  const px = (...sizes: [number, number, number]): [number, number, number] =>
    sizes.map((size) => Math.round(size * scale)) as [number, number, number];
  const between = middle ? (portrait ? 16 : 28) : 0;
  const [first, second] = portrait ? [44, 82] : [24, middle ? 50 : 54];
  const names = portrait
    ? px(17, first + 32, second - 24 + between)
    : px(first - 5, first + 33, second - 5 + between);
  const height = second + between + (portrait ? 18 : 20);
  return {
    lines: px(first, first + (portrait ? 28 : 29), second + between),
    names,
    height: Math.round(height * scale),
    strip: Math.round(18 * scale),
  };
}

/** Size of the overview strip, px. */
export const OVERVIEW = { height: 20, labels: 15 } as const;
