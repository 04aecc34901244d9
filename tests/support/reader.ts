/** For tests in Node: the built widget on a page in Chromium, with what only a browser's own protocol can say of a reader: fingers, paper, forced colours. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { WITHOUT_NEW_SCRIPT, withoutNewStyle } from './old-engine.js';
import { launch, STEADY_FONTS } from './site.js';
import { until } from './until.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The font of every page, so that texts are as wide and as high on any machine. */
const FONT = 'Test Sans';
const fontFace = (weight: number): string =>
  `@font-face { font-family: "${FONT}"; font-weight: ${weight}; src: url(/node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2) }`;
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
  /** Has an engine that knows ES2022 and nothing newer. */
  readonly old?: boolean;
  /** HTML before and after the widget. */
  readonly before?: string;
  readonly after?: string;
  /** CSS of the page. */
  readonly style?: string;
}

export interface Room {
  readonly open: (reader?: Reader) => Promise<{ page: Page; cdp: CDPSession }>;
  readonly close: () => Promise<void>;
}

const pageOf = ({
  lang = 'en',
  dir = 'ltr',
  theme = 'light',
  attributes = '',
  before = '',
  after = '',
  style = '',
  old = false,
}: Reader): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><style>${fontFace(400)} ${fontFace(700)}
  body { margin: 0; background: ${theme === 'dark' ? '#15181c' : '#fff'} } bilateral-relations { --bilateral-font: "${FONT}", sans-serif } ${style}</style>
  <body>${before}<bilateral-relations theme="${theme}" ${attributes}></bilateral-relations>${after}
  ${old ? `<script>${WITHOUT_NEW_SCRIPT}</script>` : ''}<script type="module">
    const faces = await Promise.all([400, 700].map((weight) => document.fonts.load(weight + ' 11px "${FONT}"')));
    if (faces.flat().length !== 2) throw new Error('the font of the tests is missing: npm ci');
    await import('/dist/bilateral-relations.js');
  </script></body></html>`;

/** A browser, with further arguments, and a site of its own; each page is a fresh one. */
export async function readingRoom(more: readonly string[] = []): Promise<Room> {
  let shown: Reader = {};
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    if (path === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(shown));
    else
      readFile(join(root, path)).then(
        (body) =>
          response
            .setHeader('content-type', TYPES[extname(path)] ?? 'text/plain')
            .end(shown.old && extname(path) === '.js' ? withoutNewStyle(body.toString()) : body),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await launch(STEADY_FONTS, more);
  return {
    async open(reader = {}) {
      shown = reader;
      const { width = 720, lang = 'en', touch = false, features = {}, media } = reader;
      const page = await browser.newPage();
      // The same file is another one for another engine.
      await page.setCacheEnabled(false);
      await page.setViewport({ width, height: HEIGHT, hasTouch: touch, isMobile: touch });
      const cdp = await page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', {
        features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(
          ([name, value]) => ({ name, value }),
        ),
      });
      await page.goto(url, { waitUntil: 'load' });
      await drawn(page);
      await allOnce(page, `.root[lang="${lang}"] :is(svg, .last)`, '() => 1', (found) => found.length > 0);
      if (media) await page.emulateMediaType(media);
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

/** Reads again until what is read passes, and returns it; fails with what was read last. */
export async function allOnce<Result>(
  page: Page,
  selector: string,
  read: string,
  passes: (found: Result[]) => boolean,
): Promise<Result[]> {
  let found: Result[] = [];
  await until(
    async () => passes((found = await all<Result>(page, selector, read))),
    () => `${selector}: ${JSON.stringify(found)}`,
  );
  return found;
}

/** The page's first widget has drawn all that it was told. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction('customElements.get("bilateral-relations") !== undefined');
  await page.evaluate('document.querySelector("bilateral-relations").updateComplete');
}

/** Clicks the first element that matches, or the one with these words, and waits for what it shows. */
export async function press(page: Page, selector: string, shows: string, words = ''): Promise<void> {
  const found = await all<boolean>(
    page,
    selector,
    `(element) => !window.pressed && element.textContent.includes(${JSON.stringify(words)}) && (window.pressed = true, element.click(), true)`,
  );
  await page.evaluate('delete window.pressed');
  if (!found.includes(true)) throw new Error(`nothing to press: ${selector} ${words}`);
  await allOnce(page, shows, '() => 1', ({ length }) => length > 0);
  await drawn(page);
}

export const windowOf = (page: Page): Promise<[from: number, to: number]> =>
  all<number>(page, '.grip', `(grip) => Number(grip.getAttribute('aria-valuenow'))`) as Promise<
    [number, number]
  >;

/** The window shown, once it passes. */
export const windowThat = (
  page: Page,
  passes: (window: [from: number, to: number]) => boolean,
): Promise<[from: number, to: number]> =>
  allOnce<number>(
    page,
    '.grip',
    `(grip) => Number(grip.getAttribute('aria-valuenow'))`,
    (ends) => ends.length === 2 && passes(ends as [number, number]),
  ) as Promise<[number, number]>;
