/** The figure as it is served, in a page that runs no script for it. */
import { expect } from 'chai';
import { renderHtml, type RenderOptions } from '../../src/render.js';
import { faults } from '../support/axe.js';

/** axe takes longer than a test where machines are slow, ms. */
const TIMEOUT = 60_000;

const IMAGE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const FORMS: readonly (readonly [name: string, options: RenderOptions])[] = [
  ['the whole record', {}],
  ['a period in Spanish and dark on a phone', { from: '1999', lang: 'es', theme: 'dark', width: 390 }],
  ['the timeline alone, with an event chosen', { view: 'timeline', selected: '2019-01-23-ties-broken' }],
  ['an image in place of the SVG', { from: '1999', picture: '/line.png' }],
  ['no picture at all', { from: '1999', picture: 'none' }],
];

describe('axe finds no fault in the figure', function () {
  this.timeout(TIMEOUT);
  let container: HTMLElement;
  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
  });
  afterEach(() => container.remove());

  for (const [name, options] of FORMS)
    for (const open of [false, true])
      it(`${name}, its table ${open ? 'open' : 'closed'}`, async () => {
        // The image itself is not asked for.
        container.innerHTML = renderHtml(undefined, options).replace('src="/line.png"', `src="${IMAGE}"`);
        container.querySelector('details')!.open = open;
        expect(await faults(container)).to.deep.equal([]);
      });

  it('the picture has a name and is told in words', () => {
    container.innerHTML = renderHtml(undefined, { from: '1999' });
    const picture = container.querySelector('[role="img"]')!;
    expect(picture.getAttribute('aria-label')).to.equal(container.querySelector('h2')!.textContent);
    expect(picture.querySelector('desc')!.textContent.length).to.be.greaterThan(40);
    expect(container.querySelectorAll('ul li').length).to.be.greaterThan(2);
  });
});
