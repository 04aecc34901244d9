/** For tests in Node: programs to run, and fixtures with packages of their own, this one among them as its users get it. */
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

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program and gives what it wrote; throws it where it failed. */
export function run(program: string, args: readonly string[], cwd: string): Promise<string> {
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

/**
 * The packages of a folder as its lock file names them, installed once, and this package as it is now.
 * @returns the packed package, to be removed with its folder
 */
export async function installFixtures(folder: string): Promise<string> {
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, '.stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
    writeFileSync(stamp, wanted);
  }
  const packed = mkdtempSync(join(tmpdir(), 'packed-'));
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], root);
  const tarball = join(packed, readdirSync(packed)[0]!);
  const installed = join(modules, 'bilateral-relations');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  await run('tar', ['xzf', tarball, '-C', installed, '--strip-components=1'], folder);
  return tarball;
}
