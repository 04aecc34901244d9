/**
 * How the reader's letters differ from those that a canvas measures: a least size that is set in the browser, a zoom of text alone, space between letters
 * and words. A few hidden letters tell, when they are laid out and when their width changes.
 */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { canvasWidth, familyOf, type Letters } from './measure.js';

const SAMPLE = 'Oil sanctions 2019';
const WORDS = SAMPLE.split(' ').length;
/** A canvas and a page round each in its own way: less than this is no difference. */
const TOLERANCE = 0.03;

const USUAL: Letters = { scale: 1, letter: 0, word: 0 };

const px = (value: string): number => Number.parseFloat(value) || 0;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** @param usual width of the sample in a canvas, px; @param size of its letters there, px */
function lettersOf(style: CSSStyleDeclaration, usual: number): Letters {
  const [letter, word] = [px(style.letterSpacing), px(style.wordSpacing)];
  const glyphs = px(style.width) - SAMPLE.length * letter - (WORDS - 1) * word;
  const scale = glyphs / usual;
  const size = px(style.fontSize);
  if (glyphs <= 0 || size <= 0) return USUAL;
  return {
    scale: Math.abs(scale - 1) < TOLERANCE ? 1 : rounded(scale),
    letter: rounded(letter / size),
    word: rounded(word / size),
  };
}

export class LettersController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };
  readonly #isGiven: () => boolean;
  #letters = USUAL;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  /** @param isGiven whether what is around the host measures for it */
  constructor(
    host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode },
    isGiven: () => boolean,
  ) {
    this.#host = host;
    this.#isGiven = isGiven;
    host.addController(this);
  }

  /** As last seen. */
  get current(): Letters {
    return this.#letters;
  }

  /** The hidden letters, to be drawn in the host's root. */
  render(): TemplateResult | typeof nothing {
    return this.#isGiven()
      ? nothing
      : html`<span class="letters" aria-hidden="true" translate="no"><i>${SAMPLE}</i></span>`;
  }

  hostUpdated(): void {
    if (this.#observer) return;
    const sample = this.#host.renderRoot.querySelector('.letters > i');
    if (!sample) return;
    this.#observer = new ResizeObserver(() => this.#read(sample));
    this.#observer.observe(sample);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #read(sample: Element): void {
    const usual = canvasWidth(SAMPLE, familyOf(this.#host));
    // What has been translated all the same tells nothing.
    if (!usual || sample.textContent !== SAMPLE) return;
    const letters = lettersOf(getComputedStyle(sample), usual);
    const { scale, letter, word } = this.#letters;
    if (letters.scale === scale && letters.letter === letter && letters.word === word) return;
    this.#letters = letters;
    // In the next frame, for the drawing changes the host's height (see width.ts).
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
