/** A picture without a style sheet is the live drawing, node by node: the same shapes in the same places, with the same look. */
import { expect } from 'chai';
import '../../src/define.js';
import type { Drawable } from '../../src/elements/bilateral-view.js';
import { chartPicture } from '../../src/picture/chart.js';
import { lanesPicture } from '../../src/picture/lanes.js';
import { DARK, LIGHT } from '../../src/render/palette.js';
import { Styler } from '../../src/render/styler.js';
import { svgMarkup } from '../../src/render/svg.js';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { put, removeAll } from '../support/widget.js';

registerLanguage('es', spanish);

const LOOK = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'fill-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'shape-rendering',
];
const PLACE = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'width', 'height', 'd', 'pathLength'];
const LEAVES = 'circle, line, path, rect, text, tspan';

const OWN_EVENT =
  '<bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE">New sanctions</bilateral-event>';

const STATES: readonly (readonly [name: string, attributes: string, inside: string, width: number])[] = [
  ['a period with an event chosen', 'from="1999" selected="2019-01-23-ties-broken"', '', 720],
  ['the whole record', '', '', 720],
  ['with an event of the page', 'from="2015"', OWN_EVENT, 720],
  ['on a phone', 'from="1999" selected="2019-01-23-ties-broken"', '', 390],
  ['with a thin line behind', 'from="1999" memory="flow" categories="economic diplomatic"', '', 600],
];

const VIEWS = {
  'bilateral-tension': (shown: Drawable) => chartPicture(shown, false, ''),
  // Under the chart the lanes have no years of their own.
  'bilateral-timeline': (shown: Drawable) => lanesPicture(shown, false, undefined),
} as const;

/** Colours that leave no ink: areas that can be hit are transparent. */
const INKLESS = ['none', 'rgba(0, 0, 0, 0)'];

function isSeen(element: Element): boolean {
  const { fill, stroke } = getComputedStyle(element);
  return !INKLESS.includes(fill) || !INKLESS.includes(stroke);
}

const seenIn = (svg: Element): Element[] => [...svg.querySelectorAll(LEAVES)].filter(isSeen);

/** Where an element stands, from the corner of its drawing, as numbers of tenths of px. */
function placeOf(element: Element): string[] {
  const matrix = (element as SVGGraphicsElement).getCTM!();
  const shift = matrix && element.localName !== 'tspan' ? [matrix.e, matrix.f] : [];
  const written = PLACE.map((name) => element.getAttribute(name) ?? '');
  return [...shift.map(String), ...written].map((value) =>
    /^-?[\d.]+$/.test(value) ? String(Math.round(Number(value) * 10) / 10) : value,
  );
}

const saidBy = (element: Element): string => [element.localName, element.textContent].join(' ');

/** What is another way in the two, in words. */
function differences(painted: Element, live: Element): string[] {
  const [one, other] = [getComputedStyle(painted), getComputedStyle(live)];
  const looks = LOOK.filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name)).map(
    (name) => `${name}: ${one.getPropertyValue(name)}, not ${other.getPropertyValue(name)}`,
  );
  const [here, there] = [placeOf(painted).join(' '), placeOf(live).join(' ')];
  return here === there ? looks : [...looks, `at ${here}, not ${there}`];
}

describe('a picture without a style sheet is the live drawing, node by node', () => {
  afterEach(removeAll);

  for (const [name, attributes, inside, width] of STATES)
    for (const theme of ['light', 'dark'] as const)
      for (const lang of ['en', 'es'])
        for (const [tag, picture] of Object.entries(VIEWS))
          it(`${name}: ${tag}, ${theme}, ${lang}`, async () => {
            const container = await put(
              `<bilateral-relations theme="${theme}" lang="${lang}" ${attributes}>${inside}</bilateral-relations>`,
              width,
            );
            const view = container.querySelector('bilateral-relations')!.shadowRoot!.querySelector(tag)!;
            const live = view.shadowRoot!.querySelector('svg')!;
            const { shown } = view as unknown as { readonly shown: Drawable };
            const markup = new Styler(theme === 'dark' ? DARK : LIGHT)
              .styled(picture(shown).shapes)
              .map(svgMarkup)
              .join('');
            const still = document.createElement('div');
            still.innerHTML = `<svg width="${width}" font-size="${shown.drawing.frame.fontSize}">${markup}</svg>`;
            container.append(still);
            const [painted, drawn] = [seenIn(still), seenIn(live)];
            expect(painted.map(saidBy)).to.deep.equal(drawn.map(saidBy));
            expect(painted.length).to.be.greaterThan(50);
            for (const [place, element] of painted.entries())
              expect(differences(element, drawn[place]!), drawn[place]!.outerHTML).to.deep.equal([]);
          });
});
