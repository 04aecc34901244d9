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

export type Palette = Readonly<Record<Colour, string>>;

export const LIGHT: Palette = {
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
};

export const DARK: Palette = {
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
};
