import { sendKeys } from '@web/test-runner-commands';

/**
 * Waits until the page has loaded and the reader has pressed a key in it, so that `history.back()` leads to a step before and not out of the page:
 * - until it has loaded, engines replace the entry of the history when a link within the page is followed;
 * - from a history that is full (50 entries; tests share tabs), Chromium drops an entry that the reader has done nothing in.
 */
export async function visited(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', () => setTimeout(resolve), { once: true }));
  await sendKeys({ press: 'a' });
}
