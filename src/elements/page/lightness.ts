/** How light a computed colour is, in any notation in which an engine may give it. Pure. */

export interface Lightness {
  /** CIE L*: 0 is black, 100 white. */
  readonly lightness: number;
  /** 0 is clear, 1 opaque. */
  readonly alpha: number;
}

const COLOUR = /\b(rgba?|color|lab|lch|oklab|oklch)\((?:[a-z][\w-]*\s)?([^()]*)\)/g;
const CHANNEL = /none|[-+\d.e]+%?/g;
/** The largest channel of rgb(). */
const LARGEST = 255;
/** Relative luminance of red, green and blue (sRGB). */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** @param whole what 100 % stands for */
function numberOf(channel: string | undefined, whole: number): number {
  const number = Number.parseFloat(channel ?? '') || 0;
  return channel?.endsWith('%') ? (number / 100) * whole : number;
}

/** sRGB to linear light, both 0 to 1. */
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** CIE L* of a relative luminance from 0 to 1. */
const fromLuminance = (luminance: number): number =>
  luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27;

/** RGB of other primaries is taken for sRGB, which is near enough to tell light from dark. */
function lightnessOf(notation: string, channels: readonly string[]): number {
  if (notation === 'lab' || notation === 'lch') return numberOf(channels[0], 100);
  // Oklab's lightness of a grey is the cube root of its luminance.
  if (notation.startsWith('ok')) return fromLuminance(numberOf(channels[0], 1) ** 3);
  const full = notation === 'color' ? 1 : LARGEST;
  return fromLuminance(
    WEIGHTS.reduce((sum, weight, at) => sum + weight * linear(numberOf(channels[at], full) / full), 0),
  );
}

/** The colours in a computed value, a gradient's all; none where it has none. */
export function lightnessesIn(value: string): Lightness[] {
  return [...value.matchAll(COLOUR)].map(([, notation = '', inside = '']) => {
    const channels = inside.match(CHANNEL) ?? [];
    const alpha = channels[3];
    return {
      lightness: lightnessOf(notation, channels),
      alpha: alpha === undefined ? 1 : numberOf(alpha, 1),
    };
  });
}
