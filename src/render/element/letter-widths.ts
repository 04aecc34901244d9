/** The widths by which the texts of a form were placed, for the live widget to place them at the same points. Pure. */
import type { Dataset } from '../../data/dataset.js';
import { letterWidth } from '../measure.js';

/** Of ASCII, all that are seen. */
const FIRST = 32;
const LAST = 126;

/**
 * Attributes: letters, and their widths, plain and bold, thousandths of the font size.
 * @param text what the drawings say; of the events all texts come in, for others may be drawn next
 */
export function letterWidths(text: string, { events }: Dataset): Record<string, string> {
  const ascii = String.fromCharCode(...Array.from({ length: LAST - FIRST + 1 }, (_, place) => FIRST + place));
  const all = ascii + text + events.map(({ title, label = '' }) => title + label).join('');
  const letters = [...new Set(all)].filter((letter) => letter.codePointAt(0)! >= FIRST);
  return {
    'data-letters': letters.join(''),
    'data-widths': letters.map((letter) => letterWidth(letter)).join(' '),
    'data-bold-widths': letters.map((letter) => letterWidth(letter, true)).join(' '),
  };
}
