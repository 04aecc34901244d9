import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'program-'));
const programs = [...readFileSync(`${root}docs/in-a-program.md`, 'utf8').matchAll(/```js\n(.*?)```/gs)].map(
  ([, program = '']) => program,
);

/** Runs a program of the document with the package as it is built. */
function run(program: string): string[] {
  writeFileSync(join(folder, 'template.csv'), readFileSync(`${root}docs/template.csv`));
  writeFileSync(
    join(folder, 'index.mjs'),
    program.replace(`'bilateral-relations'`, `'${pathToFileURL(`${root}dist/esm/index.js`).href}'`),
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, ['index.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  deepEqual([status, stderr], [0, '']);
  return stdout.trim().split('\n');
}

describe('The programs of docs/in-a-program.md', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('are two', () => equal(programs.length, 2));

  it('read a table, and tell the index by month and what made it up', () => {
    const lines = run(programs[0] ?? '');
    const months = lines.slice(0, 12);
    deepEqual(
      months.map((line) => line.slice(0, 7)),
      Array.from({ length: 12 }, (_, month) => `2018-${String(month + 1).padStart(2, '0')}`),
    );
    const last = Number(months[11]?.split(' ')[1]);
    const shares = lines.slice(12).map((line) => Number(line.split(' ')[0]));
    equal(Math.abs(shares.reduce((sum, share) => sum + share, 0) - last) < 0.2, true);
    equal(last > 0, true);
  });

  it('make a dataset, and tell its index at a date', () => {
    const [line] = run(programs[1] ?? '');
    equal(Number(line) > 0, true);
  });
});
