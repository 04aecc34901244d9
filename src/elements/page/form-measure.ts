/**
 * The widths of letters by which a form that the server has sent was drawn (src/render/element/letter-widths.ts). The live widget that takes its place
 * measures by them, too, so that no label moves.
 */
import type { Measure } from '../../layout/measure.js';

const THOUSAND = 1000;

type Widths = ReadonlyMap<string, number>;

export class FormMeasure {
  /** What the form's drawings say, by which the page's font is judged. */
  readonly #sample: string;
  readonly #plain: Widths;
  readonly #bold: Widths;
  readonly #measures = new WeakMap<Measure, Measure>();

  /** @param form with the attributes `data-letters`, `data-widths` and `data-bold-widths` */
  constructor(form: HTMLElement) {
    const { letters = '', widths = '', boldWidths = '' } = form.dataset;
    this.#sample = [...form.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    const all = [...letters];
    const read = (numbers: string): Widths =>
      new Map(numbers.split(' ').map((width, place) => [all[place] ?? '', Number(width)]));
    this.#plain = read(widths);
    this.#bold = read(boldWidths);
  }

  /** The form's measure, where the font of the page is no wider; the page's own for texts with other letters. The same object for the same one. */
  over(page: Measure): Measure {
    const cached = this.#measures.get(page);
    if (cached) return cached;
    const { fontSize = 0 } = page;
    const form: Measure = (text, bold) => {
      const widths = bold ? this.#bold : this.#plain;
      let sum = 0;
      for (const letter of text) {
        const width = widths.get(letter);
        if (width === undefined) return page(text, bold);
        sum += width;
      }
      return (sum * fontSize) / THOUSAND;
    };
    const isSafe = [false, true].every((bold) => page(this.#sample, bold) <= form(this.#sample, bold));
    const measure = isSafe ? Object.assign(form, { fontSize }) : page;
    this.#measures.set(page, measure);
    return measure;
  }
}
