import { expect } from 'chai';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { closePages, openPage, type Page } from './support/open-page.js';

/** Presses the button of those words, which may have to appear first. */
async function press({ widget }: Page, words: RegExp): Promise<void> {
  const button = (): Element | undefined =>
    deepAll(widget, 'button').find((one) => words.test(one.textContent));
  await until(() => button() !== undefined);
  (button() as HTMLElement).click();
  await widget.updateComplete;
}

/** Opens all that is loaded on demand, one after another. */
async function openPanels(page: Page): Promise<void> {
  await press(page, /^\s*Explore/);
  for (const [words, selector] of [
    [/^\s*Table/, 'table'],
    [/^\s*Download/, '.downloads'],
    [/^\s*About this index/, '.about'],
  ] as const) {
    await press(page, words);
    await until(() => deepAll(page.widget, selector).length > 0);
  }
}

const FORMS = [
  { form: 'a module under a strict policy', fixture: 'strict-policy' },
  { form: 'a classic script under a strict policy', fixture: 'strict-policy-classic' },
];

/** Ways of loading the script from another origin than the page's. */
const WAYS = [
  { what: 'a classic script without `crossorigin`', way: 'classic' },
  { what: 'such a script with a version in its address', way: 'version' },
  { what: 'a module with a version in its address', way: 'module' },
  { what: 'a classic script that a module imports', way: 'imported' },
  { what: 'a classic script whose text a loader runs', way: 'text' },
  { what: 'a classic script that a loader runs from memory', way: 'blob' },
];

const isDrawn = ({ widget }: Page): boolean => deepAll(widget, '[part~="line"]').length > 0;
const headlineOf = ({ widget }: Page): string =>
  deepAll(widget, '[part="header"] [role="heading"]')[0]?.textContent.trim() ?? '';

describe('what the drop-in loads on demand', () => {
  after(closePages);

  for (const { what, way } of WAYS)
    it(`comes from beside ${what}, on another origin: panels and languages`, async () => {
      const page = await openPage('loaded', { query: `way=${way}` });
      await until(() => headlineOf(page).startsWith('Tensi\u00f3n'));
      await press(page, /^\s*Explorar/);
      await until(() => deepAll(page.widget, '[part="controls"]').length > 0);
      const { console, errors, rejections } = page.recorder.happened;
      expect([...console, ...errors, ...rejections]).to.deep.equal([]);
    });

  it('is asked for again where it failed once: languages and panels', async () => {
    const page = await openPage('loaded', { query: 'way=flaky' });
    await until(() => isDrawn(page));
    expect(headlineOf(page)).to.match(/^Tension/);
    const other = page.document.createElement('bilateral-relations');
    other.lang = 'es';
    page.widget.after(other);
    await until(() => headlineOf(page).startsWith('Tensi\u00f3n'));
    await press(page, /^\s*Explorar/);
    await until(() => page.recorder.happened.console.some((line) => line.includes('extras/controls.js')));
    // Closed, and opened again.
    await press(page, /^\s*Explorar/);
    await press(page, /^\s*Explorar/);
    await until(() => deepAll(page.widget, '[part="controls"]').length > 0);
  });

  for (const { form, fixture } of FORMS)
    it(`comes from beside ${form}, and nothing else does`, async () => {
      const page = await openPage(fixture);
      const before = await page.requests();
      await openPanels(page);
      const asked = (await page.requests()).slice(before.length);
      expect(asked).to.have.members(
        ['controls', 'overview', 'table', 'downloads', 'about'].map((name) => `dist/extras/${name}.js`),
      );
      const { console, errors, rejections, violations } = page.recorder.happened;
      expect([...console, ...errors, ...rejections, ...violations]).to.deep.equal([]);
    });

  it('is inside the one file, as Spanish is: nothing is asked for', async () => {
    const page = await openPage('strict-policy-one-file');
    const before = await page.requests();
    await openPanels(page);
    page.widget.setAttribute('lang', 'es');
    await until(() => headlineOf(page).startsWith('Tensi\u00f3n'));
    expect(await page.requests()).to.deep.equal(before);
    const { console, errors, rejections, violations } = page.recorder.happened;
    expect([...console, ...errors, ...rejections, ...violations]).to.deep.equal([]);
  });

  for (const { form, fixture } of FORMS)
    it(`makes pictures of what is shown, beside ${form}`, async () => {
      const page = await openPage(fixture);
      const saved: string[] = [];
      page.window.HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download.replace(/.*\./, ''));
      };
      await press(page, /^\s*Explore/);
      await press(page, /^\s*Download/);
      await press(page, /^\s*PNG/);
      await until(() => saved.length === 1);
      await press(page, /^\s*SVG/);
      await until(() => saved.length === 2);
      expect(saved).to.deep.equal(['png', 'svg']);
      const asked = (await page.requests()).filter((path) => path.includes('picture'));
      expect(asked).to.deep.equal(['dist/extras/picture.js']);
      const { console, errors, rejections, violations } = page.recorder.happened;
      expect([...console, ...errors, ...rejections, ...violations]).to.deep.equal([]);
    });

  it('computes a band in a worker where a strict policy lets it, without a violation', async () => {
    const page = await openPage('strict-policy');
    page.widget.setAttribute('memory', 'flow');
    await press(page, /^\s*Explore/);
    await press(page, /^\s*Range with other/);
    await until(() => deepAll(page.widget, '[part="band"]').length > 0);
    const asked = (await page.requests()).filter((path) => path.includes('extras'));
    expect(new Set(asked)).to.deep.equal(
      new Set(['controls', 'overview', 'band'].map((name) => `dist/extras/${name}.js`)),
    );
    const { console, errors, rejections, violations } = page.recorder.happened;
    expect([...console, ...errors, ...rejections, ...violations]).to.deep.equal([]);
  });

  for (const { what, fixture, query } of [
    { what: 'where the policy lets no worker start', fixture: 'nonce', query: '' },
    { what: 'where the script is from another origin', fixture: 'loaded', query: 'way=classic' },
  ])
    it(`computes a band in slices ${what}`, async () => {
      const page = await openPage(fixture, { query });
      page.widget.setAttribute('lang', 'en');
      page.widget.setAttribute('memory', 'flow');
      await press(page, /^\s*Explore/);
      await press(page, /^\s*Range with other/);
      await until(() => deepAll(page.widget, '[part="band"]').length > 0);
      const { errors, rejections } = page.recorder.happened;
      expect([...errors, ...rejections]).to.deep.equal([]);
    });
});
