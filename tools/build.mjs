/** `npm run build`: everything that is published, into dist/. */
import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeEditorData } from './editor-data.mjs';
import { writePages } from './pages.mjs';
import { writePlugin } from './wordpress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;
const EXTRAS = (await readdir(`${root}src/extras`)).map((file) => `extras/${file.replace('.ts', '')}`);
const MODES = [
  'drop-in',
  'iife',
  'one-file',
  'embed',
  'builder',
  ...EXTRAS,
  'esm',
  'render',
  'locales',
  'cli',
  'wordpress',
];

/** The declarations beside the modules they describe. */
async function writeTypes() {
  const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
    'package.json',
    'bin/tsc',
  );
  const { status } = spawnSync(process.execPath, [compiler, '--project', 'tools/tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the declarations could not be written, see above');
  // The data lies outside src/, so the compiler keeps both folders.
  await cp(`${dist}types/src`, `${dist}esm`, { recursive: true });
  await rm(`${dist}types`, { recursive: true });
}

/** Datasets, scale and schema, as small as JSON can be. */
async function writeData() {
  await mkdir(`${dist}data`, { recursive: true });
  const files = (await readdir(`${root}data`)).filter(
    (file) => file.endsWith('.json') && !file.endsWith('.ids.json'),
  );
  for (const file of files) {
    const content = JSON.parse(await readFile(`${root}data/${file}`, 'utf8'));
    await writeFile(`${dist}data/${file}`, JSON.stringify(content));
  }
}

await rm(dist, { recursive: true, force: true });
for (const mode of MODES) await build({ configFile: `${root}vite.config.ts`, mode });
await writePages();
await copyFile(`${root}src/bilateral-relations.css`, `${dist}bilateral-relations.css`);
await writeData();
await writeEditorData();
await writeTypes();
await writePlugin();
