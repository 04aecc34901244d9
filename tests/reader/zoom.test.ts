import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { all, allOnce, press, readingRoom, type Room } from '../support/reader.js';

/** A window of 1280 × 1024 px at 400 %, CSS px (WCAG 1.4.10). */
const [WIDTH, HEIGHT] = [320, 256];

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

/** What stands out of the page to either side, but for what scrolls by itself. */
const outside = async (page: Page, selector: string): Promise<string[]> => {
  const found = await all<string>(
    page,
    selector,
    `(element) => { const { left, right, width } = element.getBoundingClientRect();
      return width === 0 || element.closest('.wide-table, [part="table"], .unseen') || (left >= 0 && right <= ${WIDTH}) ? '' : element.localName + '.' + element.className + ' ' + left + '–' + right; }`,
  );
  return found.filter(Boolean);
};

describe('at 400 % zoom', () => {
  for (const lang of ['en', 'es'])
    it(`nothing stands out of the page, and details and About are read to their ends and closed, in ${lang}`, async () => {
      const { page } = await room.open({ width: WIDTH, lang, attributes: 'from="1999"' });
      await page.setViewport({ width: WIDTH, height: HEIGHT });
      equal(await page.evaluate(() => document.documentElement.scrollWidth), WIDTH);

      await press(page, '.keys > li > button', '[part="details"]');
      deepEqual(await outside(page, '[part="details"], [part="details"] *'), []);
      await press(page, '[part="details"] .button', '.keys', lang === 'en' ? 'Close' : 'Cerrar');
      await allOnce(page, '[part="details"]', '() => 1', ({ length }) => length === 0);

      await press(page, 'footer .plain:last-of-type', '.about');
      deepEqual(await outside(page, '.about, .about *'), []);
      equal(await page.evaluate(() => document.documentElement.scrollWidth), WIDTH);
      await press(page, '.about .buttons .button', '.keys');
      await allOnce(page, '.about', '() => 1', ({ length }) => length === 0);
      await page.close();
    });
});
