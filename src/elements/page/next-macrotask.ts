/**
 * Resolves in a task of its own. WebKit may report that something was loaded while it reports sizes to observers: drawing at that moment changes
 * sizes that are being reported, which is an error on the page.
 */
export const nextMacrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
