import { expect } from 'chai';
import '../../src/define.js';
import type { Shape } from '../../src/picture/shape.js';
import { DARK, LIGHT } from '../../src/render/palette.js';
import { Styler } from '../../src/render/styler.js';
import { svgMarkup } from '../../src/render/svg.js';

const PROPERTIES = [
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

/** What a live drawing is made of, each element with its place among all as an id. */
function shapesIn(parent: Element, all: Element[]): Shape[] {
  return [...parent.children].map((element) => {
    const place = all.push(element) - 1;
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    return {
      key: String(place),
      tag: element.tagName as Shape['tag'],
      attributes: { ...attributes, id: `shape-${place}` },
      inside: element.children.length > 0 ? shapesIn(element, all) : (element.textContent ?? ''),
    };
  });
}

/** What looks another way in the two, in words. */
function differences(painted: Element, live: Element): string[] {
  const [one, other] = [getComputedStyle(painted), getComputedStyle(live)];
  return PROPERTIES.filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name)).map(
    (name) => `${name}: ${one.getPropertyValue(name)}, not ${other.getPropertyValue(name)}`,
  );
}

describe('the look of a picture without a style sheet', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const tag of ['bilateral-tension', 'bilateral-timeline'] as const)
      it(`is that of the live ${tag}, node by node, ${theme}`, async () => {
        const live = document.createElement(tag);
        live.from = '1999';
        live.selected = '2019-01-23-ties-broken';
        live.theme = theme;
        live.style.width = '720px';
        document.body.append(live);
        await live.updateComplete;
        const svg = live.shadowRoot?.querySelector('svg');
        if (!svg) throw new Error('nothing is drawn');
        const all: Element[] = [];
        const shapes = shapesIn(svg, all);
        const still = document.createElement('div');
        still.innerHTML = `<svg font-size="12">${new Styler(theme === 'dark' ? DARK : LIGHT).styled(shapes).map(svgMarkup).join('')}</svg>`;
        document.body.append(still);
        let compared = 0;
        for (const [place, element] of all.entries()) {
          const painted = still.querySelector(`#shape-${place}`);
          if (!painted || /^(?:g|title)$/.test(painted.tagName)) continue;
          expect(differences(painted, element), element.outerHTML).to.deep.equal([]);
          compared += 1;
        }
        expect(compared).to.be.greaterThan(50);
        live.remove();
        still.remove();
      });
});
