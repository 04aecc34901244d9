import { canAdoptStyles } from './adopt-styles.js';

/**
 * Whether there is what a drawing needs: not in a page that is only simulated, as test suites do, unless they put something in place of it; nor
 * where its styles are forbidden, nor in XML, as of an e-book, where markup of HTML cannot be read. Where there is not, the elements leave the
 * content between their tags as it is.
 */
export const canDraw = (): boolean =>
  'ResizeObserver' in globalThis &&
  'matchMedia' in globalThis &&
  'fonts' in document &&
  !document.contentType?.endsWith('xml') &&
  canAdoptStyles();

/** Whether the page is only simulated: it has a window, but nothing in it has a size. */
export const isSimulated = (): boolean =>
  innerWidth > 0 &&
  document.documentElement.clientWidth === 0 &&
  getComputedStyle(document.documentElement).display !== 'none';
