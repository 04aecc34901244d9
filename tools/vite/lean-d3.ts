/** Gives d3-time, inside the drop-in, a small stand-in for the package of which it would use nothing. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const STAND_IN = fileURLToPath(new URL('./d3-array.ts', import.meta.url));

export function leanD3(): Plugin {
  return {
    name: 'lean-d3',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^d3-array$/ },
      handler: (_source, importer) => (importer?.includes('/d3-time/') ? STAND_IN : undefined),
    },
  };
}
