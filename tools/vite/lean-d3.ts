/** Gives d3-scale, inside the drop-in, small stand-ins for the three packages of which it would use next to nothing. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const STAND_INS: Readonly<Record<string, string>> = {
  'd3-interpolate': fileURLToPath(new URL('./d3-interpolate.ts', import.meta.url)),
  'd3-array': fileURLToPath(new URL('./d3-array.ts', import.meta.url)),
  'd3-format': fileURLToPath(new URL('./d3-format.ts', import.meta.url)),
};

export function leanD3(): Plugin {
  return {
    name: 'lean-d3',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^d3-(?:array|interpolate|format)$/ },
      handler: (source, importer) =>
        /\/d3-(?:scale|time)\//.test(importer ?? '') ? STAND_INS[source] : undefined,
    },
  };
}
