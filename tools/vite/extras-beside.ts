/** Leaves `import('./extras/NAME.js')` as it stands, so that the drop-in, in either form, loads it from beside itself. */
import type { Plugin } from 'vite';

export function extrasBeside(): Plugin {
  return {
    name: 'extras-beside',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/extras\// },
      handler: (id) => ({ id, external: 'relative' }),
    },
  };
}
