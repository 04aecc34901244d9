import { deepEqual, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ROOMS } from '../../tools/rooms.mjs';

const LINT = fileURLToPath(new URL('../../tools/lint.mjs', import.meta.url));

/** What the linter says of some files, given by their paths in a tree like ours. */
function lint(files: Readonly<Record<string, string>>): { readonly passes: boolean; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const { status, stdout } = spawnSync(process.execPath, [LINT, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { passes: status === 0, said: stdout };
}

const importing = (path: string): string => `import { one } from '${path}';\nexport const two = one;\n`;
const ONE = 'export const one = 1;\n';

describe('the rooms', () => {
  const wrong: readonly (readonly [what: string, file: string, code: string, says: RegExp])[] = [
    ['data from layout', 'src/data/a.ts', importing('../layout/b.js'), /src\/data may import time, arrays/],
    [
      'a type of a later room',
      'src/tension/a.ts',
      "import type { B } from '../layout/b.js';\nexport type A = B;\n",
      /src\/tension may import/,
    ],
    ['picture from an element', 'src/picture/a.ts', importing('../elements/b.js'), /src\/picture may import/],
    ['state from picture', 'src/state/a.ts', importing('../picture/b.js'), /src\/state may import/],
    ['page from state', 'src/elements/page/a.ts', importing('../state/b.js'), /elements\/page may import/],
    [
      'a panel from an element',
      'src/elements/panels/a.ts',
      importing('../bilateral-relations.js'),
      /elements\/panels may import/,
    ],
    ['a module loaded on demand', 'src/elements/panels/a.ts', importing('../../extras/b.js'), /panels may/],
    ['the page of the builder', 'src/authoring/a.ts', importing('../builder/b.js'), /src\/authoring may/],
    [
      'the same from a folder of the room',
      'src/elements/panels/a/b.ts',
      importing('../../../extras/c.js'),
      /panels may/,
    ],
    [
      'text from a folder of layout',
      'src/layout/a/b.ts',
      importing('../../text/c.js'),
      /src\/layout may import/,
    ],
    [
      'Lit in the picture',
      'src/picture/a.ts',
      importing('lit/directives/guard.js'),
      /src\/picture may import/,
    ],
    ['Lit in the form that servers send', 'src/render/element/a.ts', importing('lit'), /render\/element may/],
    ['the data files in layout', 'src/layout/a.ts', importing('../../data/b.json'), /src\/layout may import/],
    [
      'the document in layout',
      'src/layout/a.ts',
      'export const a = document.title;\n',
      /passed in, never read/,
    ],
    ['the clock in state', 'src/state/a.ts', 'export const a = Date.now();\n', /Date\.now/],
    ['chance in tension', 'src/tension/a.ts', 'export const a = Math.random();\n', /Math\.random/],
  ];
  for (const [what, file, code, says] of wrong)
    it(`refuse ${what}`, () => {
      const { passes, said } = lint({ [file]: code });
      match(said, says);
      deepEqual(passes, false);
    });

  it('refuse a circle, also of types', () => {
    const { passes, said } = lint({
      'src/data/a.ts': "import type { B } from './b.js';\nexport type A = B | 1;\n",
      'src/data/b.ts': "import type { A } from './a.js';\nexport type B = A[];\n",
    });
    match(said, /no-cycle/);
    deepEqual(passes, false);
  });

  it('refuse a file of more than 330 lines', () => {
    match(lint({ 'src/data/a.ts': 'export {};\n'.repeat(331) }).said, /max-lines/);
  });

  it('let each room import what it names', () => {
    const files: Record<string, string> = {};
    for (const { name, imports } of ROOMS) {
      files[`src/${name}/one.ts`] = ONE;
      const up = name.includes('/') ? '../../' : '../';
      const [other] = imports;
      if (other) files[`src/${name}/two.ts`] = importing(`${up}${other}/one.js`);
    }
    const { passes, said } = lint(files);
    match(said, /Found 0 warnings and 0 errors/);
    deepEqual(passes, true);
  });
});
