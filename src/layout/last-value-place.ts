/** Where the last value stands in the column right of the plot: figure, month, and the event's text under it. Pure. */
import type { ChartRows, Frame } from './frame.js';
import { LINE_HEIGHT } from './labels/places.js';
import type { LastValue } from './last-value.js';

/** Height of the figure, px. */
const FIGURE = 20;
/** How far the figure's baseline stands under the dot, px. */
const UNDER_DOT = 7;
/** From the figure's baseline to the month's, and to the first line of text, px. */
const MONTH = 15;
const TEXT = 27;
/** What the month on two lines needs over the zero line in portrait, px. */
const PORTRAIT_MONTH = 24;

export interface LastValuePlace {
  readonly x: number;
  /** Baselines, px: of the figure, of the month on one line, and of the first line of text. */
  readonly figure: number;
  readonly month: number;
  readonly text: number;
}

/** Beside the dot, but below the top of the chart and with its text above the zero line. */
export function lastValuePlace(
  { y, lines }: Pick<LastValue, 'y' | 'lines'>,
  frame: Frame,
  chart: ChartRows,
): LastValuePlace {
  const lowest = chart.zero - (frame.portrait ? PORTRAIT_MONTH : 0) - LINE_HEIGHT * lines.length;
  const figure = Math.min(Math.max(y + UNDER_DOT, chart.top + FIGURE), lowest);
  return {
    x: frame.right,
    figure,
    month: figure + MONTH,
    // In portrait the month takes the lines of the text.
    text: figure + (frame.portrait ? MONTH : TEXT),
  };
}
