/** The builder as it is built, in light and dark, on a phone and a desk. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openIn, serve, type Site } from '../support/site.js';

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const RUN_AXE =
  'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html])))';

const RIGHT =
  '#form=module&from=2015&heading=Ours&link=words%3Dthen%26leads%3Ddate%26date%3D2019&step=text%3DOne.%26from%3D2017';
const WRONG =
  '#form=frame&from=2015&selected=x&labels=2015-03-09-sanctions-denounced&event=date%3D1700%26href%3Dfoo&link=words%3Dthen';
const STATES = [
  ['what can be copied', RIGHT],
  ['faults', WRONG],
] as const;

const OPENED = "document.querySelectorAll('details').forEach((details) => (details.open = true))";

let site: Site;
let browser: Browser;

before(async () => {
  site = await serve(fileURLToPath(new URL('../../dist', import.meta.url)));
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.close();
});

/** With everything open. */
async function builder(
  fragment: string,
  viewport: { readonly width: number; readonly touch?: boolean; readonly dark?: boolean },
): Promise<{ readonly page: Page; readonly wrong: readonly string[] }> {
  const { width, touch = false, dark = false } = viewport;
  const { page, wrong } = await openIn(browser, 'about:blank');
  await page.setBypassCSP(true);
  await page.setViewport({ width, height: 800, hasTouch: touch, isMobile: touch });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(`${site.url}/builder.html${fragment}`);
  await page.waitForFunction('document.querySelector("#result h2")');
  await page.evaluate(OPENED);
  return { page, wrong };
}

describe('the page of the builder', () => {
  for (const [what, fragment] of STATES)
    for (const [where, viewport] of [
      ['on a desk', { width: 1200 }],
      ['on a phone in the dark', { width: 360, touch: true, dark: true }],
    ] as const)
      it(`is accessible with ${what} ${where}`, async () => {
        const { page } = await builder(fragment, viewport);
        await page.addScriptTag({ path: AXE });
        deepEqual(await page.evaluate(RUN_AXE), []);
      });

  for (const [what, fragment] of STATES)
    it(`fits a phone of 360 px with ${what}, and its controls are as large as fingers`, async () => {
      const { page } = await builder(fragment, { width: 360, touch: true });
      equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
      const heights = await page.$$eval(
        'form :is(button, input, select, textarea, summary), #result :is(button, input, select)',
        (controls) =>
          controls
            .filter((control) => control.checkVisibility())
            .map((control) => {
              const { height } = (control.closest('.check') ?? control).getBoundingClientRect();
              return [control.id || control.textContent, height] as const;
            }),
      );
      ok(heights.length > 50);
      deepEqual(
        heights.filter(([, height]) => height < 44),
        [],
      );
    });

  it('is filled in by keyboard alone, and what has the focus is seen', async () => {
    const { page, wrong } = await builder(RIGHT, { width: 1200 });
    await page.evaluate(OPENED.replace('true', 'false'));
    await page.focus('summary');
    // Through the closed sections to that of own events.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    equal(await page.evaluate(() => document.activeElement?.id), 'event-0-title');
    await page.keyboard.type('New sanctions');
    equal(await page.$eval('#event-0-title', (input) => (input as HTMLInputElement).value), 'New sanctions');
    equal(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle), 'solid');
    deepEqual(wrong, []);
  });

  it('asks for nothing', async () => {
    const { page } = await openIn(browser, 'about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/builder.html`);
    await page.waitForFunction('document.querySelector("#code-line")');
    deepEqual(
      asked.filter((path) => path !== '/favicon.ico'),
      ['/builder.html'],
    );
  });
});
