/** An old engine has the styles in elements, which a page's policy may forbid: then it leaves the page's own words, and never draws without styles. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { WITHOUT_NEW_SCRIPT } from '../support/old-engine.js';
import { launch, openIn, serve, widgetDrawn, type Site } from '../support/site.js';

const NONCE = 'abc123';

const pageOf = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A policy</title><link rel="icon" href="data:,">
  <meta http-equiv="Content-Security-Policy" content="style-src 'nonce-${NONCE}'"><script>${WITHOUT_NEW_SCRIPT} ${script}</script></head>
  <body><bilateral-relations from="1999"><p>Words of the page.</p></bilateral-relations>
  <script type="module" src="/bilateral-relations.js"></script></body></html>`;

describe('in an engine that can adopt no style sheet, under a policy that forbids inline styles', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    const pages = { '/without.html': pageOf(''), '/nonce.html': pageOf(`window.litNonce = '${NONCE}'`) };
    [site, browser] = await Promise.all([
      serve(fileURLToPath(new URL('../../dist/', import.meta.url)), pages),
      launch(),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('what stands between the tags stays, and the console says what was forbidden', async () => {
    const { page, wrong } = await openIn(browser, `${site.url}/without.html`);
    await page.evaluate('document.querySelector("bilateral-relations").updateComplete');
    equal(await page.$eval('p', (words) => words.getClientRects().length), 1);
    equal(await page.$('bilateral-relations >>> svg'), null);
    equal(wrong.length, 1);
    match(wrong[0]!, /Content Security Policy/);
  });

  it('it is drawn where the page gives a nonce', async () => {
    const { page, wrong } = await openIn(browser, `${site.url}/nonce.html`);
    await widgetDrawn(page);
    equal(
      await page.$eval('bilateral-relations >>> .root', (root) => getComputedStyle(root).position),
      'relative',
    );
    equal(await page.$eval('p', (words) => words.getClientRects().length), 0);
    deepEqual(wrong, []);
  });
});
