/**
 * Ends in a task of its own. An engine may tell that something was loaded while it tells of sizes (WebKit does): what is drawn then changes sizes that
 * are being told, which is an error on the page.
 */
export const nextMacrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
