/** Where views and providers that are made in any order meet, without a listener on the page. */

/** Views that wait for a provider, or follow one that may be replaced. */
const seekers = new Set<() => void>();

/** Calls back whenever a provider has come or gone; the returned function ends it. */
export function seekProviders(changed: () => void): () => void {
  seekers.add(changed);
  return () => seekers.delete(changed);
}

export function announceProvider(): void {
  for (const seeker of [...seekers]) seeker();
}
