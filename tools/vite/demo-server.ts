/**
 * The development server of the demo: `/` leads to `/demo/`, and the address of the built drop-in answers with its source, so that
 * the demo's pages hold the same script tag as an embedder's and still show every change at once.
 */
import type { Plugin } from 'vite';

const FIRST_PAGE = '/demo/';
const SOURCES: Readonly<Record<string, string>> = {
  '/dist/bilateral-relations.js': '/src/drop-in.ts',
};

export function demoServer(): Plugin {
  return {
    name: 'demo-server',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (path === '/') {
          response.writeHead(302, { location: FIRST_PAGE }).end();
          return;
        }
        request.url = SOURCES[path] ?? request.url;
        next();
      });
    },
  };
}
