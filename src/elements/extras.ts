/**
 * The modules that are loaded on demand. On npm they are modules like any other, and bundlers split them off; beside the drop-in,
 * `dist/extras/NAME.js` is each of them complete in itself (see vite.config.ts). To add one: `src/extras/NAME.ts` and a line here.
 */
import { LazyModules } from './page/lazy-modules.js';

const LOADERS = {
  about: () => import('../extras/about.js'),
  address: () => import('../extras/address.js'),
  band: () => import('../extras/band.js'),
  card: () => import('../extras/card.js'),
  compare: () => import('../extras/compare.js'),
  controls: () => import('../extras/controls.js'),
  csv: () => import('../extras/csv.js'),
  guide: () => import('../extras/guide.js'),
  overview: () => import('../extras/overview.js'),
  picture: () => import('../extras/picture.js'),
  story: () => import('../extras/story.js'),
  table: () => import('../extras/table.js'),
  downloads: () => import('../extras/downloads.js'),
};

export type ExtraName = keyof typeof LOADERS;
export type Extra<Name extends ExtraName> = Awaited<ReturnType<(typeof LOADERS)[Name]>>;

export const extras = new LazyModules(LOADERS);

/** Draws what the marks of the views are, beside them. */
export const cardModule = extras.of('card');

/** Makes files of what a widget shows. */
export const pictureModule = extras.of('picture');

/** Shows views that the page's address or its words name. */
export const addressModule = extras.of('address');

/** Those that panels draw with, each to be loaded and asked for by itself. */
export const panelModules = {
  about: extras.of('about'),
  band: extras.of('band'),
  compare: extras.of('compare'),
  controls: extras.of('controls'),
  downloads: extras.of('downloads'),
  guide: extras.of('guide'),
  overview: extras.of('overview'),
  table: extras.of('table'),
};
