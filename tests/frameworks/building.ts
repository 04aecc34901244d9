/** How the fixtures are installed and built, by their own tools from the packed package. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
export const modules = join(folder, 'node_modules');
export const built = join(folder, 'dist');

/** Runs a program and gives what it wrote; throws it where it failed. */
export function run(program: string, args: readonly string[], cwd = folder): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, NO_COLOR: '1', CI: '1' } });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(output) : reject(new Error(`${program} ${args.join(' ')}\n${output}`)),
    );
  });
}

/** A program of the fixtures' own packages. */
export const tool = (path: string, args: readonly string[], cwd = folder): Promise<string> =>
  run(process.execPath, [join(modules, path), ...args], cwd);

export const vite = (name: string, config = true): Promise<string> =>
  tool('vite/bin/vite.js', [
    ...['build', name, '--base', './', '--logLevel', 'error', '--emptyOutDir', '--outDir', join(built, name)],
    ...(config ? ['--config', `${name}/vite.config.mjs`] : []),
  ]);

/** What a server writes of a fixture's App, and the page that holds it, in place of the one that was built. */
export async function rendered(name: string): Promise<{ markup: string; page: string }> {
  await vite(name, false);
  const server = join(built, `${name}-server`);
  await tool('vite/bin/vite.js', [
    ...['build', name, '--ssr', 'server.tsx', '--logLevel', 'error', '--outDir', server],
  ]);
  const print = `import { markup } from ${JSON.stringify(join(server, 'server.js'))}; process.stdout.write(markup);`;
  const markup = await run(process.execPath, ['--input-type=module', '--eval', print]);
  const page = readFileSync(join(built, name, 'index.html'), 'utf8').replace('<!--app-->', () => markup);
  return { markup, page };
}

/**
 * Installs the packages of a folder of fixtures as its lock file names them, and this package as its users get it.
 * Gives the packed file, in a folder of its own.
 */
export async function prepare(place = folder): Promise<string> {
  const installed = join(place, 'node_modules');
  const stamp = join(installed, '.stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(join(place, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], place);
    writeFileSync(stamp, wanted);
  }
  const packed = mkdtempSync(join(tmpdir(), 'packed-'));
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], root);
  const tarball = join(packed, readdirSync(packed)[0]!);
  const own = join(installed, 'bilateral-relations');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  await run('tar', ['xzf', tarball, '-C', own, '--strip-components=1']);
  return tarball;
}
