/** What a page has to load for each contender: scripts and styles as esbuild bundles and minifies them from what is imported. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build as buildWidget } from 'vite';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const bench = fileURLToPath(new URL('..', import.meta.url));

/** The published script of TimelineJS makes a global; here it is a module like the others. */
const timelineJs = {
  name: 'timelinejs',
  setup({ onLoad }) {
    onLoad({ filter: /timelinejs\/dist\/js\/timeline\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\nexport const { Timeline } = TL;`,
    }));
  },
};

/** The drop-in is loaded as it was built, not bundled again. */
const dropIn = {
  name: 'drop-in',
  setup({ onResolve }) {
    onResolve({ filter: /\/dist\/bilateral-relations\.js$/ }, () => ({
      path: '/dist/bilateral-relations.js',
      external: true,
    }));
  },
};

const SHARED = {
  plugins: [timelineJs, dropIn],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  outdir: bench,
  absWorkingDir: bench,
  logLevel: 'error',
  loader: {
    '.woff': 'file',
    '.woff2': 'file',
    '.ttf': 'file',
    '.eot': 'file',
    '.svg': 'file',
    '.png': 'file',
    '.gif': 'file',
  },
};

/** Paths as the server knows them, with what stands there. */
function served({ outputFiles }, name) {
  return new Map(
    outputFiles.map(({ path, contents }) => {
      const [, ending] = /(\.[a-z]+)$/.exec(path) ?? [];
      const own = ending === '.js' || ending === '.css';
      return [own ? `/${name}${ending}` : `/${path.slice(bench.length)}`, Buffer.from(contents)];
    }),
  );
}

export async function bundleContender(name) {
  const contents = `import { draw } from './contenders/${name}.js'; window.contenderLoaded({ draw });`;
  return served(
    await build({ ...SHARED, stdin: { contents, resolveDir: bench, sourcefile: `${name}.js` } }),
    name,
  );
}

export async function bundleStage() {
  return served(await build({ ...SHARED, entryPoints: ['page/stage.js'] }), 'stage');
}

/** Script and styles after brotli, bytes. */
export function weightOf(files) {
  const weigh = (ending) =>
    [...files]
      .filter(([path]) => path.endsWith(ending))
      .reduce((sum, [, content]) => sum + brotliCompressSync(content).length, 0);
  return { js: weigh('.js'), css: weigh('.css') };
}

/** The drop-in as shipped, and how much of it is the bundled dataset: what it would weigh less with a dataset of no events. */
export async function weighWidget(path) {
  const whole = brotliCompressSync(await readFile(`${root}${path}`)).length;
  const empty = {
    name: 'without-data',
    enforce: 'pre',
    load: (id) => (/\/data\/us-venezuela[^/]*\.json$/.test(id) ? '{"events":[]}' : undefined),
  };
  const built = await buildWidget({
    configFile: `${root}vite.config.ts`,
    mode: 'drop-in',
    logLevel: 'error',
    plugins: [empty],
    build: { write: false },
  });
  const [chunk] = [built].flat()[0].output;
  return { js: whole, css: 0, data: whole - brotliCompressSync(chunk.code).length };
}
