import { expect } from 'chai';
import '../../src/define.js';
import { renderHtml } from '../../src/render.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

describe('a shadow root that the page declares', () => {
  const place = document.createElement('div');

  /** An element from a text, with the shadow root that is declared in it. */
  function declared(html: string): Widget {
    document.body.append(place);
    place.setHTMLUnsafe(html);
    return place.firstElementChild as Widget;
  }
  afterEach(() => place.replaceChildren());

  const has = (element: Element, selector: string): boolean =>
    Boolean(element.shadowRoot?.querySelector(selector));

  for (const tag of ['bilateral-relations', 'bilateral-tension', 'bilateral-timeline', 'bilateral-link'])
    it(`is replaced by <${tag}>, not added to, where it is anybody else's`, async () => {
      const element = declared(
        `<${tag}><template shadowrootmode="open"><p class="foreign">Foreign</p></template></${tag}>`,
      );
      // Firefox upgrades elements of such a text a moment later.
      await until(() => has(element, '.root, a'));
      expect(has(element, '.foreign')).to.equal(false);
    });

  it('stays while the dataset of a form is loading, and gives the focus of its link to that of the widget', async () => {
    const form = renderHtml(undefined, { form: 'element', from: '1999', src: '/data/us-venezuela.json' });
    const element = declared(form);
    const link = deepAll(element, '.still footer a').find((one) => one.checkVisibility()) as HTMLElement;
    link.focus();
    expect(element.shadowRoot?.activeElement === link).to.equal(true);
    await new Promise(requestAnimationFrame);
    expect(link.isConnected).to.equal(true);
    await element.updateComplete;
    expect(has(element, '.still')).to.equal(false);
    expect(element.shadowRoot?.activeElement?.matches('footer a')).to.equal(true);
  });
});
