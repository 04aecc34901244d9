/** For tests in Node: the built widget on a page in Chromium, with what only a browser's own protocol can say of a reader: fingers, paper, forced colours. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch, widgetDrawn } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };
/** Higher than any widget but with the table open, so that a page scrolls only where a test lets it; CSS px. */
const HEIGHT = 900;

export interface Reader {
  /** CSS px. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Of the widget, as written in HTML. */
  readonly attributes?: string;
  readonly touch?: boolean;
  readonly features?: Readonly<Record<string, string>>;
  readonly media?: 'print';
  /** CSS of the page. */
  readonly style?: string;
}

export interface Room {
  readonly open: (reader?: Reader) => Promise<{ page: Page; cdp: CDPSession }>;
  readonly close: () => Promise<void>;
}

const pageOf = ({ lang = 'en', dir = 'ltr', theme = 'light', attributes = '', style = '' }: Reader): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><style>body { margin: 0; background: ${theme === 'dark' ? '#15181c' : '#fff'} } ${style}</style>
  <body><bilateral-relations theme="${theme}" ${attributes}></bilateral-relations>
  <script type="module" src="/dist/bilateral-relations.js"></script></body></html>`;

/** A browser and a site of its own; each page is a fresh one. */
export async function readingRoom(): Promise<Room> {
  let shown: Reader = {};
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    if (path === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(shown));
    else
      readFile(join(root, path)).then(
        (body) => response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain').end(body),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await launch();
  return {
    async open(reader = {}) {
      shown = reader;
      const { width = 720, touch = false, features = {}, media } = reader;
      const page = await browser.newPage();
      await page.setViewport({ width, height: HEIGHT, hasTouch: touch, isMobile: touch });
      const cdp = await page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', {
        features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(
          ([name, value]) => ({ name, value }),
        ),
      });
      await page.goto(url, { waitUntil: 'load' });
      await widgetDrawn(page);
      if (reader.lang && reader.lang !== 'en') await page.waitForNetworkIdle({ idleTime: 100 });
      if (media) await page.emulateMediaType(media);
      await widgetDrawn(page);
      return { page, cdp };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Text, roles and boxes through every open shadow root: runs in the page. */
export async function all<Result>(page: Page, selector: string, read: string): Promise<Result[]> {
  return (await page.evaluate(
    `(() => { const deep = (node) => [...node.querySelectorAll('*')].flatMap((one) => [...(one.matches(${JSON.stringify(selector)}) ? [one] : []), ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
      return deep(document).map((element) => (${read})(element)); })()`,
  )) as Result[];
}

/** Clicks the first element that matches, or the one with these words, and waits for what it opens. */
export async function press(page: Page, selector: string, words = ''): Promise<void> {
  const found = await all<boolean>(
    page,
    selector,
    `(element) => !window.pressed && element.textContent.includes(${JSON.stringify(words)}) && (window.pressed = true, element.click(), true)`,
  );
  await page.evaluate('delete window.pressed');
  if (!found.includes(true)) throw new Error(`nothing to press: ${selector} ${words}`);
  await page.waitForNetworkIdle({ idleTime: 100 });
  await widgetDrawn(page);
}

export const windowOf = (page: Page): Promise<[from: number, to: number]> =>
  all<number>(page, '.grip', `(grip) => Number(grip.getAttribute('aria-valuenow'))`) as Promise<
    [number, number]
  >;
