/** Where a classic script comes from, which unlike a module has no address of its own. */

const FILE = /\/bilateral-relations\.iife\.js$/;

/** A text in memory has nothing beside it. */
const IN_MEMORY = /^(?:blob|data):/;

const isOurs = (address: string): boolean => FILE.test(address.replace(/[?#].*/, ''));

/**
 * Full URL of the script that runs. A loader may run its text without an element: then it is what the page has loaded under the file's name,
 * else files beside the script are looked for beside the page.
 */
export function classicScript(): string {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.src && !IN_MEMORY.test(script.src)) return script.src;
  const loaded = [
    ...[...document.scripts].map(({ src }) => src),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  return loaded.find(isOurs) ?? document.baseURI;
}
