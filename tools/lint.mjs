/**
 * `npm run lint [-- FOLDER]`: Oxlint with the rules of tools/oxlint.json and those of the rooms (tools/rooms.mjs).
 * Without a folder it checks the repository.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overrides } from './rooms.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const IGNORED = ['tests/page/fixtures', 'dist'];

const rules = JSON.parse(readFileSync(`${root}tools/oxlint.json`, 'utf8'));
const { $schema: _, ...config } = { ...rules, overrides: [...rules.overrides, ...overrides] };
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
const file = join(folder, 'oxlint.json');
writeFileSync(file, JSON.stringify(config));
const { status } = spawnSync(
  process.execPath,
  [
    fileURLToPath(new URL('../node_modules/oxlint/bin/oxlint', import.meta.url)),
    '--config',
    file,
    '--deny-warnings',
    ...IGNORED.flatMap((path) => ['--ignore-pattern', path]),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
