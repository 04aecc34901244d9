import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { renderHtml, type RenderOptions } from '../../src/render.js';
import { launch, openIn, serve, STEADY_FONTS, widgetDrawn, type Site } from '../support/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPT = '/dist/bilateral-relations.js';
/** How far the colour of a pixel may differ, 0 to 1: letters are smoothed a little otherwise at a hundredth of a px. */
const COLOUR_TOLERANCE = 0.1;

const face = (weight: number): string =>
  `@font-face { font-family: "Test Sans"; font-weight: ${weight}; src: url(/node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2) }`;

/** A page with a form in it, and words below; what it shifts is noted. */
const pageOf = (form: string, style = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Form</title>
<style>${face(400)} ${face(700)} body { margin: 0 } bilateral-relations { --bilateral-font: "Test Sans", sans-serif } ${style}</style>
<script>
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift' });
</script></head>
<body><main>${form}<p id="below">Below</p></main></body></html>`;

const CASES: readonly (readonly [name: string, width: number, options: RenderOptions, style?: string])[] = [
  ['desk', 720, { from: '1999' }],
  ['phone', 360, { from: '1999' }],
  ['desk, the whole record in Spanish and dark', 720, { lang: 'es', theme: 'dark' }],
  ['phone, filtered', 360, { from: '2015', categories: 'economic' }],
  ['desk, the timeline alone, static', 720, { from: '1999', view: 'timeline', static: true }],
  [
    'desk, without header, controls and footer',
    720,
    { from: '2010', withoutHeader: true, withoutControls: true, withoutFooter: true },
  ],
  ['desk, dark by the page', 720, { from: '1999' }, ':root { color-scheme: dark }'],
  ['phone, in Spanish', 360, { from: '1999', lang: 'es' }],
];

let browser: Browser;
let site: Site;
before(async () => {
  browser = await launch(STEADY_FONTS);
  const pages = CASES.map(([, , options, style], place) => {
    const form = renderHtml(undefined, { form: 'element', ...options });
    return [`/${place}.html`, pageOf(form, style)] as const;
  });
  site = await serve(root, Object.fromEntries(pages));
});
after(async () => {
  await browser.close();
  await site.close();
});

async function opened(path: string, width: number): Promise<{ page: Page; wrong: string[] }> {
  const { page, wrong } = await openIn(browser, 'about:blank');
  await page.setViewport({ width, height: 900 });
  await page.goto(site.url + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, wrong };
}

const pictureOf = async (page: Page): Promise<PNG> => PNG.sync.read(Buffer.from(await page.screenshot()));

const placeBelow = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top);

/** Where the parts of what is shown begin, and what stands below it, px from the top. */
const partsOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('bilateral-relations')!;
    const shown = [...shadowRoot!.querySelectorAll('.root')].find((one) => one.checkVisibility())!;
    const parts = ['header', '.keys', '.sides', '.under', 'footer'].map((part) => [
      part,
      shown.querySelector(part),
    ]) as [string, Element | null][];
    return Object.fromEntries(
      [...parts, ['#below', document.querySelector('#below')] as const].map(([part, element]) => [
        part,
        element?.getBoundingClientRect().top ?? 0,
      ]),
    );
  });

/** The width of the drawing that is shown, px. */
const shownWidth = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('bilateral-relations')!;
    const shown = [...shadowRoot!.querySelectorAll('.still > .root')].find((one) => one.checkVisibility());
    return shown!.querySelector('svg')!.viewBox.baseVal.width;
  });

const takeOver = async (page: Page): Promise<void> => {
  await page.evaluate((script) => import(script).then(() => undefined), SCRIPT);
  await widgetDrawn(page);
};

describe('the form that the server sends', () => {
  for (const [place, [name, width]] of CASES.entries())
    it(`is taken over without a shift or a visible change: ${name}`, async () => {
      const { page, wrong } = await opened(`/${place}.html`, width);
      const [form, top] = [await pictureOf(page), await placeBelow(page)];
      ok(top > 100, 'the picture is there before the script');
      // The font of the page has come, too; what it has shifted is not the widget's.
      await page.evaluate('window.shifts.length = 0');
      await takeOver(page);
      const [live, topThen] = [await pictureOf(page), await placeBelow(page)];
      equal(topThen, top);
      deepEqual([live.width, live.height], [form.width, form.height]);
      const picture = new PNG({ width: live.width, height: live.height });
      const differing = pixelmatch(form.data, live.data, picture.data, live.width, live.height, {
        threshold: COLOUR_TOLERANCE,
      });
      equal(differing, 0, `${differing} pixels differ`);
      deepEqual(await page.evaluate('window.shifts'), []);
      deepEqual(wrong, []);
      await page.close();
    });

  for (const [place, language] of [
    [0, 'English'],
    [7, 'Spanish'],
  ] as const)
    for (const width of [280, 330, 400, 480, 560, 600, 680, 760, 900, 1200])
      it(`moves nothing in or below it at a width that it has no drawing for, ${width} px in ${language}`, async () => {
        const { page } = await opened(`/${place}.html`, width);
        await pictureOf(page);
        const [parts, shown] = [await partsOf(page), await shownWidth(page)];
        await page.evaluate('window.shifts.length = 0');
        await takeOver(page);
        equal(shown, width < 520 ? 360 : 720);
        deepEqual(await partsOf(page), parts);
        deepEqual(await page.evaluate('window.shifts'), []);
        await page.close();
      });

  it('is accessible as it stands, without the script', async () => {
    const { page } = await opened('/0.html', 720);
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
    const found = (await page.evaluate(
      'axe.run({ rules: { "page-has-heading-one": { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    )) as unknown;
    deepEqual(found, []);
    await page.close();
  });
});
