import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { after, afterEach, before, describe, it, mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { renderCommand } from '../../src/cli/render/command.js';
import { renderHtml, renderSvg } from '../../src/render.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'render-'));
const main = `${root}src/cli/main.ts`;
const tsx = import.meta.resolve('tsx');

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input?: string, preload: readonly string[] = []): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['tsx', ...preload].flatMap((one) => ['--import', one === 'tsx' ? tsx : one]),
      main,
      'render',
      ...args,
    ],
    { cwd: folder, encoding: 'utf8', input },
  );
  return { status, out: stdout, err: stderr };
}

const bytes = (name: string): Buffer => readFileSync(join(folder, name));

describe('bilateral-relations render', () => {
  before(() => chdir(folder));
  afterEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  });
  after(() => {
    chdir(root);
    rmSync(folder, { recursive: true });
  });

  it('writes the bundled record as SVG to standard output, and nothing else', () => {
    deepEqual(run([]), { status: 0, out: `${renderSvg()}\n`, err: '' });
  });

  it('passes on what the attributes of the element are called', () => {
    const { out } = run([
      '--form',
      'figure',
      '--from',
      '1999',
      '--lang',
      'es',
      '--theme',
      'dark',
      '--half-life-scale',
      '2',
    ]);
    equal(out, `${renderHtml(undefined, { from: '1999', lang: 'es', theme: 'dark', halfLifeScale: '2' })}\n`);
  });

  it('writes the element with drawings for several widths in one, and its attributes', () => {
    const { out } = run(['--form', 'element', '--width', '390,720', '--without-header', '--nonce', 'abc']);
    equal(
      out,
      `${renderHtml(undefined, { form: 'element', width: '390,720', withoutHeader: true, nonce: 'abc' })}\n`,
    );
  });

  for (const name of ['template.json', 'template.csv'])
    it(`draws a dataset from a file and from standard input alike: ${name}`, () => {
      copyFileSync(`${root}docs/${name}`, join(folder, name));
      const { status, out, err } = run([name, '--out', 'picture.svg']);
      deepEqual({ status, out, err }, { status: 0, out: '', err: 'written: picture.svg\n' });
      const piped = run(['-'], readFileSync(`${root}docs/${name}`, 'utf8'));
      equal(piped.status, 0);
      match(piped.out, /<title>/);
      // A table without a title is named by its file.
      if (name === 'template.json') equal(piped.out, bytes('picture.svg').toString());
    });

  it('writes several widths at once, each named by its own', () => {
    equal(run(['--width', '390,720', '--out', 'picture.svg']).status, 0);
    deepEqual(readdirSync(folder).sort(), ['picture-390.svg', 'picture-720.svg']);
    equal(bytes('picture-390.svg').toString(), `${renderSvg(undefined, { width: 390 })}\n`);
  });

  it('writes a PNG of exactly the size that a link preview wants, with the drawing across it', () => {
    equal(run(['--form', 'png', '--size', '1200x630', '--out', 'card.png']).status, 0);
    const { width, height, data } = PNG.sync.read(bytes('card.png'));
    deepEqual([width, height], [1200, 630]);
    const isDrawn = (x: number, y: number): boolean => data[(y * width + x) * 4]! < 128;
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (__, y) => y).some((y) => isDrawn(x, y)),
    );
    ok(columns[0]! < 40 && columns.at(-1)! > 1160, `${columns[0]} to ${columns.at(-1)}`);
  });

  it('writes a PNG with twice the pixels', () => {
    equal(run(['--form', 'png', '--width', '390', '--scale', '2', '--out', 'a.png']).status, 0);
    equal(PNG.sync.read(bytes('a.png')).width, 780);
  });

  it('says which package draws a PNG where that is missing', () => {
    const hook = `import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent("export const resolve = (name, context, next) => { if (name === '@resvg/resvg-js') throw new Error('not installed'); return next(name, context); }"));`;
    const { status, err } = run(['--form', 'png', '--out', 'a.png'], undefined, [
      `data:text/javascript,${encodeURIComponent(hook)}`,
    ]);
    equal(status, 1);
    match(err, /^--form png needs the package @resvg\/resvg-js: npm install @resvg\/resvg-js \(.*\)\n$/);
    deepEqual(readdirSync(folder), []);
  });

  const REFUSED: readonly (readonly [what: string, args: readonly string[], status: number, says: RegExp])[] =
    [
      [
        'an unknown form',
        ['--form', 'pgn'],
        1,
        /^--form: "pgn" given; allowed: svg, .*; did you mean png\?\n$/,
      ],
      [
        'a width of 0',
        ['--width', '0'],
        1,
        /^invalid width: "0"; allowed: a whole number from 240 to 4000\n$/,
      ],
      ['one of two widths', ['--width', '390,', '--out', 'a.svg'], 1, /^invalid width: ""/],
      ['a size without a height', ['--size', '1200'], 1, /^--size: "1200" given; allowed: .* as 1200x630\n$/],
      ['width and size', ['--size', '1200x630', '--width', '9'], 1, /^--width: .* not both\n$/],
      [
        'a size of HTML',
        ['--form', 'figure', '--size', '1200x630'],
        1,
        /^--size: .*with --form svg or png\n$/,
      ],
      [
        'an attribute of the element on a figure',
        ['--form', 'figure', '--static'],
        1,
        /^--static: .*with --form element\n$/,
      ],
      [
        'an element that would load another dataset',
        ['good.json', '--form', 'element'],
        1,
        /^invalid src: nothing; allowed: the address/,
      ],
      ['a scale of SVG', ['--scale', '2'], 1, /^--scale: "2" given; allowed: with --form png\n$/],
      ['a scale of 0', ['--form', 'png', '--scale', '0'], 1, /^--scale: "0" given; allowed: a number from/],
      ['two sizes on one output', ['--width', '390,720'], 1, /^--out: nothing given; allowed: a file/],
      ['a language without texts', ['--lang', 'xx'], 1, /^invalid lang: "xx"/],
      ['a file that is not there', ['none.json'], 1, /^none\.json: cannot be read \(ENOENT.*\)\n$/],
      ['a file that breaks the schema', ['bad.json'], 1, /^bad\.json:1: .* given; allowed: .*\n$/],
      ['a font that is not there', ['--form', 'png', '--font', 'a.ttf'], 1, /^--font: a\.ttf cannot be read/],
      ['a font that is none', ['--form', 'png', '--font', 'bad.json'], 1, /^--font: bad\.json is no font/],
      [
        'an output that cannot be written',
        ['--out', 'no/a.svg'],
        1,
        /^no\/a\.svg: cannot be written \(ENOENT.*\)\n$/,
      ],
      ['an unknown option', ['--colour', 'red'], 2, /^option: "--colour" given; .*\nusage: /],
      ['two files', ['a.json', 'b.json'], 2, /^files: "a\.json b\.json" given; .*\nusage: /],
    ];
  for (const [what, args, status, says] of REFUSED)
    it(`refuses ${what} and leaves nothing behind`, async () => {
      writeFileSync(join(folder, 'bad.json'), '{"id": 1}');
      copyFileSync(`${root}docs/template.json`, join(folder, 'good.json'));
      const said = mock.method(console, 'error', () => undefined);
      const found = await renderCommand(args);
      said.mock.restore();
      match(said.mock.calls.map((call) => `${call.arguments.join(' ')}\n`).join(''), says);
      equal(found, status);
      deepEqual(readdirSync(folder).sort(), ['bad.json', 'good.json']);
    });

  it('writes one picture for a size that is asked for twice, and files without the spaces of a list', () => {
    equal(run(['--width', '360, 720,360', '--out', 'a.svg']).status, 0);
    deepEqual(readdirSync(folder).sort(), ['a-360.svg', 'a-720.svg']);
    equal(run(['--size', '1200x630,1200x630', '--out', 'b.svg']).status, 0);
    deepEqual(readdirSync(folder).sort(), ['a-360.svg', 'a-720.svg', 'b.svg']);
  });

  it('writes none of several pictures where one cannot be written', () => {
    const { status } = run(['--width', '390,1', '--out', 'a.svg']);
    equal(status, 1);
    deepEqual(readdirSync(folder), []);
  });
});
