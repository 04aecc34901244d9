/**
 * Gives d3-scale, inside the drop-in, small stand-ins for the three packages of which it would use next to nothing, and leaves out of d3-scale and d3-time what
 * no bundler can tell that nobody calls.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { rewriting, type Rewrite } from './rewriting.js';

const STAND_INS: Readonly<Record<string, string>> = {
  'd3-interpolate': fileURLToPath(new URL('./d3-interpolate.ts', import.meta.url)),
  'd3-array': fileURLToPath(new URL('./d3-array.ts', import.meta.url)),
  'd3-format': fileURLToPath(new URL('./d3-format.ts', import.meta.url)),
};

/** A function that ends where a line begins with its brace. */
const body = (begin: string): RegExp => new RegExp(`^${begin}[^]*?^}`, 'm');

const REWRITES: readonly Rewrite[] = [
  // A linear scale's methods that round its domain and make and write ticks: without d3-array and d3-format they have nothing to do it with.
  {
    file: /\/d3-scale\//,
    from: body('function linearish\\(scale\\) \\{'),
    to: 'function linearish(scale) { return scale; }',
  },
  // Written on intervals that the time axis, which is in UTC and whole days, never uses.
  { file: /\/d3-time\//, from: body('millisecond\\.every = '), to: '' },
  { file: /\/d3-time\//, from: body('timeYear\\.every = '), to: '' },
];

const standIns = (): Plugin => ({
  name: 'lean-d3',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^d3-(?:array|interpolate|format)$/ },
    handler: (source, importer) =>
      /\/d3-(?:scale|time)\//.test(importer ?? '') ? STAND_INS[source] : undefined,
  },
});

export const leanD3 = (): Plugin[] => [standIns(), rewriting('lean-d3-methods', REWRITES)];
