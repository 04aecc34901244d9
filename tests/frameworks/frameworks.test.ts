import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openIn, serve, widgetDrawn, type Site } from '../support/site.js';
import { built, folder, modules, prepare, rendered, run, tool, vite } from './building.js';

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
  tarball = await prepare().catch((reason: unknown) => {
    cannot = `the frameworks could not be installed: ${String(reason).slice(-400)}`;
    return '';
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
    const { page, ...rest } = await rendered('hydrate');
    markup = rest.markup;
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
    ok(await page.$('bilateral-relations >>> [part="details"]'));
    deepEqual(wrong, []);
  });

  it('the types of its templates know the elements', async (test) => {
    if (cannot) return test.skip(cannot);
    await tool('typescript/bin/tsc', ['-p', 'hydrate']);
  });
});

describe('a container that React renders, made into a widget before React has taken the page over', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    if (cannot) return;
    const { page } = await rendered('container');
    [site, browser] = await Promise.all([serve(built, { '/container/page.html': page }), launch()]);
  });
  after(async () => {
    if (cannot) return;
    await browser.close();
    await site.close();
  });

  /** What is pressed one after the other, and what the container has in it then. */
  const STEPS: readonly (readonly [button: string, text: string | undefined, own?: boolean])[] = [
    ['word', 'Second words one two '],
    ['more', 'Second words zero one two three '],
    ['turn', 'Second words three two one zero '],
    ['fewer', 'Second words one zero '],
    ['note', 'A note Second words one zero '],
    ['own', 'A note Second words one zero New sanctions', true],
    ['note', 'Second words one zero New sanctions', true],
    ['own', 'Second words one zero '],
    ['bare', 'Text 1'],
    ['bare', 'Text 2'],
    ['mount', undefined],
    ['mount', 'Text 2'],
  ];

  it('has what React renders in it, drawn all the while, and nothing is thrown', async (test) => {
    if (cannot) return test.skip(cannot);
    const { page, wrong } = await openIn(browser, `${site.url}/container/page.html`);
    await widgetDrawn(page);
    equal(await page.$eval('#container', ({ textContent }) => textContent), 'First words one two ');
    for (const [button, text, own = false] of STEPS) {
      await page.$eval(`#${button}`, (element) => (element as HTMLElement).click());
      if (text !== undefined) await widgetDrawn(page);
      deepEqual(
        await page.evaluate(() => document.querySelector('#container')?.textContent),
        text,
        `after ${button}`,
      );
      equal((await page.$('body >>> [part~="line"]')) !== null, text !== undefined, `after ${button}`);
      equal((await page.$('body >>> .mark .page-event')) !== null, own, `after ${button}`);
    }
    deepEqual(wrong, []);
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
