/** Where a label can stand at its dot inside the plot, whatever else stands there. Pure. */
import type { Measure } from '../measure.js';
import type { LabelArea, LabelCandidate } from './candidate.js';
import { wrapsOf } from './wrapping.js';

/** Free space around a dot, px. */
export const DOT = 6;
/**
 * What each choice costs, in px of leader: text centred over the dot, right-aligned or left-aligned to it, under the line, and each line of text.
 * Of two places the cheaper is taken, and a longer leader costs its length.
 */
const COST = { middle: 0, end: 8, start: 10, below: 60, line: 3 } as const;

export type Anchor = 'start' | 'middle' | 'end';

export interface Place {
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  readonly textX: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly lineHeight: number;
  /** Under the line, not over it. */
  readonly under: boolean;
  /** Without a leader, px of leader. */
  readonly cost: number;
  /**
   * Where the text ends at the curve: its bottom over the line or its top under it, px. Computed on first use,
   * once off the sensitivity band and once off the line alone.
   */
  offBand?: number;
  offLine?: number;
}

const boxLeft = {
  start: (x: number): number => x,
  middle: (x: number, width: number): number => x - width / 2,
  end: (x: number, width: number): number => x - width,
};

/** Of equally cheap places the one that is preferred comes first. */
export function placesOf(
  { x, y, heading }: LabelCandidate,
  text: string,
  area: LabelArea,
  measure: Measure,
): Place[] {
  const { lineHeight } = area;
  const places: Place[] = [];
  for (const { lines, width: widest } of wrapsOf(text, measure)) {
    const width = Math.max(measure(heading, true), widest);
    const height = lineHeight * (lines.length + 1);
    const add = (anchor: Anchor, textX: number, under: boolean): void => {
      const left = boxLeft[anchor](textX, width);
      const right = left + width;
      if (left < area.left || right > area.right) return;
      if (under ? y + 2 + height > area.bottom : y - DOT - height < area.top) return;
      const cost = (under ? COST.below : 0) + COST[anchor] + COST.line * lines.length;
      places.push({ lines, anchor, textX, left, right, height, lineHeight, under, cost });
    };
    add('middle', x, false);
    // 3 px beside the dot, so that 1 px is left between the text and a leader that runs along its edge.
    add('end', x + 3, false);
    add('start', x - 3, false);
    add('start', x + 5, true);
    add('end', x - 5, true);
  }
  return places;
}
