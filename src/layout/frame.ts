/** The frame: where everything stands at a given width. Pure; the same width gives the same plot in every view, so their time axes agree. */

/** Below this width (CSS px) the widget is drawn in portrait: no gutter, a taller index, numbered annotations. */
export const PORTRAIT_BELOW = 520;

/** The narrowest plot that is still drawn (CSS px); a narrower container is drawn at this width. */
const NARROWEST = 200;

export interface Frame {
  /** Width of the drawing, CSS px. */
  readonly width: number;
  readonly portrait: boolean;
  /** Left and right margin of text outside the plot, px. */
  readonly margin: number;
  /** First and last x of the time axis, px. */
  readonly x0: number;
  readonly x1: number;
  /** x of the column right of the plot (end value, names of the stances). */
  readonly right: number;
}

export function frameOf(containerWidth: number): Frame {
  const width = Math.max(NARROWEST, Math.round(containerWidth));
  return width < PORTRAIT_BELOW
    ? { width, portrait: true, margin: 12, x0: 12, x1: width - 54, right: width - 44 }
    : { width, portrait: false, margin: 16, x0: 96, x1: width - 96, right: width - 84 };
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

export function chartRows(frame: Frame): ChartRows {
  const strip = 14;
  const hundred = strip + (frame.portrait ? 16 : 14);
  const zero = hundred + (frame.portrait ? 156 : 104);
  const bottom = zero + (frame.portrait ? 22 : 16);
  return { strip, top: strip, hundred, zero, bottom, axis: 16 };
}

/** y of the three lane lines below the top of the lanes, height of the lanes and of the strip under them, px. */
export interface LaneRows {
  readonly lines: readonly [number, number, number];
  /** Baselines of the lane names, which stand inside the lanes in portrait. */
  readonly names: readonly [number, number, number];
  readonly height: number;
  readonly strip: number;
}

export function laneRows(frame: Frame): LaneRows {
  return frame.portrait
    ? { lines: [32, 78, 126], names: [12, 60, 106], height: 140, strip: 16 }
    : { lines: [16, 44, 76], names: [14, 48, 74], height: 92, strip: 14 };
}

/** Size of the overview strip, px. */
export const OVERVIEW = { height: 20, labels: 13 } as const;
