/** What only the whole page does: it is left and come back to, and printed. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch, openIn, serve, widgetDrawn, type Site } from '../support/site.js';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))</script>
  <script type="module" src="/bilateral-relations.js"></script></head><body>${body}</body></html>`;

const PAGES = {
  '/article.html': pageOf(
    '<p>Before.</p><bilateral-relations from="1999" selected="2019-01-23-ties-broken"></bilateral-relations><p>After.</p><a href="/next.html">Next</a>',
  ),
  '/far.html': pageOf('<div style="height: 20000px"></div><bilateral-relations></bilateral-relations>'),
  '/next.html': pageOf('<p>The next page.</p>'),
};

/** The drawing, and the record as a list after it. */
const MOST_PAGES = 6;

const CYCLES = 1000;
/** What the browser itself may keep of the last few, nodes and listeners. */
const SLACK = 50;
/** Less than a hundredth of what 1,000 widgets would hold; the engine's own caches grow by this, bytes. */
const GROWTH = 1_000_000;

/** A4 at 96 px to the inch, without margins. */
const PAPER = { width: 794, height: 1123 };

describe('a page with the widget', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serve(built, PAGES), launch()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('comes back from the back/forward cache as it was left, and works', async () => {
    const { page, wrong } = await openIn(browser, `${site.url}/article.html`);
    await widgetDrawn(page);
    await page.$eval('bilateral-relations', (widget) =>
      widget.setAttribute('selected', '2015-03-09-obama-order'),
    );
    await widgetDrawn(page);
    const left = await page.$eval(
      'bilateral-relations >>> [part="details"] .title',
      ({ textContent }) => textContent,
    );
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await page.goBack();
    equal(await page.evaluate('window.persisted'), true);
    equal(
      await page.$eval('bilateral-relations >>> [part="details"] .title', ({ textContent }) => textContent),
      left,
    );
    await page.$eval('bilateral-relations', (widget) => widget.setAttribute('from', '2015'));
    await widgetDrawn(page);
    ok(await page.$('bilateral-relations >>> [part~="line"]'));
    deepEqual(wrong, []);
    await page.close();
  });

  it(`keeps no node, listener or memory of widgets that came and went ${CYCLES} times`, async () => {
    const { page, wrong } = await openIn(browser, `${site.url}/next.html`);
    const client = await page.createCDPSession();
    /** Puts a widget with an event, words that mention one and a plain link into the page, waits and takes all out again. */
    const cycle = (times: number): Promise<void> =>
      page.evaluate(async (count) => {
        for (let time = 0; time < count; time += 1) {
          const place = document.createElement('div');
          place.innerHTML =
            '<a href="#bilateral-event=x">x</a><bilateral-link event="x">x</bilateral-link><bilateral-relations from="2015" view="timeline"><bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE">x</bilateral-event></bilateral-relations>';
          document.body.append(place);
          // Every tenth is drawn in full; the others go as fast as a page's own updates would let them.
          if (time % 10 === 0) {
            await new Promise(requestAnimationFrame);
            await place.querySelector('bilateral-relations')!.updateComplete;
          }
          place.remove();
        }
        // What was put off has been done, or is never done.
        for (let time = 0; time < 3; time += 1) await new Promise((resolve) => requestIdleCallback(resolve));
      }, times);
    const measured = async (): Promise<Readonly<Record<string, number>>> => {
      for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
      const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
      return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
    };
    // The first ones fill what is kept for all: texts, measures, the parsed record.
    await cycle(100);
    const first = await measured();
    await cycle(CYCLES);
    const last = await measured();
    ok(last.nodes! - first.nodes! <= SLACK, `${last.nodes! - first.nodes!} nodes`);
    ok(last.listeners! - first.listeners! <= SLACK, `${last.listeners! - first.listeners!} listeners`);
    ok(last.heap! - first.heap! <= GROWTH, `${last.heap! - first.heap!} bytes`);
    deepEqual(wrong, []);
    await page.close();
  });

  it('is printed with a widget that the reader never came near', async () => {
    const { page, wrong } = await openIn(browser, `${site.url}/far.html`);
    await page.waitForFunction(() => document.querySelector('bilateral-relations')!.shadowRoot);
    // What is not there when the page's own listeners have run will not be on paper.
    await page.evaluate(`
      const drawings = () => ['tension', 'timeline'].filter((name) =>
        document.querySelector('bilateral-relations').shadowRoot.querySelector('bilateral-' + name)?.shadowRoot.querySelector('svg'),
      ).length;
      const noted = { before: drawings() };
      matchMedia('print').addEventListener('change', ({ matches }) => { if (matches) noted.printing = drawings(); });
    `);
    await page.pdf();
    deepEqual(await page.evaluate('noted'), { before: 0, printing: 2 });
    deepEqual(wrong, []);
    await page.close();
  });

  for (const { what, screen } of [
    { what: 'a wide screen', screen: 1400 },
    { what: 'a phone', screen: 360 },
  ])
    it(`is printed from ${what} with nothing cut off`, async () => {
      const { page, wrong } = await openIn(browser, `${site.url}/article.html`);
      await page.setViewport({ width: screen, height: 900 });
      await widgetDrawn(page);
      // As on paper: the layout changes to its width, and scripts may run before the ink is laid down.
      await page.emulateMediaType('print');
      await page.setViewport(PAPER);
      await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      });
      await widgetDrawn(page);
      const wide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { clientWidth, scrollWidth };
      });
      equal(wide.scrollWidth, wide.clientWidth);
      const pdf = await page.pdf({ format: 'A4' });
      const pages =
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      ok(pages >= 1 && pages <= MOST_PAGES, `${pages} pages`);
      deepEqual(wrong, []);
      await page.close();
    });
});
