/** Widths of texts in the widget's font, for the layout. A canvas measures; how the reader's letters differ from those of a canvas is given (letters.ts). */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SYSTEM_FONT } from '../styles/theme.styles.js';
import { TEXT_SIZE } from '../../layout/frame.js';
import type { Measure } from '../../layout/measure.js';
import { isSimulated } from './can-draw.js';

/** How letters on the page differ from those of a canvas of the same size. */
export interface Letters {
  /** How many times as large they are. */
  readonly scale: number;
  /** What is between them, and more between words, as parts of their size. */
  readonly letter: number;
  readonly word: number;
}

/** A wide drawing's text as part of the reader's own size of type. */
const OF_MEDIUM = TEXT_SIZE / 16;

/** Null where there is none; a simulated page would complain of being asked. */
const canvasContext = (): CanvasRenderingContext2D | null =>
  isSimulated() ? null : document.createElement('canvas').getContext('2d');

/**
 * Size of a wide drawing's text, px: 12 where the reader has not set another size of type. A canvas knows what `medium` is, which no style of the
 * page changes; without one, it is 16 px.
 */
function textSize(): number {
  const context = canvasContext();
  if (!context) return TEXT_SIZE;
  context.font = 'medium sans-serif';
  return (parseFloat(context.font) || 16) * OF_MEDIUM;
}

const measures = new Map<string, Measure>();

/** A canvas for each weight: to change the font of one costs as much as to measure a word. */
function widthsIn(font: string, fontSize: number, { letter, word }: Letters): (text: string) => number {
  const widths = new Map<string, number>();
  let context: CanvasRenderingContext2D | null | undefined;
  return (text) => {
    const cached = widths.get(text);
    if (cached !== undefined) return cached;
    if (context === undefined) {
      context = canvasContext();
      if (context) context.font = font;
    }
    // Without a canvas, the mean width of a sans serif's letters must do.
    const glyphs = context?.measureText(text).width ?? text.length * fontSize * 0.56;
    const width = glyphs + (text.length * letter + (text.split(' ').length - 1) * word) * fontSize;
    widths.set(text, width);
    return width;
  };
}

function measureIn(family: string, letters: Letters): Measure {
  const fontSize = textSize() * letters.scale;
  const font = `${fontSize}px ${family}`;
  const plain = widthsIn(font, fontSize, letters);
  const strong = widthsIn(`bold ${font}`, fontSize, letters);
  return Object.assign((text: string, bold?: boolean) => (bold ? strong : plain)(text), { fontSize });
}

/** Width of a text in a canvas at the usual size, px; undefined without one. */
export function canvasWidth(text: string, family: string): number | undefined {
  const context = canvasContext();
  if (!context) return undefined;
  context.font = `${textSize()}px ${family}`;
  return context.measureText(text).width;
}

export const familyOf = (element: Element): string =>
  getComputedStyle(element).getPropertyValue('--bilateral-font').trim() || SYSTEM_FONT;

/** One measure serves all elements with the same font and letters. */
function sharedMeasure(family: string, letters: Letters): Measure {
  const key = [letters.scale, letters.letter, letters.word, family].join(' ');
  const cached = measures.get(key);
  if (cached) return cached;
  const measure = measureIn(family, letters);
  measures.set(key, measure);
  return measure;
}

const seen = new WeakSet<Event>();

/** Whether the texts in a font have to be measured again because of the fonts that have come. */
function outdates(came: Event, family: string): boolean {
  // Where an engine does not say which fonts came, any may be meant.
  const faces = 'fontfaces' in came ? (came.fontfaces as readonly FontFace[]) : undefined;
  if (faces?.length && !faces.some((face) => family.includes(face.family.replace(/["']/g, '')))) return false;
  // One event reaches many elements: only the first of them discards the measures.
  if (!seen.has(came)) measures.clear();
  seen.add(came);
  return true;
}

/** The measure in the font that `--bilateral-font` gives the host. */
export class MeasureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #given: () => Measure | undefined;
  readonly #adjusted: (page: Measure) => Measure;
  #measure: Measure | undefined;
  readonly #letters: () => Letters;

  /**
   * @param given the measure, where what is around the host knows it: the host's style is not asked for then
   * @param letters how the reader's letters differ from those of a canvas
   * @param adjusted the measure to use in place of the page's
   */
  constructor(
    host: ReactiveControllerHost & Element,
    given: () => Measure | undefined,
    letters: () => Letters,
    adjusted: (page: Measure) => Measure,
  ) {
    this.#host = host;
    this.#given = given;
    this.#letters = letters;
    this.#adjusted = adjusted;
    host.addController(this);
  }

  /** As last asked for. */
  get current(): Measure {
    return this.#given() ?? this.#measure ?? sharedMeasure(SYSTEM_FONT, this.#letters());
  }

  /** Asks for the font. Between two drawings the browser would work out the style of all that is new for the answer. */
  ask(): void {
    if (!this.#given()) this.#measure = this.#adjusted(sharedMeasure(familyOf(this.#host), this.#letters()));
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
  }

  /** The page's font may come after the first drawing, whose labels were placed for the letters of the fallback. */
  readonly #onFonts = (came: Event): void => {
    if (outdates(came, familyOf(this.#host))) this.#host.requestUpdate();
  };
}
