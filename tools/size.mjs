/**
 * `npm run size`: what the published scripts weigh on the wire, and what weighs in the drop-in, module by module.
 * Fails when the drop-in is heavier than its budget.
 */
import { readFile, readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of each script-tag file after brotli, its data included. */
const BUDGET = 40_000;
const BUDGETED = ['bilateral-relations.js', 'bilateral-relations.iife.js'];

const brotli = (content) => brotliCompressSync(content).length;

function row(...cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : String(cell).padStart(10))).join('');
}

async function reportFiles() {
  console.log(row('file', 'bytes', 'gzip', 'brotli'));
  const files = await readdir(`${root}dist`, { recursive: true, encoding: 'utf8' });
  const shipped = files
    .filter((file) => /^(?:[^/]+\.js|(?:locales|extras)\/.+\.js|data\/.+\.json)$/.test(file))
    .sort();
  let tooHeavy = false;
  for (const file of shipped) {
    const content = await readFile(`${root}dist/${file}`);
    const weight = brotli(content);
    const over = BUDGETED.includes(file) && weight > BUDGET;
    tooHeavy ||= over;
    console.log(
      row(file, content.length, gzipSync(content).length, weight) + (over ? `  over ${BUDGET} bytes` : ''),
    );
  }
  return tooHeavy;
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
  console.log(`\n${row('in the drop-in, before minifying', 'bytes', 'brotli')}`);
  for (const { name, bytes, alone } of rows.sort((a, b) => b.alone - a.alone))
    console.log(row(name, bytes, alone));
}

const tooHeavy = await reportFiles();
await reportModules();
if (tooHeavy) process.exitCode = 1;
