/** Type-ahead: letters typed one after the other lead to the next mark with an event whose title begins with them. */
import { eventsOfMark, type Mark } from '../../layout/marks/mark.js';

/** Letters typed within this time belong together, ms. */
const TOGETHER = 800;

export class TypeAhead {
  #text = '';
  #at = -Infinity;

  /** What has been typed so far, in small letters. `at` is when the letter was typed, ms. */
  add(letter: string, at: number): string {
    this.#text = (at - this.#at < TOGETHER ? this.#text : '') + letter.toLocaleLowerCase();
    this.#at = at;
    return this.#text;
  }
}

/**
 * From the mark at place `now` on, and around the end. One letter leads on to the next mark; more letters may still mean the same one.
 * @param text in small letters
 */
export function titledMark(marks: readonly Mark[], now: number, text: string): Mark | undefined {
  const start = now + (text.length === 1 ? 1 : 0);
  return [...marks.slice(start), ...marks.slice(0, start)].find((mark) =>
    eventsOfMark(mark).some(({ title }) => title.toLocaleLowerCase().startsWith(text)),
  );
}
