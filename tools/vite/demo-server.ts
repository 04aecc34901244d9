/**
 * The development server of the demo: `/` leads to `/demo/`, and the addresses of the built files answer with their sources, so that
 * the demo's pages hold the same script tag as an embedder's and still show every change at once. The builder does, too.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FIRST_PAGE = '/demo/';
/** Addresses of built scripts, and the source of each below `src/`. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/^\/dist\/bilateral-relations\.js$/, 'drop-in.ts'],
  [/^\/dist\/locales\/([\w-]+)\.js$/, 'text/$1.ts'],
  [/^\/dist\/extras\/([\w-]+)\.js$/, 'extras/$1.ts'],
];

const BUILDER = /^\/dist\/builder\.html(?:$|\?)/;

/** The page of the builder with its sources in place of what a build puts inside (tools/pages.mjs). */
async function builderPage(): Promise<string> {
  const page = await readFile(`${sources}builder/builder.html`, 'utf8');
  return page
    .replace(/<meta\s+http-equiv[^>]*%POLICY%[^>]*>/, '')
    .replace('%STYLE%', "@import '/src/builder/colours.css'; @import '/src/builder/builder.css';")
    .replace('%SCRIPT%', "import('/src/builder/main.ts');");
}

const sources = fileURLToPath(new URL('../../src/', import.meta.url));

function sourceOf(address: string): string | undefined {
  const [built, source] = SOURCES.find(([pattern]) => pattern.test(address)) ?? [];
  return built && source && sources + address.replace(built, source);
}

export function demoServer(): Plugin {
  return {
    name: 'demo-server',
    apply: 'serve',
    enforce: 'pre',
    resolveId: { filter: { id: /^\/dist\// }, handler: sourceOf },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { url = '' } = request;
        if (url === '/') response.writeHead(302, { location: FIRST_PAGE }).end();
        else if (BUILDER.test(url))
          builderPage()
            .then((page) => server.transformIndexHtml(url, page))
            .then((page) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page), next);
        else next();
      });
    },
  };
}
