import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<string, unknown>;

/** All texts in a value of JSON. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const run = (program: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

describe('the package', () => {
  it('has every file that package.json names', () => {
    const named = ['main', 'module', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types', 'exports'];
    const paths = named.flatMap((field) => texts(manifest[field])).filter((path) => !path.includes('*'));
    deepEqual(
      paths.filter((path) => !existsSync(`${root}${path}`)),
      [],
    );
  });

  it('is imported in Node, where there is no document, without a side effect', () => {
    const script = `
      const before = Object.getOwnPropertyNames(globalThis).join();
      const { bundledDataset, tensionAt } = await import('bilateral-relations');
      if (Object.getOwnPropertyNames(globalThis).join() !== before) throw new Error('a global has changed');
      console.log(tensionAt(bundledDataset(), '2019-02-01').tension > 0);
    `;
    deepEqual(run(process.execPath, ['--input-type=module', '--eval', script]), {
      status: 0,
      output: 'true\n',
    });
  });

  it('has declarations that the compiler accepts at its strictest', () => {
    const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
      'package.json',
      'bin/tsc',
    );
    deepEqual(run(process.execPath, [compiler, '--project', 'tests/package/consumer']), {
      status: 0,
      output: '',
    });
  });

  it('has scripts and styles for the page in ASCII alone, whatever the encoding of the page', () => {
    const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?:(?:extras|locales)\/)?[\w.-]+\.(?:js|css)$/.test(file),
    );
    ok(files.length > 10);
    deepEqual(
      files.filter(
        (file) =>
          !['cli.js', 'render.js'].includes(file) &&
          /[^\0-\x7f]/.test(readFileSync(`${root}dist/${file}`, 'utf8')),
      ),
      [],
    );
  });

  it('names no file of the machine that built it', () => {
    for (const file of [
      'dist/bilateral-relations.js',
      'dist/bilateral-relations.iife.js',
      'dist/bilateral-relations.one-file.js',
      'custom-elements.json',
    ]) {
      ok(!readFileSync(`${root}${file}`, 'utf8').includes(root), file);
    }
  });

  it('has the second record beside the scripts, in both languages, and in none of them', () => {
    for (const file of ['us-mexico.json', 'us-mexico.es.json'])
      ok(existsSync(`${root}dist/data/${file}`), file);
    const scripts = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    ok(scripts.some((file) => readFileSync(`${root}dist/${file}`, 'utf8').includes('ties-broken')));
    for (const file of scripts)
      ok(!/us-mexico|guadalupe-hidalgo/.test(readFileSync(`${root}dist/${file}`, 'utf8')), file);
  });

  it('has each module that is loaded on demand beside the drop-in, complete in itself', () => {
    const names = readdirSync(`${root}src/extras`).map((file) => file.replace('.ts', ''));
    ok(names.length > 0);
    for (const name of names) {
      const file = readFileSync(`${root}dist/extras/${name}.js`, 'utf8');
      const { body } = parseAst(file);
      deepEqual(
        body.filter((node) => 'source' in node && node.source).map(({ type }) => type),
        [],
        name,
      );
      equal(/\bimport\(/.test(file), false, name);
      for (const form of ['dist/bilateral-relations.js', 'dist/bilateral-relations.iife.js'])
        ok(readFileSync(`${root}${form}`, 'utf8').includes(`("extras/${name}.js")`), `${form} ${name}`);
    }
  });

  it('has the drop-in without exports, in both forms', () => {
    const [module, classic] = ['dist/bilateral-relations.js', 'dist/bilateral-relations.iife.js'].map(
      (file) => readFileSync(`${root}${file}`, 'utf8'),
    );
    equal(/\bexport\b\s*[{*]|\bimport\s*[{*"']/.test(module ?? ''), false);
    equal(/^(?:var|let|const|function|class)\b/m.test(classic ?? ''), false);
  });
});
