import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { launch, openIn, widgetDrawn } from '../support/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the demo’s page that is served with the picture', () => {
  let server: ViteDevServer;
  let browser: Browser;
  let address = '';
  before(async () => {
    server = await createServer({
      configFile: `${root}vite.config.ts`,
      server: { host: '127.0.0.1', port: 0, hmr: false },
    });
    await server.listen();
    address = `${server.resolvedUrls?.local[0] ?? ''}demo/static.html`;
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const headline = (page: Page): Promise<string> =>
    page.$eval('bilateral-relations >>> [part="header"] [role="heading"]', (element) =>
      (element.textContent ?? '').trim(),
    );

  it('has it without a script', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(address, { waitUntil: 'load' });
    match(await headline(page), /^Tension at \d+/);
    await page.close();
  });

  it('has the live widget in its place when the reader asks for the script', async () => {
    const { page, wrong } = await openIn(browser, address);
    const served = await headline(page);
    equal(await page.$('bilateral-relations >>> bilateral-tension'), null);
    await page.click('#load');
    await page.waitForFunction(() => document.querySelector('#said')?.textContent?.includes('live'), {
      timeout: 60_000,
    });
    await widgetDrawn(page);
    ok(await page.$('bilateral-relations >>> bilateral-tension'));
    equal(await page.$('bilateral-relations >>> .still'), null);
    equal(await headline(page), served);
    deepEqual(wrong, []);
    await page.close();
  });
});
