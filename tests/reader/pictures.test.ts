/**
 * A dozen pictures of the widget against accepted ones (`accepted/`), in Chromium with the fonts of Debian's fonts-noto-core.
 * `npm run accept-pictures` takes them anew; look at each before you commit it. What differs is left in `dist/differing/` to look at.
 */
import { ok } from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { indexedPng } from '../support/indexed-png.js';
import { press, readingRoom, type Reader, type Room } from '../support/reader.js';

const FONT = 'Noto Sans';
/** How far colours may differ (0 to 1), and how many pixels may: other versions of engine and fonts smooth letters differently. */
const COLOUR_TOLERANCE = 0.2;
const TOLERANCE = 0.005;
/** Heights that differ by no more are compared where they overlap, CSS px. */
const HEIGHT_TOLERANCE = 4;
/** A picture shows the top of what is long, CSS px. */
const TALLEST = 960;

const accepted = fileURLToPath(new URL('accepted/', import.meta.url));
const differing = fileURLToPath(new URL('../../dist/differing/', import.meta.url));
const accepting = env.ACCEPT === 'yes';

const DETAILS = 'from="1999" selected="2019-01-23-ties-broken"';
const takeApart = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    const surface = document.querySelector('bilateral-relations').shadowRoot.querySelector('bilateral-tension').shadowRoot.querySelector('.surface');
    surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  })()`) as Promise<void>;
async function table(page: Page): Promise<void> {
  await press(page, '.explore');
  await press(page, '.controls [aria-expanded]');
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
    (page) => press(page, '.explore'),
  ],
  ['720-filtered', { attributes: 'from="1999" categories="verbal military"' }],
  ['1200-light-es-whole', { width: 1200, lang: 'es' }],
];

let room: Room;
let hasFont = false;
before(async () => {
  room = await readingRoom();
  const { page } = await room.open();
  const [own, other] = await page.evaluate(
    (font) =>
      [`40px "${font}", monospace`, '40px monospace'].map((family) => {
        const context = document.createElement('canvas').getContext('2d')!;
        context.font = family;
        return context.measureText('Tension, 1999–2026').width;
      }),
    FONT,
  );
  hasFont = own !== other;
  await page.close();
});
after(() => room.close());

function part({ data, width }: PNG, height: number): Uint8Array {
  return data.subarray(0, width * height * 4);
}

describe('the picture', () => {
  for (const [name, reader, act] of PICTURES)
    it(`${name} is as accepted`, async (test) => {
      if (!hasFont) {
        test.skip(`the font ${FONT} is not on this machine (Debian: fonts-noto-core)`);
        return;
      }
      const { page } = await room.open({
        ...reader,
        style: `bilateral-relations { --bilateral-font: "${FONT}" }`,
      });
      await act?.(page);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { width = 720 } = reader;
      const height = await page.evaluate(() => document.querySelector('bilateral-relations')!.offsetHeight);
      const taken = PNG.sync.read(
        Buffer.from(
          await page.screenshot({
            captureBeyondViewport: true,
            clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
          }),
        ),
      );
      await page.close();
      const file = `${accepted}${name}.png`;
      if (accepting) {
        mkdirSync(accepted, { recursive: true });
        writeFileSync(file, indexedPng(taken.data, taken.width, taken.height));
        return;
      }
      ok(existsSync(file), `${name} was never accepted: npm run accept-pictures`);
      const wanted = PNG.sync.read(readFileSync(file));
      const shared = Math.min(wanted.height, taken.height);
      const difference = new PNG({ width, height: shared });
      const count =
        wanted.width === taken.width
          ? pixelmatch(part(wanted, shared), part(taken, shared), difference.data, width, shared, {
              threshold: COLOUR_TOLERANCE,
            })
          : Infinity;
      const same =
        Math.abs(wanted.height - taken.height) <= HEIGHT_TOLERANCE && count <= TOLERANCE * width * shared;
      if (!same) {
        mkdirSync(differing, { recursive: true });
        writeFileSync(`${differing}${name}.png`, PNG.sync.write(taken));
        writeFileSync(`${differing}${name}.difference.png`, PNG.sync.write(difference));
      }
      ok(
        same,
        `${count} of ${width * shared} pixels differ, height ${taken.height} for ${wanted.height}; see dist/differing/${name}.png, and npm run accept-pictures where it is right`,
      );
    });
});
