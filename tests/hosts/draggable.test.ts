/** A widget in a card that readers may drag about on the page, as in the columns of a board. */
import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openIn, serve, widgetDrawn, type Site } from '../support/site.js';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A board</title><link rel="icon" href="data:,">
  <script type="module" src="/bilateral-relations.js"></script></head>
  <body><div id="card" draggable="true" style="inline-size: 720px"><p id="words">A card to drag.</p>
  <bilateral-relations from="1999" to="2010" overview></bilateral-relations></div>
  <script>
    window.drags = [];
    card.addEventListener('dragstart', ({ clientY }) => drags.push(clientY));
  </script></body></html>`;

/** Where a reader presses, and how far the pointer goes, CSS px. */
const FAR = 120;
const STEPS = 12;

describe('a widget in a card of the page that can be dragged', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let wrong: string[];
  before(async () => {
    [site, browser] = await Promise.all([serve(built, { '/board.html': PAGE }), launch()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    ({ page, wrong } = await openIn(browser, `${site.url}/board.html`));
    await widgetDrawn(page);
  });
  afterEach(() => page.close());

  /** Presses at a part of the width of what matches, and drags to the left. */
  async function drag(selector: string, part: number): Promise<void> {
    const box = await (await page.waitForSelector(selector))!.boundingBox();
    const { x, y, width, height } = box!;
    const [fromX, fromY] = [x + width * part, y + height / 2];
    await page.mouse.move(fromX, fromY);
    await page.mouse.down();
    await page.mouse.move(fromX - FAR, fromY, { steps: STEPS });
    await page.mouse.up();
    await widgetDrawn(page);
  }

  const drags = (): Promise<unknown> => page.evaluate('drags.length');
  const shown = (): Promise<unknown> =>
    page.$eval('bilateral-relations', ({ viewState }) => `${viewState.from} ${viewState.to}`);

  for (const [where, selector, part] of [
    ['the chart', 'bilateral-relations >>> [part="surface"][role="slider"]', 0.7],
    ['the lanes', 'bilateral-relations >>> bilateral-timeline >>> svg', 0.7],
    ['the overview', 'bilateral-relations >>> .overview', 0.75],
  ] as const)
    it(`dragging on ${where} moves its period and not the card, which is dragged by its own text as before`, async () => {
      const first = await shown();
      await drag(selector, part);
      notEqual(await shown(), first);
      equal(await drags(), 0);
      await drag('#words', 0.5);
      equal(await drags(), 1);
      deepEqual(wrong, []);
    });
});
