/** Texts broken into lines, and texts shortened. Pure. */
import type { Measure } from '../measure.js';

/** Widths to which a label's text is wrapped, px, in order of preference, and its most lines. */
const WIDTHS = [96, 128, 180] as const;
const MOST_LINES = 3;
export const WIDEST = WIDTHS[2];
/** A shortened text keeps at least this part of its characters. */
const LEAST_KEPT = 0.4;
/** A word of so few letters, such as "of", says nothing at the end of a text. */
const SHORT_WORD = 3;

interface Line {
  readonly text: string;
  readonly width: number;
}

/** A text broken into lines, and their greatest width, px. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * Greedy wrapping at spaces; undefined where a word is wider than `width` or the lines are more than `most`.
 * Words are measured, not lines: the same words come back in many labels, and their widths are cached.
 */
function linesOf(text: string, width: number, measure: Measure, most: number): Line[] | undefined {
  const lines: Line[] = [];
  const space = measure(' ');
  for (const word of text.split(' ')) {
    const wordWidth = measure(word);
    const last = lines.at(-1);
    if (last && last.width + space + wordWidth <= width)
      lines[lines.length - 1] = { text: `${last.text} ${word}`, width: last.width + space + wordWidth };
    else if (wordWidth > width || lines.length === most) return undefined;
    else lines.push({ text: word, width: wordWidth });
  }
  return lines;
}

/** The lines of a text that is wrapped to a width, px; undefined where a word or the number of lines is too much for it. */
export const wrapped = (
  text: string,
  width: number,
  measure: Measure,
  most: number = MOST_LINES,
): string[] | undefined => linesOf(text, width, measure, most)?.map((line) => line.text);

const wraps = new WeakMap<Measure, Map<string, readonly Wrapped[]>>();

/** A text wrapped to each of a label's widths that hold it, without those that change nothing. Cached: it stays the same while the period moves. */
export function wrapsOf(text: string, measure: Measure): readonly Wrapped[] {
  let cached = wraps.get(measure);
  if (!cached) wraps.set(measure, (cached = new Map()));
  const found = cached.get(text);
  if (found) return found;
  const all: Wrapped[] = [];
  for (const limit of WIDTHS) {
    const lines = linesOf(text, limit, measure, MOST_LINES);
    if (!lines) continue;
    const width = Math.max(...lines.map((line) => line.width));
    const last = all.at(-1);
    if (last?.lines.length !== lines.length || last.width !== width)
      all.push({ lines: lines.map((line) => line.text), width });
    if (lines.length === 1) break;
  }
  cached.set(text, all);
  return all;
}

/** A text with fewer and fewer of its last words, as long as what is left says enough and does not end in a short word. */
export function shortened(text: string): string[] {
  const words = text.split(' ');
  return words
    .map((_, count) => words.slice(0, count))
    .filter((some) => some.length > 1 && some.at(-1)!.length > SHORT_WORD)
    .map((some) => `${some.join(' ')}…`)
    .filter((short) => short.length >= text.length * LEAST_KEPT)
    .reverse();
}
