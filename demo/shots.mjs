/**
 * Pictures of the widget, from its sources.
 * `node demo/shots.mjs`: the two of the README, widget-light.png and widget-dark.png beside this file.
 * `node demo/shots.mjs <folder>`: those, and into the folder one for each width, scheme and language.
 * pngquant, where it is installed, brings them to a palette.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit, getuid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowsers } from '../tools/browsers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Device pixels per CSS pixel. */
const SCALE = 2;
/** Width of the README's pictures, CSS px. */
const README_WIDTH = 720;
const WIDTHS = [360, 720, 1200];
const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'es'];
const ATTRIBUTES = 'from="1999"';

const PAGE = '/picture';
const pageOf = (lang) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <link rel="icon" href="data:,">
  <style>body { margin: 0; }</style>
  <bilateral-relations ${ATTRIBUTES}></bilateral-relations>
  <script type="module" src="/dist/bilateral-relations.js"></script>
</html>`;

/** The demo's server, with one page of nothing but the widget. */
const server = await createServer({
  root,
  configFile: `${root}vite.config.ts`,
  server: { port: 0, hmr: false, watch: null },
  plugins: [
    {
      name: 'picture-page',
      configureServer({ middlewares }) {
        middlewares.use(PAGE, (request, response) => {
          const lang = new URL(request.url, 'http://localhost').searchParams.get('lang');
          response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(lang));
        });
      },
    },
  ],
});

async function takePicture(browser, file, { width, scheme, lang }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600, deviceScaleFactor: SCALE });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(new URL(`${PAGE}?lang=${lang}`, server.resolvedUrls.local[0]).href, {
    waitUntil: 'networkidle0',
  });
  const widget = await page.$('bilateral-relations');
  await widget.evaluate(async (element) => {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
  });
  await widget.screenshot({ path: file });
  await page.close();
  const { error } = spawnSync('pngquant', [
    '--force',
    '--skip-if-larger',
    '--speed',
    '1',
    '--output',
    file,
    file,
  ]);
  const { size } = await stat(file);
  console.log(`${file}: ${Math.round(size / 1000)} kB${error ? ' (pngquant is not here: no palette)' : ''}`);
}

const [, , folder] = argv;
const { chromium } = findBrowsers();
if (!chromium) {
  console.error('No Chrome or Chromium found; CHROME_PATH can name one.');
  exit(1);
}
await server.listen();
const browser = await launch({
  executablePath: chromium,
  // Chromium's sandbox does not start for root.
  args: getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const scheme of SCHEMES)
    await takePicture(browser, join(here, `widget-${scheme}.png`), {
      width: README_WIDTH,
      scheme,
      lang: 'en',
    });
  if (folder) {
    await mkdir(folder, { recursive: true });
    for (const width of WIDTHS)
      for (const scheme of SCHEMES)
        for (const lang of LANGUAGES)
          await takePicture(browser, join(folder, `widget-${width}-${scheme}-${lang}.png`), {
            width,
            scheme,
            lang,
          });
  }
} finally {
  await browser.close();
  await server.close();
}
