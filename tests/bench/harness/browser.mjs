/** One Chromium for all pages, started anew when a page has hung or crashed it. */
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../../tools/browsers.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // A record of a million events and its drawing need more than the default.
  '--js-flags=--max-old-space-size=4000',
];
const VIEWPORT = { width: 800, height: 1000 };

export class Browser {
  #running;

  async #started() {
    const { chromium } = findBrowsers();
    if (!chromium) throw new Error('no Chromium found: install Chrome or set CHROME_PATH to the program');
    this.#running ??= await launch({
      executablePath: chromium,
      args: ARGUMENTS,
      defaultViewport: VIEWPORT,
      protocolTimeout: 300_000,
    });
    return this.#running;
  }

  async version() {
    return (await this.#started()).version();
  }

  /**
   * What `work` gives for a page in a context of its own, with nothing cached; rejects after `limit` ms, or where the page crashes.
   * @param work (page, session of its developer tools)
   */
  async onFreshPage(limit, work) {
    const browser = await this.#started();
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const session = await page.createCDPSession();
    let timer;
    try {
      const result = await Promise.race([
        work(page, session),
        new Promise((_resolve, reject) => {
          timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit);
          page.once('error', () => reject(new Error('crashed')));
        }),
      ]);
      await context.close();
      return result;
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close() {
    const browser = this.#running;
    this.#running = undefined;
    if (!browser) return;
    const pause = new Promise((resolve) => {
      setTimeout(resolve, 3000);
    });
    await Promise.race([browser.close(), pause]).catch(() => undefined);
    browser.process()?.kill('SIGKILL');
  }
}
