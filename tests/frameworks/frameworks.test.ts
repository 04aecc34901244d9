import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { installFixtures, run as runIn } from '../support/fixture-packages.js';
import { launch, openIn, serve, widgetDrawn, type Site } from '../support/site.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const modules = join(folder, 'node_modules');
const built = join(folder, 'dist');

const run = (program: string, args: readonly string[], cwd = folder): Promise<string> =>
  runIn(program, args, cwd);

/** A program of the fixtures' own packages. */
const tool = (path: string, args: readonly string[], cwd = folder): Promise<string> =>
  run(process.execPath, [join(modules, path), ...args], cwd);

const vite = (name: string, config = true): Promise<string> =>
  tool('vite/bin/vite.js', [
    ...['build', name, '--base', './', '--logLevel', 'error', '--emptyOutDir', '--outDir', join(built, name)],
    ...(config ? ['--config', `${name}/vite.config.mjs`] : []),
  ]);

const FIXTURES = [
  {
    name: 'React',
    path: 'react',
    build: () => vite('react', false),
    types: () => tool('typescript/bin/tsc', ['-p', 'react']),
  },
  {
    name: 'Vue',
    path: 'vue',
    build: () => vite('vue'),
    types: () => tool('vue-tsc/bin/vue-tsc.js', ['-p', 'vue']),
  },
  {
    name: 'Svelte',
    path: 'svelte',
    build: () => vite('svelte'),
    types: () =>
      tool(
        'svelte-check/bin/svelte-check',
        ['--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
        join(folder, 'svelte'),
      ),
  },
  {
    name: 'Angular',
    path: 'angular/browser',
    // Its compiler checks the types of the templates as it builds.
    build: () => tool('@angular/cli/bin/ng.js', ['build'], join(folder, 'angular')),
    types: undefined,
  },
] as const;

let tarball = '';
let cannot: string | undefined;

before(async () => {
  await installFixtures(folder)
    .then((packed) => (tarball = packed))
    .catch((reason: unknown) => {
      cannot = `the frameworks could not be installed: ${String(reason).slice(-400)}`;
    });
});

after(() => tarball && rmSync(join(tarball, '..'), { recursive: true }));

describe('in a framework, built by its own tools from the packed package', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serve(built), launch()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const text = (page: Page, part: string): Promise<string> =>
    page.$eval(`bilateral-relations >>> ${part}`, (element) => element.textContent ?? '');
  const press = async (page: Page, selector: string): Promise<void> => {
    await page.click(selector);
    await widgetDrawn(page);
  };

  for (const { name, path, build, types } of FIXTURES) {
    describe(name, () => {
      let page: Page;
      let wrong: string[];
      before(async () => {
        if (cannot) return;
        await build();
        ({ page, wrong } = await openIn(browser, `${site.url}/${path}/index.html`));
        await widgetDrawn(page);
      });

      it('the attributes, properties, events and children of the elements work', async (test) => {
        if (cannot) return test.skip(cannot);
        equal(
          await page.$eval('bilateral-relations', (widget) => widget.getAttribute('from') ?? widget.from),
          '2015',
        );
        equal(await page.$('bilateral-relations >>> footer'), null);
        await press(page, '#from');
        equal(await page.$eval('bilateral-relations', (widget) => widget.from), '2018');

        await page.click('bilateral-link');
        await widgetDrawn(page);
        equal(await page.$eval('#chosen', (output) => output.textContent), '2019-01-23-ties-broken');

        equal(await page.$('bilateral-relations >>> .mark .page-event'), null);
        await press(page, '#own');
        ok(await page.$('bilateral-relations >>> .mark .page-event'));
        await press(page, '#own');
        equal(await page.$('bilateral-relations >>> .mark .page-event'), null);

        await press(page, '#other');
        ok((await text(page, '.deck')).includes('Atland and Beland'));
        deepEqual(
          wrong.filter((line) => !line.includes('selected=')),
          [],
        );
      });

      if (types)
        it('the types of its templates know the elements', async (test) => {
          if (cannot) return test.skip(cannot);
          await types();
        });
    });
  }
});

describe('rendered on a server and hydrated, as Next and Astro do', () => {
  let site: Site;
  let browser: Browser;
  let markup = '';
  before(async () => {
    if (cannot) return;
    await vite('hydrate', false);
    const server = join(built, 'hydrate-server');
    await tool('vite/bin/vite.js', [
      'build',
      'hydrate',
      '--ssr',
      'server.tsx',
      '--logLevel',
      'error',
      '--outDir',
      server,
    ]);
    const print = `import { markup } from ${JSON.stringify(join(server, 'server.js'))}; process.stdout.write(markup);`;
    markup = await run(process.execPath, ['--input-type=module', '--eval', print]);
    const page = readFileSync(join(built, 'hydrate/index.html'), 'utf8').replace('<!--app-->', () => markup);
    [site, browser] = await Promise.all([serve(built, { '/hydrate/page.html': page }), launch()]);
  });
  after(async () => {
    if (cannot) return;
    await browser.close();
    await site.close();
  });

  it('the server writes the element, its attributes and its fallback, and no more', (test) => {
    if (cannot) return test.skip(cannot);
    equal(
      markup,
      '<main><h1>Rendered on a server</h1><bilateral-relations from="2015" without-footer=""><p>Until scripts run, this text.</p></bilateral-relations><bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link></main>',
    );
  });

  it('the element draws after hydration, which finds nothing to mend', async (test) => {
    if (cannot) return test.skip(cannot);
    const { page, wrong } = await openIn(browser, `${site.url}/hydrate/page.html`);
    await widgetDrawn(page);
    ok(await page.$('bilateral-relations >>> [part~="line"]'));
    equal(await page.$('bilateral-relations >>> footer'), null);
    await page.click('bilateral-link');
    await widgetDrawn(page);
    ok(await page.$('bilateral-relations >>> .details'));
    deepEqual(wrong, []);
  });

  it('the types of its templates know the elements', async (test) => {
    if (cannot) return test.skip(cannot);
    await tool('typescript/bin/tsc', ['-p', 'hydrate']);
  });
});

/** A string of each module that no other has, as it stands in every bundle that contains the module. */
const TRACES = { timeline: 'without-axis', lit: 'adoptedStyleSheets', record: '2019-01-23-ties-broken' };

const ONE_VIEW = `import { BilateralTension } from 'bilateral-relations/elements/bilateral-tension.js';
customElements.define('bilateral-tension', BilateralTension);`;
const READING = `import { parseDataset } from 'bilateral-relations';
console.log(parseDataset({}));`;
const DEFINING = `import 'bilateral-relations/define';`;

const BUNDLERS = {
  Vite: (entry: string, out: string) =>
    run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { build } from 'vite';
        await build({ configFile: false, logLevel: 'error', build: { write: true, outDir: ${JSON.stringify(out)}, minify: false, target: 'es2022',
          rolldownOptions: { input: ${JSON.stringify(entry)}, output: { codeSplitting: false, entryFileNames: 'bundle.js' } } } });`,
      ],
      folder,
    ),
  esbuild: (entry: string, out: string) =>
    run(join(modules, '.bin/esbuild'), [
      entry,
      '--bundle',
      '--format=esm',
      `--outfile=${join(out, 'bundle.js')}`,
    ]),
  webpack: (entry: string, out: string) =>
    run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import webpack from 'webpack';
        webpack({ mode: 'production', devtool: false, entry: ${JSON.stringify(entry)}, output: { path: ${JSON.stringify(out)}, filename: 'bundle.js' } },
          (error, stats) => { if (error || stats.hasErrors()) throw error ?? new Error(stats.toString()); });`,
      ],
      folder,
    ),
};

describe('bundled', () => {
  for (const [name, bundle] of Object.entries(BUNDLERS))
    it(`by ${name}, the package gives what is imported and drops the rest`, async (test) => {
      if (cannot) return test.skip(cannot);
      const found = async (source: string): Promise<string[]> => {
        const out = join(built, 'bundled', name, createHash('sha1').update(source).digest('hex'));
        mkdirSync(out, { recursive: true });
        const entry = join(out, 'entry.mjs');
        writeFileSync(entry, source);
        await bundle(entry, out);
        const code = readdirSync(out)
          .filter((file) => file.endsWith('.js'))
          .map((file) => readFileSync(join(out, file), 'utf8'))
          .join('\n');
        return Object.entries(TRACES)
          .filter(([, trace]) => code.includes(trace))
          .map(([what]) => what);
      };
      deepEqual(await found(ONE_VIEW), ['lit', 'record']);
      deepEqual(await found(READING), []);
      deepEqual(await found(DEFINING), ['timeline', 'lit', 'record']);
    });
});

describe('the package', () => {
  it('is in order for publint', async (test) => {
    if (cannot) return test.skip(cannot);
    ok((await tool('publint/src/cli.js', ['run', tarball, '--strict'])).includes('All good'));
  });

  it('has types for every entry, for the resolution of bundlers and of modules in Node', async (test) => {
    if (cannot) return test.skip(cannot);
    const args = [
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'bilateral-relations.css',
      '--format',
      'ascii',
    ];
    await tool('@arethetypeswrong/cli/dist/index.js', [tarball, ...args]);
  });

  it('is imported on a server, the definitions too', async (test) => {
    if (cannot) return test.skip(cannot);
    const script =
      "await import('bilateral-relations/define'); await import('bilateral-relations'); console.log('imported')";
    equal((await run(process.execPath, ['--input-type=module', '--eval', script])).trim(), 'imported');
  });
});
