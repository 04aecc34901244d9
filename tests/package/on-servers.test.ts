import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { renderHtml, renderSvg } from '../../src/render.js';

const BUILT = fileURLToPath(new URL('../../dist/render.js', import.meta.url));
const code = readFileSync(BUILT, 'utf8');

/** In a context that has what the language has, and nothing of a page, of Node or of any other runtime. */
const IN_A_BARE_CONTEXT = `
  import { readFileSync } from 'node:fs';
  import { createContext, runInContext, SourceTextModule } from 'node:vm';
  const context = createContext({});
  const none = () => { throw new Error('it imports something'); };
  const module = new SourceTextModule(readFileSync(${JSON.stringify(BUILT)}, 'utf8'), { context });
  await module.link(none);
  await module.evaluate();
  const globals = ['process', 'document', 'window', 'require', 'URL', 'TextDecoder', 'setTimeout', 'fetch'];
  const { renderHtml, renderSvg } = module.namespace;
  process.stdout.write(JSON.stringify({
    there: globals.filter((name) => runInContext('typeof ' + name, context) !== 'undefined'),
    made: [
      renderSvg(),
      renderSvg(undefined, { from: '1999', width: 1200, height: 630, lang: 'es', theme: 'dark' }),
      renderHtml(undefined, { from: '1999' }),
      renderHtml(undefined, { form: 'element', from: '1999', lang: 'es' }),
    ],
  }));`;

describe('bilateral-relations/render', () => {
  it('is one file that imports nothing', () => {
    const { body } = parseAst(code);
    const imports = body.filter((statement) => 'source' in statement && statement.source);
    deepEqual(imports, []);
    doesNotMatch(code, /\bimport\s*\(/);
  });

  it('has nothing of Lit but its templates', () => {
    for (const trace of ['litHtmlVersions', 'reactiveElementVersions', 'adoptedStyleSheets', 'lit$'])
      equal(code.includes(trace), false, trace);
  });

  it('makes the same pictures where there is neither page nor Node', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '--eval', IN_A_BARE_CONTEXT],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    deepEqual([status, stderr], [0, '']);
    const { there, made } = JSON.parse(stdout) as { there: string[]; made: string[] };
    deepEqual(there, []);
    deepEqual(made, [
      renderSvg(),
      renderSvg(undefined, { from: '1999', width: 1200, height: 630, lang: 'es', theme: 'dark' }),
      renderHtml(undefined, { from: '1999' }),
      renderHtml(undefined, { form: 'element', from: '1999', lang: 'es' }),
    ]);
  });
});
