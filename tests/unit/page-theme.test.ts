import { expect } from 'chai';
import { lightnessesIn } from '../../src/elements/page/lightness.js';
import { pageTheme, type Layer, type Place } from '../../src/elements/page/page-theme.js';

describe('the lightness of a computed colour', () => {
  const CASES: [value: string, lightness: number, alpha: number][] = [
    ['rgb(255, 255, 255)', 100, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgb(119, 119, 119)', 50, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.25)', 100, 0.25],
    ['rgb(100% 100% 100% / 50%)', 100, 0.5],
    ['color(srgb 1 1 1)', 100, 1],
    ['color(srgb 0.07 0.07 0.08 / 0.9)', 5, 0.9],
    ['color(display-p3 0 0 none)', 0, 1],
    ['lab(20 5 -10)', 20, 1],
    ['lch(85% 10 200 / 0.5)', 85, 0.5],
    ['oklab(0.205 0 0)', 8, 1],
    ['oklch(0.985 0.002 247.8)', 98, 1],
    ['oklch(1.3e-1 2e-2 none)', 2, 1],
  ];
  for (const [value, lightness, alpha] of CASES)
    it(`${value} is ${lightness}`, () => {
      const [found] = lightnessesIn(value);
      expect([Math.round(found!.lightness), found!.alpha]).to.deep.equal([lightness, alpha]);
    });

  it('a gradient has that of each of its colours, and what has no colour has none', () => {
    expect(
      lightnessesIn('linear-gradient(90deg, rgb(0, 0, 0) 0%, rgba(255, 255, 255, 0.5) 100%)'),
    ).to.deep.equal([
      { lightness: 0, alpha: 1 },
      { lightness: 100, alpha: 0.5 },
    ]);
    for (const value of ['', 'none', 'transparent', 'url("rgb.png")'])
      expect(lightnessesIn(value), value).to.deep.equal([]);
  });
});

describe('a page', () => {
  const [WHITE, BLACK, CLEAR] = ['rgb(255, 255, 255)', 'rgb(17, 17, 17)', 'rgba(0, 0, 0, 0)'];
  const layer = (backgroundColor: string, rest: Partial<Layer> = {}): Layer => ({
    backgroundColor,
    backgroundImage: 'none',
    color: BLACK,
    ...rest,
  });
  const bare: Place = {
    colorScheme: '',
    systemIsDark: false,
    text: BLACK,
    layers: [layer(CLEAR), layer(CLEAR)],
  };

  const CASES: [what: string, place: Partial<Place>, theme: 'light' | 'dark'][] = [
    ['that says nothing', {}, 'light'],
    ['in an engine that gives no style', { layers: [] }, 'light'],
    ['that declares dark', { colorScheme: 'dark', layers: [layer(WHITE)] }, 'dark'],
    ['that declares only light', { colorScheme: 'only light', layers: [layer(BLACK)] }, 'light'],
    ['that can do both and is used as dark', { colorScheme: 'light dark', systemIsDark: true }, 'dark'],
    ['that can do both and is used as light', { colorScheme: 'light dark' }, 'light'],
    [
      'that can do both, is used as dark, and is painted white',
      { colorScheme: 'light dark', systemIsDark: true, layers: [layer(CLEAR), layer(WHITE)] },
      'light',
    ],
    ['that says nothing to a reader whose system is dark', { systemIsDark: true }, 'light'],
    ['with a dark body', { layers: [layer(CLEAR), layer(BLACK)] }, 'dark'],
    ['with a white card on a dark body', { layers: [layer(WHITE), layer(BLACK)] }, 'light'],
    ['with a dark section on white', { layers: [layer(BLACK), layer(WHITE)] }, 'dark'],
    ['with a faint veil on dark', { layers: [layer('rgba(255, 255, 255, 0.1)'), layer(BLACK)] }, 'dark'],
    ['with a heavy dark veil on white', { layers: [layer('rgba(0, 0, 0, 0.8)'), layer(WHITE)] }, 'dark'],
    ['with a light veil of black on the bare canvas', { layers: [layer('rgba(0, 0, 0, 0.1)')] }, 'light'],
    ['with white text, and dark that is painted elsewhere', { text: WHITE }, 'dark'],
    ['with grey text on the bare canvas', { text: 'rgb(150, 150, 150)' }, 'light'],
    ['with white text on a white body', { text: WHITE, layers: [layer(CLEAR), layer(WHITE)] }, 'light'],
    [
      'with what is clear, turning into white, on grey',
      {
        layers: [
          layer(CLEAR, { backgroundImage: `linear-gradient(${CLEAR}, ${WHITE})` }),
          layer('rgb(90, 90, 90)'),
        ],
      },
      'light',
    ],
    [
      'with a dark gradient',
      { layers: [layer(CLEAR, { backgroundImage: `linear-gradient(${BLACK}, rgb(40, 40, 60))` })] },
      'dark',
    ],
    [
      'with a picture under white text',
      { layers: [layer(WHITE, { backgroundImage: 'url("night.jpg")', color: WHITE })] },
      'dark',
    ],
    [
      'with a picture under black text',
      { layers: [layer(BLACK, { backgroundImage: 'url("day.jpg")', color: BLACK })] },
      'light',
    ],
  ];
  for (const [what, place, theme] of CASES)
    it(`${what} is ${theme}`, () => {
      expect(pageTheme({ ...bare, ...place })).to.equal(theme);
    });
});
