import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch, openIn, serve, widgetDrawn, type Site } from '../support/site.js';
import { prepare, run } from './building.js';

const folder = fileURLToPath(new URL('./sites/', import.meta.url));
const built = join(folder, 'dist');
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A program of the fixtures' own packages. */
const tool = (path: string, args: readonly string[], cwd = folder): Promise<string> =>
  run(process.execPath, [join(folder, 'node_modules', path), ...args], cwd);

const node = (file: string): Promise<string> => run(process.execPath, [file], folder);

const SITES = [
  {
    name: 'Eleventy',
    path: 'eleventy',
    build: () =>
      tool('@11ty/eleventy/cmd.cjs', [
        ...['--config', 'eleventy/eleventy.config.mjs', '--input', 'eleventy'],
        ...['--output', join(built, 'eleventy'), '--quiet'],
      ]),
  },
  {
    name: 'Astro',
    path: 'astro',
    build: () =>
      tool('astro/astro.js', ['build', '--silent', '--outDir', join(built, 'astro')], join(folder, 'astro')),
  },
  {
    name: 'SvelteKit',
    path: 'kit',
    build: () => tool('vite/bin/vite.js', ['build'], join(folder, 'kit')),
  },
  {
    // What Next renders a component of the server with; Next itself takes minutes to install and to build.
    name: 'React, on a server',
    path: 'next',
    build: async () => {
      mkdirSync(join(built, 'next'), { recursive: true });
      writeFileSync(join(built, 'next/index.html'), await node('next/page.mjs'));
    },
  },
] as const;

let cannot: string | undefined;
let tarball = '';
let browser: Browser;
const servers: Site[] = [];
before(async () => {
  browser = await launch();
  await prepare(folder)
    .then((packed) => (tarball = packed))
    .catch((reason: unknown) => {
      cannot = `the frameworks could not be installed: ${String(reason).slice(-400)}`;
    });
});
after(async () => {
  // Servers wait for the browser's connections.
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  if (tarball) rmSync(join(tarball, '..'), { recursive: true });
});

describe('the form `element` in a site', () => {
  for (const { name, path, build } of SITES)
    describe(`by ${name}`, () => {
      let address = '';
      before(async () => {
        if (cannot) return;
        await build();
        // Each site stands at the root of its server.
        const script = readFileSync(`${root}dist/bilateral-relations.js`, 'utf8');
        const site = await serve(join(built, path), { '/script.js': script });
        servers.push(site);
        address = `${site.url}/index.html`;
      });

      it('is there without a script', async (test) => {
        if (cannot) return test.skip(cannot);
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(address, { waitUntil: 'load' });
        match(
          await page.$eval(
            'bilateral-relations >>> [part="header"] [role="heading"]',
            (one) => one.textContent ?? '',
          ),
          /^\s*Tension at/,
        );
        await page.close();
      });

      it('is taken over by the live widget, and the framework finds nothing to mend', async (test) => {
        if (cannot) return test.skip(cannot);
        const { page, wrong } = await openIn(browser, address);
        await widgetDrawn(page);
        ok(await page.$('bilateral-relations >>> bilateral-tension'));
        equal(await page.$('bilateral-relations >>> .still'), null);
        equal((await page.$$('bilateral-relations')).length, 1);
        deepEqual(wrong, []);
        await page.close();
      });
    });
});

describe('under `@lit-labs/ssr`', () => {
  it('the tags and what stands in them are left in place', async (test) => {
    if (cannot) return test.skip(cannot);
    const markup = (await node('ssr/page.mjs')).replace(/<!--.*?-->/g, '').replace(/>\s+</g, '><');
    equal(
      markup,
      '<main><bilateral-relations from="2015" without-footer><p>Until scripts run, this text.</p></bilateral-relations><bilateral-tension from="2015"></bilateral-tension><bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link></main>',
    );
  });
});
