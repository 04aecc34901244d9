/** In each test of the suite that calls this, the reader wants no motion: what is scrolled to is there at once. */
export function withoutMotion(): void {
  const { matchMedia } = globalThis;
  beforeEach(() => {
    globalThis.matchMedia = (query) => matchMedia(query.replace('(prefers-reduced-motion: reduce)', 'all'));
  });
  afterEach(() => {
    globalThis.matchMedia = matchMedia;
  });
}
