/** The picture in the oldest engines that can read the scripts (docs/browsers.md) is that of new ones, pixel for pixel. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { withoutNewStyle } from '../support/old-engine.js';
import { all, allOnce, press, readingRoom, type Reader, type Room } from '../support/reader.js';

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

const DETAILS = 'from="1999" selected="2019-01-23-ties-broken"';

async function table(page: Page): Promise<void> {
  await press(page, '.explore', '[part="controls"]');
  await press(page, '[part="controls"] [aria-expanded]', '[part="table"]');
}

const NOTHING = async (): Promise<void> => undefined;

describe('in an engine that knows nothing newer than ES2022', () => {
  const CASES: [what: string, reader: Reader, act: (page: Page) => Promise<void>][] = [
    ['light', { attributes: DETAILS }, NOTHING],
    ['dark', { theme: 'dark', attributes: DETAILS }, NOTHING],
    ['on a phone', { width: 360, attributes: DETAILS }, NOTHING],
    ['in Spanish', { lang: 'es', attributes: 'from="1999"' }, NOTHING],
    ['with controls and table', { attributes: 'from="2019" to="2020"' }, table],
    ['on a dark page', { theme: 'auto', attributes: DETAILS, style: 'body { background: #111 }' }, NOTHING],
    ['on paper', { theme: 'dark', attributes: 'from="2019" to="2020"', media: 'print' }, NOTHING],
  ];
  for (const [what, reader, act] of CASES)
    it(`is drawn as in a new one, ${what}`, async () => {
      const pictures: Buffer[] = [];
      for (const old of [true, false]) {
        const { page } = await room.open({ ...reader, old });
        const wrong: string[] = [];
        page.on('pageerror', (error) => wrong.push(String(error)));
        page.on('console', (message) => wrong.push(message.text()));
        equal(await page.evaluate(() => typeof structuredClone), old ? 'undefined' : 'function');
        await act(page);
        deepEqual(wrong, []);
        pictures.push(Buffer.from(await page.screenshot({ fullPage: true })));
        await page.close();
      }
      ok(pictures[0]!.equals(pictures[1]!), 'the two pictures differ');
    });

  it('the style sheet that reserves the room says the same', async () => {
    const css = await readFile(new URL('../../dist/bilateral-relations.css', import.meta.url), 'utf8');
    equal(withoutNewStyle(css), css);
  });

  it('lines and hatching are seen in forced colours', async () => {
    const { page } = await room.open({
      old: true,
      attributes: 'from="1999"',
      features: { 'forced-colors': 'active' },
    });
    const [canvas] = await all<string>(page, '.root', '(root) => getComputedStyle(root).backgroundColor');
    for (const selector of ['.hair', '.overview .hatch', 'path.line'])
      for (const stroke of await all<string>(page, selector, '(one) => getComputedStyle(one).stroke'))
        ok(stroke !== canvas && stroke !== 'none', `${selector} ${stroke}`);
    await page.close();
  });

  it('the band of another index is computed without a worker', async () => {
    const { page } = await room.open({ old: true, attributes: 'from="1999" half-life-scale="2"' });
    equal((await all(page, '.band[part="band"]', '() => 1')).length, 0);
    await press(page, '.explore', '[part="controls"]');
    await press(page, '[part="controls"] button', '[part="controls"]', 'Range with other assumptions');
    await allOnce(page, '.band[part="band"]', '() => 1', ({ length }) => length > 0);
    await page.close();
  });
});
