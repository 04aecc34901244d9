/** Where the last value stands in the column right of the plot: figure, month and the text of an event under it; and the value of a year before, level with its dot. Pure. */
import type { ChartRows, Frame } from './frame.js';
import type { LastValue } from './last-value.js';

/** Height of the figure, how far its baseline stands under the dot, and from there to the month's baseline, px at the usual size of type. */
const FIGURE = 22;
const UNDER_DOT = 8;
const MONTH = 17;
/** How far the baseline of the value of a year before stands under its dot, and the least from the month's baseline to it, px. */
const UNDER_SMALL_DOT = 4;
const APART = 16;

export interface LastValuePlace {
  readonly x: number;
  /** Baselines, px: of the figure, of the month, and of the value of a year before, where there is one. */
  readonly figure: number;
  readonly month: number;
  readonly before: number | undefined;
}

/** Beside the dots, but below the top of the chart and over its zero line; where both would meet, the earlier value stands under the text. */
export function lastValuePlace(
  { y, before, own }: Pick<LastValue, 'y' | 'before' | 'own'>,
  { right, scale, lineHeight }: Frame,
  chart: ChartRows,
): LastValuePlace {
  const text = (own?.lines.length ?? 0) * lineHeight;
  const lowest = chart.zero - (MONTH + (before ? APART : 0)) * scale - text;
  const figure = Math.min(Math.max(y + UNDER_DOT * scale, chart.top + FIGURE * scale), lowest);
  const month = figure + MONTH * scale;
  const level = before && before.y + UNDER_SMALL_DOT * scale;
  // Above the figure, too, the earlier value stands free where it is far enough away.
  const isFree =
    level !== undefined && (level >= month + text + APART * scale || level <= figure - FIGURE * scale);
  return {
    x: right,
    figure,
    month,
    before: level === undefined ? undefined : isFree ? level : month + text + APART * scale,
  };
}
