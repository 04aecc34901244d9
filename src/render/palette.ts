/** The colours of a picture without a style sheet: those of the theme, light and dark. Pure. */

export const COLOURS = [
  'page',
  'bandA',
  'bandB',
  'ink',
  'ink2',
  'muted',
  'hostile',
  'cooperative',
  'hairline',
  'hatch',
] as const;
export type Colour = (typeof COLOURS)[number];

export interface Palette {
  readonly colours: Readonly<Record<Colour, string>>;
  /** The fill of a claim: a little of its stance's colour on the page's. */
  readonly tint: (stance: string) => string;
}

/** Part of the stance's colour in the fill of a claim. */
const TINT = 0.22;

const HEX = 16;
const CHANNELS = [1, 3, 5] as const;

/** One colour on another, both as `#rrggbb`. */
function mixed(over: string, under: string, part: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), HEX);
  const channels = CHANNELS.map((at) =>
    Math.round(channel(over, at) * part + channel(under, at) * (1 - part))
      .toString(HEX)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}

const fixed = (colours: Palette['colours']): Palette => ({
  colours,
  tint: (stance) => mixed(stance, colours.page, TINT),
});

export const LIGHT = fixed({
  page: '#ffffff',
  bandA: '#f3f0ea',
  bandB: '#faf8f5',
  ink: '#17191c',
  ink2: '#4b5056',
  muted: '#5e646b',
  hostile: '#b33f12',
  cooperative: '#0b64a0',
  hairline: '#dcd9d3',
  hatch: '#bdb8ae',
});

export const DARK = fixed({
  page: '#15181c',
  bandA: '#1f2329',
  bandB: '#191c21',
  ink: '#f2f0ec',
  ink2: '#c3c7cc',
  muted: '#a2a8b0',
  hostile: '#ff9066',
  cooperative: '#79bbf2',
  hairline: '#363b42',
  hatch: '#4d545d',
});
