/** Starts a real WordPress, from Debian's packages, on loopback, with posts that go through the filters of their authors' roles. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../../support/until.js';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentyone', 'mariadb-server', 'php-cli', 'php-mysql'];
const SOURCE = '/usr/share/wordpress';
const fixtures = fileURLToPath(new URL('.', import.meta.url));

/** How long a server may take to start, ms. */
const PATIENCE = 60_000;

/** A post as it is written. */
export interface Post {
  readonly name: string;
  readonly role: 'administrator' | 'author';
  readonly content: string;
}

export interface WordPress {
  readonly url: string;
  /** Ids of the posts by their names. */
  readonly ids: Readonly<Record<string, number>>;
  /** Runs PHP with WordPress loaded, as nobody; returns what it prints. */
  readonly php: (code: string) => string;
  readonly close: () => Promise<void>;
}

/** Why it cannot be tested here, if so; what is missing is installed where that needs no question. */
export function missing(): string | undefined {
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

/**
 * Two people can log in: `admin` and `author`, each with the name as password.
 * @param install puts files into the site's folder before WordPress is set up
 */
export async function startWordPress(
  posts: readonly Post[],
  install: (site: string) => void,
): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const servers: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((resolve) =>
            server.exitCode === null ? server.on('exit', resolve) && server.kill() : resolve(0),
          ),
      ),
    );
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await startIn(folder, servers, posts, install)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startIn(
  folder: string,
  servers: ChildProcess[],
  posts: readonly Post[],
  install: (site: string) => void,
): Promise<Omit<WordPress, 'close'>> {
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
  const url = `http://127.0.0.1:${port}`;
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
  install(site);
  writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
  const ids = JSON.parse(
    run('php', [join(fixtures, 'setup.php'), site, join(folder, 'posts.json')])
      .split('\n')
      .at(-1)!,
  ) as WordPress['ids'];
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
  const load = `require ${JSON.stringify(join(site, 'wp-load.php'))};`;
  return { url, ids, php: (code) => run('php', ['-r', load + code]) };
}
