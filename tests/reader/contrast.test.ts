/** `prefers-contrast: more`: what is written and drawn stands out more than usual, on every ground. */
import { equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import type { Page } from 'puppeteer-core';
import { all, readingRoom, type Room } from '../support/reader.js';

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

const GROUNDS = ['--_page', '--_band-a', '--_band-b'];

async function contrasts(page: Page, token: string): Promise<number[]> {
  const [colours] = await all<string[]>(
    page,
    '.root',
    `(root) => ${JSON.stringify([token, ...GROUNDS])}.map((name) => getComputedStyle(root).getPropertyValue(name).trim())`,
  );
  const [colour, ...grounds] = colours!;
  equal(grounds.length, GROUNDS.length);
  return grounds.map((ground) => wcagContrast(colour!, ground));
}

describe('a reader who prefers more contrast', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const style of ['', 'bilateral-relations { --bilateral-muted: #888; --bilateral-hairline: #888 }'])
      it(`has text at 7:1 and lines at 4.5:1, ${theme}${style && ', also where the page has colours of its own'}`, async () => {
        const { page } = await room.open({ theme, style, features: { 'prefers-contrast': 'more' } });
        for (const [token, least] of [
          ['--_ink', 7],
          ['--_ink-2', 7],
          ['--_muted', 7],
          ['--_hostile', 7],
          ['--_cooperative', 7],
          ['--_hairline', 4.5],
          ['--_hatch', 4.5],
        ] as const)
          for (const contrast of await contrasts(page, token))
            ok(contrast >= least, `${token}: ${contrast.toFixed(2)}`);
        await page.close();
      });

  it('has the usual colours where nothing is asked for', async () => {
    const { page } = await room.open({});
    ok((await contrasts(page, '--_hairline')).every((contrast) => contrast < 4.5));
    await page.close();
  });
});
