/**
 * `npm run size`: what the published scripts weigh on the wire, and what weighs in the drop-in, module by module. Fails where a script of a
 * script tag is more than 2 % heavier than tools/sizes.json says of the newest release; `npm run size -- --keep` writes what it finds there,
 * as the figures of the version in package.json.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

const KEPT = `${root}tools/sizes.json`;
/** Growth since the newest release that passes without a word. */
const GROWTH = 0.02;
const WATCHED = ['bilateral-relations.js', 'bilateral-relations.iife.js'];

const brotli = (content) => brotliCompressSync(content).length;

function row(...cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : String(cell).padStart(10))).join('');
}

/** @returns {Promise<Record<string, number>>} bytes after brotli by file */
async function reportFiles(budgets) {
  console.log(row('file', 'bytes', 'gzip', 'brotli'));
  const files = await readdir(`${root}dist`, { recursive: true, encoding: 'utf8' });
  const shipped = files
    .filter((file) => /^(?:[^/]+\.js|(?:locales|extras)\/.+\.js|data\/.+\.json)$/.test(file))
    .sort();
  const weights = {};
  for (const file of shipped) {
    const content = await readFile(`${root}dist/${file}`);
    weights[file] = brotli(content);
    const over = WATCHED.includes(file) && weights[file] > budgets[file];
    const verdict = over
      ? `  over ${Math.floor(budgets[file])}, the newest release and ${GROWTH * 100} %`
      : '';
    console.log(row(file, content.length, gzipSync(content).length, weights[file]) + verdict);
  }
  return weights;
}

/** Where a module belongs: its package, or its path in the repository. */
function owner(id) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return name ?? relative(root, id.replace(/^\0/, ''));
}

async function reportModules() {
  const output = await build({
    configFile: `${root}vite.config.ts`,
    mode: 'drop-in',
    build: { write: false, rolldownOptions: { output: { minify: 'dce-only' } } },
  });
  const weights = new Map();
  for (const chunk of [output].flat().flatMap(({ output: chunks }) => chunks)) {
    for (const [id, { code }] of Object.entries(chunk.modules ?? {})) {
      if (code) weights.set(owner(id), (weights.get(owner(id)) ?? '') + code);
    }
  }
  const rows = [...weights].map(([name, code]) => ({ name, bytes: code.length, alone: brotli(code) }));
  rows.sort((a, b) => b.alone - a.alone);
  console.log(`\n${row('in the drop-in, before minifying', 'bytes', 'brotli')}`);
  for (const { name, bytes, alone } of rows) console.log(row(name, bytes, alone));
  return Object.fromEntries(rows.map(({ name, alone }) => [name, alone]));
}

/** Figures by release, the newest last. */
const releases = JSON.parse(await readFile(KEPT, 'utf8'));
const newest = Object.values(releases).at(-1)?.files ?? {};
const budgets = Object.fromEntries(WATCHED.map((file) => [file, (newest[file] ?? Infinity) * (1 + GROWTH)]));

const files = await reportFiles(budgets);
const modules = await reportModules();
if (process.argv.includes('--keep')) {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  releases[version] = { files, modules };
  await writeFile(KEPT, `${JSON.stringify(releases, null, 2)}\n`);
} else if (WATCHED.some((file) => files[file] > budgets[file])) process.exitCode = 1;
