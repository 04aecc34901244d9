/**
 * Waits until the page has loaded.
 * Until then engines replace the entry of the history when a link within the page is followed, and `history.back()` leaves the page.
 */
export const loaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => setTimeout(resolve), { once: true });
  });
