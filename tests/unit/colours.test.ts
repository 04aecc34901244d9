/** The palette as colours.styles.ts has it: contrast by WCAG 2, and what is left of it under three kinds of colour blindness. */
import {
  blend,
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { expect } from 'chai';
import { colours } from '../../src/elements/styles/colours.styles.js';

const THEMES = ['light', 'dark'] as const;
type ThemeName = (typeof THEMES)[number];

/** The defaults of the tokens as written in the style sheet, each first for light and then for dark. */
const defaults = [...colours.cssText.matchAll(/--_([\w-]+): var\(--bilateral-[\w-]+, (#\w+)\)/g)];

function colour(name: string, of: ThemeName): string {
  const found = defaults.filter(([, token]) => token === name)[THEMES.indexOf(of)]?.[2];
  if (!found) throw new Error(`no token ${name}, ${of}`);
  return found;
}

/** A colour laid over another, in sRGB as browsers do. */
function over(top: string, alpha: number, under: string): string {
  return formatHex(blend([under, { ...(parse(top) as Color), alpha }], 'normal', 'rgb'));
}

const GROUNDS = ['page', 'band-a', 'band-b'] as const;

describe('contrast', () => {
  for (const of of THEMES)
    for (const ground of GROUNDS) {
      for (const text of ['ink', 'ink-2', 'muted', 'hostile', 'cooperative'])
        it(`of ${text} on ${ground} is at least 4.5, ${of}`, () => {
          expect(wcagContrast(colour(text, of), colour(ground, of))).to.be.at.least(4.5);
        });
      for (const [what, name, opacity] of [
        ['bars of what is in force', 'hostile', 0.75],
        ['bars of what is in force', 'cooperative', 0.75],
        ['marks', 'hostile', 1],
        ['marks', 'cooperative', 1],
        ['marks of context', 'ink-2', 1],
        ['the line', 'ink', 1],
      ] as const)
        it(`of ${what}, ${name}, on ${ground} is at least 3, ${of}`, () => {
          const under = colour(ground, of);
          expect(wcagContrast(over(colour(name, of), opacity, under), under)).to.be.at.least(3);
        });
    }

  for (const of of THEMES)
    it(`of a count on its pill and of the buttons’ frames, ${of}`, () => {
      for (const stance of ['hostile', 'cooperative', 'ink-2'])
        expect(wcagContrast(colour('page', of), colour(stance, of)), stance).to.be.at.least(4.5);
      expect(wcagContrast(colour('muted', of), colour('page', of))).to.be.at.least(3);
    });
});

describe('hostile and cooperative under colour blindness', () => {
  const lab = converter('lab65');
  /** CIE76, where 2.3 is a just noticeable difference. */
  const distance = differenceEuclidean('lab65');
  const same = (one: Color): Color => one;

  // Simulated after Machado, Oliveira and Fernandes 2009 at full severity.
  const SIGHTS = [
    ['with full colour vision', same, { light: 99, dark: 86 }],
    ['without long-wave cones (protanopia)', filterDeficiencyProt(1), { light: 75, dark: 63 }],
    ['without medium-wave cones (deuteranopia)', filterDeficiencyDeuter(1), { light: 91, dark: 77 }],
    ['without short-wave cones (tritanopia)', filterDeficiencyTrit(1), { light: 104, dark: 98 }],
  ] as const;
  for (const of of THEMES)
    for (const [sight, seen, { [of]: least }] of SIGHTS)
      it(`stay apart by ${least} and more ${sight}, ${of}`, () => {
        const [one, other] = ['hostile', 'cooperative'].map((name) =>
          lab(seen(parse(colour(name, of)) as Color) as Color),
        );
        expect(distance(one as Color, other as Color)).to.be.at.least(least);
      });
});
