/**
 * A dozen pictures of the widget against accepted ones (`accepted/`), in Chromium with a font that comes with the tests.
 * `npm run accept-pictures` takes them anew; look at each before you commit it. What differs is left in `dist/differing/` to look at.
 */
import { ok } from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env, platform } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { indexedPng } from '../support/indexed-png.js';
import { all, allOnce, press, readingRoom, type Reader, type Room } from '../support/reader.js';

/** How far the colour of a pixel may differ, 0 to 1; how letters are smoothed is left out. */
const COLOUR_TOLERANCE = 0.2;
/** Part of a tile's pixels that may differ. Side of a tile, CSS px: as large as a word or a few marks. */
const TOLERANCE = 0.06;
const TILE = 32;
/** CSS px. */
const WIDTH = 720;
/** A picture shows the top of what is long, CSS px. */
const TALLEST = 960;

const accepted = fileURLToPath(new URL('accepted/', import.meta.url));
const differing = fileURLToPath(new URL('../../dist/differing/', import.meta.url));
const accepting = env.ACCEPT === 'yes';

const DETAILS = 'from="1999" selected="2019-01-23-ties-broken"';
async function takeApart(page: Page): Promise<void> {
  await all(
    page,
    '[part="surface"][role="slider"]',
    `(surface) => void surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))`,
  );
  await allOnce(page, '[part="details"]', '() => 1', ({ length }) => length > 0);
}
async function table(page: Page): Promise<void> {
  await press(page, '.explore', '[part="controls"]');
  await press(page, '[part="controls"] [aria-expanded]', '[part="table"]');
}

const PICTURES: [name: string, reader: Reader, act?: (page: Page) => Promise<void>][] = [
  ['360-light-en', { width: 360, attributes: 'from="1999"' }],
  ['360-dark-es-details', { width: 360, lang: 'es', theme: 'dark', attributes: DETAILS }],
  ['280-light-en', { width: 280, attributes: 'from="1999"' }],
  ['720-light-en', { attributes: 'from="1999"' }],
  ['720-dark-es', { lang: 'es', theme: 'dark', attributes: 'from="1999"' }],
  ['720-light-en-details', { attributes: DETAILS }],
  ['720-light-es-date', { lang: 'es', attributes: 'from="1999"' }, takeApart],
  ['720-light-en-table', { attributes: 'from="2019" to="2020"' }, table],
  ['720-forced-colours', { attributes: DETAILS, features: { 'forced-colors': 'active' } }],
  ['720-print', { theme: 'dark', attributes: 'from="2019" to="2020"', media: 'print' }],
  [
    '720-right-to-left-es',
    { lang: 'es', dir: 'rtl', attributes: DETAILS },
    (page) => press(page, '.explore', '[part="controls"]'),
  ],
  ['720-filtered', { attributes: 'from="1999" categories="verbal military"' }],
  ['1200-light-es-whole', { width: 1200, lang: 'es' }],
];

/** The part of the worst tile that differs, and where; pictures of other sizes differ throughout. */
function difference(wanted: PNG, taken: PNG): { worst: number; picture: PNG } {
  const { width, height } = taken;
  const picture = new PNG({ width, height });
  if (wanted.width !== width || wanted.height !== height) return { worst: 1, picture };
  pixelmatch(wanted.data, taken.data, picture.data, width, height, {
    threshold: COLOUR_TOLERANCE,
    diffMask: true,
  });
  let worst = 0;
  for (let top = 0; top < height; top += TILE)
    for (let left = 0; left < width; left += TILE) {
      let count = 0;
      for (let y = top; y < Math.min(top + TILE, height); y += 1)
        for (let x = left; x < Math.min(left + TILE, width); x += 1)
          if (picture.data[(y * width + x) * 4 + 3] !== 0) count += 1;
      worst = Math.max(worst, count / TILE ** 2);
    }
  return { worst, picture };
}

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

/** The top of the widget, once two pictures in a row are the same. */
async function pictureOf(page: Page, width: number): Promise<PNG> {
  const height = await page.evaluate(() => document.querySelector('bilateral-relations')!.offsetHeight);
  const take = (): Promise<Uint8Array> =>
    page.screenshot({
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
    });
  let taken = Buffer.from(await take());
  for (;;) {
    const next = Buffer.from(await take());
    if (next.equals(taken)) return PNG.sync.read(taken);
    taken = next;
  }
}

// Only on Linux can it be told how letters are drawn (tests/browsers/fonts.conf).
describe('the picture', { skip: platform !== 'linux' }, () => {
  for (const [name, reader, act] of PICTURES)
    it(`${name} is as accepted`, async () => {
      const { page } = await room.open(reader);
      await act?.(page);
      const taken = await pictureOf(page, reader.width ?? WIDTH);
      await page.close();
      const file = `${accepted}${name}.png`;
      if (accepting) {
        mkdirSync(accepted, { recursive: true });
        writeFileSync(file, indexedPng(taken.data, taken.width, taken.height));
        return;
      }
      ok(existsSync(file), `${name} was never accepted: npm run accept-pictures`);
      const { worst, picture } = difference(PNG.sync.read(readFileSync(file)), taken);
      if (worst > TOLERANCE) {
        mkdirSync(differing, { recursive: true });
        writeFileSync(`${differing}${name}.png`, PNG.sync.write(taken));
        writeFileSync(`${differing}${name}.difference.png`, PNG.sync.write(picture));
      }
      ok(
        worst <= TOLERANCE,
        `${Math.round(worst * 100)} % of a tile differs; see dist/differing/${name}.png, and npm run accept-pictures where it is right`,
      );
    });

  it('of something else is told apart: an annotation, a mark, a shift', async () => {
    const { page } = await room.open({ attributes: 'from="1999"' });
    const usual = await pictureOf(page, WIDTH);
    const changes = [
      `tension.querySelector('.label text').remove()`,
      `timeline.querySelector('.mark[part="event"]').remove()`,
      `tension.querySelector('path.line').setAttribute('transform', 'translate(0,4)')`,
    ];
    for (const change of changes) {
      await page.evaluate(
        `{ const [tension, timeline] = ['bilateral-tension', 'bilateral-timeline'].map((tag) => document.querySelector('bilateral-relations').shadowRoot.querySelector(tag).shadowRoot); ${change} }`,
      );
      const { worst } = difference(usual, await pictureOf(page, WIDTH));
      ok(worst > TOLERANCE, `${change}: ${Math.round(worst * 100)} % of a tile`);
    }
    await page.close();
  });
});
