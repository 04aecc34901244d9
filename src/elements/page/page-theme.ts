/** Whether a page is light or dark where a widget stands. Pure: from computed style alone. */
import { lightnessesIn, type Lightness } from './lightness.js';

export type UsedTheme = 'light' | 'dark';

/** What an element paints behind its content, as computed. */
export interface Layer {
  readonly backgroundColor: string;
  readonly backgroundImage: string;
  /** Colour of its text. */
  readonly color: string;
}

export interface Place {
  /** The colour schemes that the page declares there, separated by spaces. */
  readonly colorScheme: string;
  /** Whether the reader's system is dark. */
  readonly systemIsDark: boolean;
  /** Colour of the text there. */
  readonly text: string;
  /** From the widget outwards. */
  readonly layers: readonly Layer[];
}

/** CIE L*: below it, a page is dark. */
const MIDDLE = 50;
const WHITE = 100;
/** CIE L*: text that is lighter cannot be read on white. */
const UNREAD_ON_WHITE = 75;
/** What shows through less than this is not seen. */
const OPAQUE = 0.98;

function mean(colours: readonly Lightness[]): Lightness | undefined {
  if (colours.length === 0) return undefined;
  const of = (read: (colour: Lightness) => number): number =>
    colours.reduce((sum, colour) => sum + read(colour), 0) / colours.length;
  const alpha = of((colour) => colour.alpha);
  // What is clear has no lightness.
  return { lightness: of((colour) => colour.lightness * colour.alpha) / (alpha || 1), alpha };
}

/** A gradient is the mean of its colours. Of a picture nobody knows the colours, but the text on it can be read, so it is unlike that. */
function imageOf({ backgroundImage, color }: Layer): Lightness | undefined {
  if (!backgroundImage.includes('url(')) return mean(lightnessesIn(backgroundImage));
  const [text] = lightnessesIn(color);
  return text && { lightness: WHITE - text.lightness, alpha: 1 };
}

/** The lightness of what is seen through all layers, and how much of the canvas behind them is covered, 0 to 1. */
function seen(layers: readonly Layer[]): { readonly sum: number; readonly covered: number } {
  let [sum, covered] = [0, 0];
  for (const layer of layers)
    for (const paint of [imageOf(layer), ...lightnessesIn(layer.backgroundColor)]) {
      if (!paint) continue;
      const part = (1 - covered) * paint.alpha;
      sum += part * paint.lightness;
      covered += part;
      if (covered > OPAQUE) return { sum: sum / covered, covered: 1 };
    }
  return { sum, covered };
}

/**
 * A page that declares one colour scheme is what it declares. One that declares both or none is what is painted behind the widget; where that
 * is not opaque, the canvas shows through: white, or dark where the page can do both and the reader's system is dark. Text that could not be
 * read on white tells that something else is painted behind it, such as a pseudo-element or a picture beside it, and that this is dark.
 */
export function pageTheme({ colorScheme, systemIsDark, text, layers }: Place): UsedTheme {
  const declared = colorScheme.split(' ');
  const [light, dark] = [declared.includes('light'), declared.includes('dark')];
  if (light !== dark) return dark ? 'dark' : 'light';
  const { sum, covered } = seen(layers);
  const isLightText = (lightnessesIn(text)[0]?.lightness ?? 0) > UNREAD_ON_WHITE;
  const canvas = isLightText || (dark && systemIsDark) ? 0 : WHITE;
  return sum + (1 - covered) * canvas < MIDDLE ? 'dark' : 'light';
}
