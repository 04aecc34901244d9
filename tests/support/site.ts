/** For tests in Node: a folder as a site on loopback, and a page of Chromium that notes what goes wrong on it. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { launch as start, type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../tools/browsers.mjs';
import { chromiumArgs } from '../browsers/chromium.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param pages pages of the site that are no files, by path */
export async function serve(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    const page = pages[path];
    (page === undefined ? readFile(join(folder, path)) : Promise.resolve(page)).then(
      (body) =>
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Fixes how letters are drawn, whatever the machine's settings; on Linux. */
export const STEADY_FONTS = {
  FONTCONFIG_FILE: fileURLToPath(new URL('../browsers/fonts.conf', import.meta.url)),
};

/**
 * @param env what the browser finds in its environment, beside what is there
 * @param more arguments of the browser
 */
export async function launch(
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<Browser> {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('Chromium is not on this machine: node tools/ensure.mjs browsers');
  return start({
    executablePath: chromium,
    args: [...chromiumArgs, ...more],
    env: { ...process.env, ...env },
  });
}

/** A new page, and what is written to its console or thrown on it. */
export async function openIn(
  browser: Pick<Browser, 'newPage'>,
  url: string,
): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    // The browser asks for the site's icon by itself.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    if (['error', 'warn'].includes(message.type())) wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  return { page, wrong };
}

/** Waits until the page's first widget, which may be that of a container, has drawn everything. */
export async function widgetDrawn(page: Page): Promise<void> {
  const widget = await page.waitForSelector('body >>> bilateral-relations');
  await page.waitForFunction((element) => 'updateComplete' in element!, {}, widget);
  await widget!.evaluate(async (element) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
  });
}
