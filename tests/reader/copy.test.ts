/** What a reader has who copies the whole page. */
import { ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readingRoom, type Room } from '../support/reader.js';

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

describe('a copy of the page', () => {
  it('has the words that are seen, and none that are only heard', async () => {
    const { page } = await room.open({
      attributes: 'from="1999" selected="2019-01-23-ties-broken"',
      before: '<p>Before it.</p>',
      after: '<p>After it.</p><textarea></textarea>',
    });
    await page.evaluate(() => document.body.focus());
    await page.keyboard.down('Control');
    for (const key of ['a', 'c'] as const) await page.keyboard.press(key);
    await page.focus('textarea');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const copied = await page.evaluate(() => document.querySelector('textarea')!.value);
    const seen = ['Before it.', 'Tension at', 'Maduro announces', 'hostile', 'Source: United', 'After it.'];
    for (const words of seen) ok(copied.includes(words), words);
    for (const words of ['Index from', 'Turning points', 'Shown:']) ok(!copied.includes(words), words);
    await page.close();
  });
});
