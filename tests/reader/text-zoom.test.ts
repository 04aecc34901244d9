/** A browser that zooms text alone: Firefox with “Zoom Text Only”, at 200 %. An extension sets it, which no page and no argument can. */
import { deepEqual, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowsers } from '../../tools/browsers.mjs';
import { settledFaults } from '../support/letter-faults.js';
import { all } from '../support/reader.js';
import { openIn, serve, STEADY_FONTS, type Site } from '../support/site.js';

const ZOOM = 2;
const MANIFEST = {
  manifest_version: 2,
  name: 'Text zoom',
  version: '1',
  permissions: ['tabs', '<all_urls>'],
  background: { scripts: ['zoom.js'] },
  browser_specific_settings: { gecko: { id: 'text-zoom@example.org' } },
};
const SCRIPT = `browser.tabs.onUpdated.addListener((id) => browser.tabs.setZoom(id, ${ZOOM}))`;

const WIDTHS = [720, 360, 240];
const LANGUAGES = ['en', 'es'];

const pageOf = (width: number, lang: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><body style="margin: 0; inline-size: ${width}px">
  <bilateral-relations from="1999"></bilateral-relations><script type="module" src="/bilateral-relations.js"></script></body></html>`;

const { firefox } = findBrowsers();

describe('with text alone zoomed to 200 %', { skip: !firefox && 'Firefox is not on this machine' }, () => {
  let site: Site;
  let browser: Browser;
  let extension = '';
  before(async () => {
    extension = mkdtempSync(join(tmpdir(), 'text-zoom-'));
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
    writeFileSync(join(extension, 'zoom.js'), SCRIPT);
    const pages = WIDTHS.flatMap((width) =>
      LANGUAGES.map((lang) => [`/${width}-${lang}.html`, pageOf(width, lang)]),
    );
    site = await serve(fileURLToPath(new URL('../../dist/', import.meta.url)), Object.fromEntries(pages));
    browser = await launch({
      browser: 'firefox',
      executablePath: firefox!,
      extraPrefsFirefox: { 'browser.zoom.full': false },
      env: { ...process.env, ...STEADY_FONTS },
    });
    await browser.installExtension(extension);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(extension, { recursive: true });
  });

  for (const width of WIDTHS)
    for (const lang of LANGUAGES)
      it(`all texts are twice as large, nothing overlaps and nothing is cut, ${width} px, ${lang}`, async () => {
        const { page } = await openIn(browser, `${site.url}/${width}-${lang}.html`);
        await page.waitForFunction(`parseFloat(getComputedStyle(document.body).fontSize) === ${16 * ZOOM}`);
        deepEqual(await settledFaults(page), []);
        const sizes = await all<number>(
          page,
          ':is([part="header"] [role="heading"], .deck, .keys, footer, svg[role] text)',
          '(text) => parseFloat(getComputedStyle(text).fontSize)',
        );
        ok(
          sizes.every((size) => size > 9.9 * ZOOM),
          String(sizes),
        );
        await page.close();
      });
});
