/**
 * Resolves when every observer of sizes has been told of the sizes that are now, and has had the frame in which it acts on them.
 * @param page the window of the page that is observed
 */
export const sizesTold = (page: Window & typeof globalThis = window): Promise<void> =>
  new Promise((resolve) => {
    // Observers are told in the order in which they were made, so this one is the last.
    const observer = new page.ResizeObserver(() => {
      observer.disconnect();
      page.requestAnimationFrame(() => resolve());
    });
    observer.observe(page.document.body);
  });
