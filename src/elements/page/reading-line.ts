/** Where on the screen a story's step is being read. Pure; all lengths in CSS px from the top of the screen. */

/** Part of the free height that lies above the line: a step counts as read when its first lines have come this far up. */
const ABOVE = 0.6;
/** A widget above the text leaves at least this part of the screen's height to the text. */
const LEAST_FREE = 0.2;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The height of the line. Beside the text, the widget takes nothing of the screen from it; above the text, on a phone, the line lies below the widget.
 * @param screen its height
 */
export function readingLine(screen: number, widget: Box, text: Box): number {
  const isBeside = widget.right <= text.left || widget.left >= text.right;
  const isAbove = !isBeside && widget.top < screen / 2;
  const taken = isAbove ? Math.min(Math.max(widget.bottom, 0), screen * (1 - LEAST_FREE)) : 0;
  return taken + (screen - taken) * ABOVE;
}

/** The place of the step that is read among those in the order of the page: the last one that has reached the line; −1 before the first. */
export const stepAt = (tops: readonly number[], line: number): number =>
  tops.reduce((last, top, place) => (top <= line ? place : last), -1);
