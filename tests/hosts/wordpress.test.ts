/** A real WordPress, from Debian's packages, on loopback: posts go through the filters of their author's role and through the theme. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch, openIn, widgetDrawn } from '../support/site.js';
import { until } from '../support/until.js';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentyone', 'mariadb-server', 'php-cli', 'php-mysql'];
const SOURCE = '/usr/share/wordpress';
const fixtures = fileURLToPath(new URL('./wordpress/', import.meta.url));
const built = fileURLToPath(new URL('../../dist/', import.meta.url));

/** How long a server may take to start, ms. */
const PATIENCE = 60_000;

const EVENT =
  'data-bilateral-event data-date="2026-11-20" data-type="sanctions-imposed" data-actor="US" data-target="VE"';
const LINK = '<a href="#bilateral-event=2019-01-23-ties-broken">broke ties</a>';

/** Posts as they are written; `own` where an event of the site's own is to be in the drawing. */
const POSTS = [
  {
    name: 'an administrator writes the element into a block',
    role: 'administrator',
    content: `<!-- wp:paragraph --><p>Venezuela ${LINK}.</p><!-- /wp:paragraph -->

<!-- wp:html --><bilateral-relations from="1999"></bilateral-relations><!-- /wp:html -->`,
    own: false,
  },
  {
    name: 'an administrator writes the element into a classic post, between lines of prose',
    role: 'administrator',
    content: `Venezuela <bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link>.

<bilateral-relations from="2015"><bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE">New sanctions</bilateral-event></bilateral-relations>

More prose,
on two lines.`,
    own: true,
  },
  {
    name: 'an author writes the container into a classic post',
    role: 'author',
    content: `Venezuela ${LINK}.

<div data-bilateral-relations data-from="1999" data-without-footer="">What is shown where scripts do not run.
<p ${EVENT}>New sanctions</p></div>

More prose.`,
    own: true,
  },
  {
    name: 'an author writes the container into a block',
    role: 'author',
    content: `<!-- wp:paragraph --><p>Venezuela ${LINK}.</p><!-- /wp:paragraph -->

<!-- wp:html --><div data-bilateral-relations data-from="2015"><p ${EVENT}>New sanctions</p></div><!-- /wp:html -->`,
    own: true,
  },
] as const;

/** Why it cannot be tested here, if so; what is missing is installed where that needs no question. */
function missing(): string | undefined {
  if (
    existsSync(`${SOURCE}/wp-load.php`) &&
    spawnSync('php', ['-v']).status === 0 &&
    existsSync('/usr/sbin/mariadbd')
  )
    return process.getuid?.() === 0 ? undefined : 'WordPress is not tested: its database is started as root';
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return `WordPress is not tested: on Debian, as root, it needs ${PACKAGES.join(' ')}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (): boolean =>
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...PACKAGES], {
      env,
      stdio: 'ignore',
    }).status === 0;
  if (install()) return undefined;
  spawnSync('apt-get', ['update', '--quiet'], { env, stdio: 'ignore' });
  return install() ? undefined : `WordPress is not tested: apt-get could not install ${PACKAGES.join(' ')}`;
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('in WordPress', () => {
  const cannot = missing();
  const servers: ChildProcess[] = [];
  let folder = '';
  let url = '';
  let ids: Readonly<Record<string, number>> = {};
  let browser: Browser;

  before(async () => {
    if (cannot) return;
    folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
    // The database runs as a user of its own.
    chmodSync(folder, 0o755);
    const [site, data, socket] = ['site', 'data', 'run/socket'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(join(folder, 'run'));
    chmodSync(join(folder, 'run'), 0o777);
    mkdirSync(data);
    run('chown', ['mysql:', data]);
    run('mariadb-install-db', ['--no-defaults', '--user=mysql', `--datadir=${data}`, '--skip-test-db']);
    servers.push(
      spawn(
        'mariadbd',
        [
          '--no-defaults',
          '--user=mysql',
          '--skip-networking',
          `--socket=${socket}`,
          `--datadir=${data}`,
          `--pid-file=${socket}.pid`,
        ],
        { stdio: 'ignore' },
      ),
    );
    await until(
      () =>
        spawnSync('mariadb', [
          '--no-defaults',
          `--socket=${socket}`,
          '-e',
          'CREATE DATABASE IF NOT EXISTS site',
        ]).status === 0,
      () => 'the database has started',
      PATIENCE,
    );

    cpSync(SOURCE, site, {
      recursive: true,
      dereference: true,
      filter: (path) => !path.endsWith('.htaccess'),
    });
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    writeFileSync(
      join(site, 'wp-config.php'),
      `<?php
define('DB_NAME', 'site'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $key) { define($key . '_KEY', 'test'); define($key . '_SALT', 'test'); }
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
    );
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    copyFileSync(join(fixtures, 'script-tag.php'), join(site, 'wp-content/mu-plugins/script-tag.php'));
    copyFileSync(join(built, 'bilateral-relations.iife.js'), join(site, 'bilateral-relations.iife.js'));
    writeFileSync(join(folder, 'posts.json'), JSON.stringify(POSTS));
    ids = JSON.parse(
      run('php', [join(fixtures, 'setup.php'), site, join(folder, 'posts.json')])
        .split('\n')
        .at(-1)!,
    ) as typeof ids;
    servers.push(spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' }));
    await until(
      () =>
        fetch(url).then(
          ({ ok: answered }) => answered,
          () => false,
        ),
      () => 'PHP has started',
      PATIENCE,
    );
    browser = await launch();
  });

  after(async () => {
    if (cannot) return;
    await browser?.close();
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((resolve) =>
            server.exitCode === null ? server.on('exit', resolve) && server.kill() : resolve(0),
          ),
      ),
    );
    rmSync(folder, { recursive: true, force: true });
  });

  for (const { name, own } of POSTS)
    it(`${name}: it is drawn, and the prose drives it`, async (test) => {
      if (cannot) return test.skip(cannot);
      const { page, wrong } = await openIn(browser, `${url}/?p=${ids[name]}`);
      await widgetDrawn(page);
      ok(await page.$('bilateral-relations >>> [part~="line"]'));
      equal((await page.$('bilateral-relations >>> .mark .page-event')) !== null, own);
      await page.$eval('bilateral-link, a[href^="#bilateral-event"]', (words) =>
        ((words.shadowRoot?.querySelector('a') ?? words) as HTMLElement).click(),
      );
      await widgetDrawn(page);
      ok(await page.$('bilateral-relations >>> .details'));
      deepEqual(wrong, []);
      await page.close();
    });
});
