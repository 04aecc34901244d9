/**
 * Stands in for `lit` in the modules that the drop-in loads on demand. They only make templates, which the drop-in's own Lit
 * renders: a template is a plain object, the same in every version of lit-html 2 and 3 (tests/tools holds it against the real one).
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const STAND_IN = fileURLToPath(new URL('./lit-stand-in.ts', import.meta.url));
/** For directives, too, of which only what they were given is wanted. */
const ON_SERVERS = fileURLToPath(new URL('./lit-on-servers.ts', import.meta.url));

export function litTemplates(): Plugin {
  return {
    name: 'lit-templates',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^lit$/ }, handler: () => STAND_IN },
  };
}

/** Stands in for Lit where templates become markup, and nothing of Lit is there to render them. */
export function litOnServers(): Plugin {
  return {
    name: 'lit-on-servers',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^lit(?:\/|$)/ }, handler: () => ON_SERVERS },
  };
}
