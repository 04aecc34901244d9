/** Serves the pages of the benchmark on the loopback address, from memory. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './bundles.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml' };
/** Scripts come from the browser's cache when they are measured. */
const CACHED = 'max-age=3600';

/** @param pages paths with their content; `/dist/…` is what was built. */
export async function serve(pages) {
  /** By path, as a server keeps what it has compressed. */
  const compressed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const answer = (content) => {
      const isCompressed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      if (isCompressed && !compressed.has(pathname)) compressed.set(pathname, brotliCompressSync(content));
      response.writeHead(200, {
        'content-type': `${TYPES[extname(pathname)] ?? 'application/octet-stream'}; charset=utf-8`,
        'cache-control': pathname.endsWith('.html') ? 'no-store' : CACHED,
        ...(isCompressed && { 'content-encoding': 'br' }),
      });
      response.end(isCompressed ? compressed.get(pathname) : content);
    };
    const absent = () => {
      response.statusCode = 404;
      response.end();
    };
    const page = pages.get(pathname);
    if (page !== undefined) answer(page);
    else if (pathname.startsWith('/dist/') && !pathname.includes('..'))
      readFile(`${root}${pathname.slice(1)}`).then(answer, absent);
    else absent();
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
