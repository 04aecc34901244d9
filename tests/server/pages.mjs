/**
 * Serves the fixture pages of tests/page as a stranger's server would: the file as it is, with the response headers that
 * fixtures/headers.mjs gives it, and nothing of the test runner inside. A page is opened as /page/<run>/<fixture>.html; everything
 * that is asked for below /page/<run>/ or from a page there is kept, and told at /__requests?run=<run>.
 * What is put (PUT) at such an address is the page there.
 * `?after=<ms>` makes the answer come late, as over a slow line. What lies beside the script in `flaky/` fails when it is first asked for.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOf } from '../page/fixtures/headers.mjs';

const FIXTURES = fileURLToPath(new URL('../page/fixtures/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  // Many servers name no encoding of a script; it is then that of the page.
  '.js': 'text/javascript',
  '.json': 'application/json; charset=utf-8',
};

const IN_PAGE = /^\/page\/([\w-]+)\/(.+)$/;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const BUILT_PATH = /^(?:dist|flaky)\//;
const FLAKY = /^flaky\/\w+\//;

/** `dist/…` is what was built, all else is a fixture. */
function fileOf(path) {
  const clean = normalize(path);
  if (clean.startsWith('..')) return undefined;
  return BUILT_PATH.test(clean) ? join(BUILT, clean.replace(BUILT_PATH, '')) : join(FIXTURES, clean);
}

export function servePages() {
  /** @type {Map<string, string[]>} */
  const requests = new Map();

  /** Pages that tests have written, by their paths. @type {Map<string, string>} */
  const written = new Map();

  const keep = (run, path) => {
    requests.set(run, [...(requests.get(run) ?? []), path]);
  };

  return async function pages(context, next) {
    if (context.path === '/__requests') {
      context.body = requests.get(String(context.query.run)) ?? [];
      context.set('cache-control', 'no-store');
      return undefined;
    }
    const [, run, path] = IN_PAGE.exec(context.path) ?? [];
    if (!run || !path) {
      const [, from] = IN_PAGE.exec(context.get('referer').replace(/^https?:\/\/[^/]+/, '')) ?? [];
      if (from) keep(from, context.path);
      return next();
    }
    if (context.method === 'PUT') {
      let text = '';
      for await (const part of context.req.setEncoding('utf8')) text += part;
      written.set(context.path, text);
      context.status = 204;
      return undefined;
    }
    const first = !requests.get(run)?.includes(path);
    keep(run, path);
    if (first && FLAKY.test(path)) {
      // The test runner lets every answer be kept for a year, as some servers do.
      context.status = 503;
      return undefined;
    }
    const file = fileOf(path);
    const body = written.get(context.path) ?? (file && (await readFile(file).catch(() => undefined)));
    if (!body) {
      context.status = 404;
      return undefined;
    }
    if (context.query.after) await pause(Number(context.query.after));
    context.body = body;
    context.set({
      'cache-control': 'no-store',
      // As a public CDN does, for what a page of another origin imports.
      ...(BUILT_PATH.test(path) && { 'access-control-allow-origin': '*' }),
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...headersOf(path),
    });
    return undefined;
  };
}
