/** Imports the files that lie beside the drop-in: extras and languages. */

let script = '';
/** How often each file was asked for. */
const attempts = new Map<string, number>();

/** @param address full URL of the drop-in */
export function lieBeside(address: string): void {
  script = address;
}

/**
 * Imports a file by its full address: in a classic script from another origin, a relative one would mean the page's folder.
 * The engine may remember that a module failed, and the cache the answer that it failed with. Each further try therefore has an address of its own.
 * @param path from the folder of the drop-in
 */
export async function importBeside(path: string): Promise<unknown> {
  // Elements that ask while the script defines them wait until it has said where it lies.
  await Promise.resolve();
  const url = new URL(path, script);
  const earlier = attempts.get(path) ?? 0;
  if (earlier > 0) url.searchParams.set('try', String(earlier + 1));
  attempts.set(path, earlier + 1);
  return import(/* @vite-ignore */ url.href);
}
