/** Makes `import('…/extras/NAME.js')` an import of a file beside the drop-in, so that the drop-in, in either form, loads it from beside itself. */
import type { Plugin } from 'vite';

/** The path from a module of `src/` to an entry of `src/extras/`, up to its name. */
const EXTRA = /^(?:\.\.?\/)+extras\//;

export function extrasBeside(): Plugin {
  return {
    name: 'extras-beside',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: EXTRA },
      handler: (id) => ({ id: id.replace(EXTRA, './extras/'), external: 'relative' }),
    },
  };
}
