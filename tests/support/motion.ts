/** In each test of the suite that calls this, the reader allows motion, which in all others there is none of. */
export function withMotion(): void {
  const { matchMedia } = globalThis;
  beforeEach(() => {
    globalThis.matchMedia = (query) =>
      matchMedia(query.replace('(prefers-reduced-motion: reduce)', 'not all'));
  });
  afterEach(() => {
    globalThis.matchMedia = matchMedia;
  });
}
