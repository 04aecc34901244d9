import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'language-'));

function language(file: string): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli.js`, 'language', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function pack(content: string, name = 'fr.mjs'): ReturnType<typeof language> {
  writeFileSync(join(folder, name), content);
  return language(name);
}

describe('bilateral-relations language', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('finds nothing missing in the Spanish that ships', () => {
    const { status, out, err } = language(`${root}dist/locales/es.js`);
    deepEqual([status, err], [0, '']);
    const [, has, all] = /(\d+) of (\d+) texts/.exec(out) ?? [];
    equal(has, all);
    ok(Number(all) > 150);
  });

  it('lists what a partial pack lacks, with the English text', () => {
    const { status, err } = pack(
      `export default { lang: 'fr', texts: { noRecord: 'aucune donnée', headline: (value, when) => \`Tension \${value} \${when}\` } };`,
    );
    equal(status, 1);
    match(err, /^fr\.mjs: texts\.mostTense: missing; in English: ".+"$/m);
    match(err, /^fr\.mjs: types\.war\.label: missing; in English: "Declares or wages war"$/m);
    match(err, /^fr\.mjs: 2 of \d+ texts; what is missing is said in English$/m);
    equal(/texts\.noRecord|texts\.headline:/.test(err), false);
  });

  const WRONG: readonly [what: string, content: string, told: RegExp][] = [
    [
      'a text in place of a function',
      `{ lang: 'fr', texts: { headline: 'x' } }`,
      /texts\.headline: a text; allowed: a function/,
    ],
    [
      'a function that makes no text',
      `{ lang: 'fr', texts: { headline: () => 7 } }`,
      /texts\.headline: a function that makes 7; allowed: one that makes a text/,
    ],
    [
      'a function that throws',
      `{ lang: 'fr', texts: { headline: () => null.x } }`,
      /texts\.headline: a function that makes nothing, or throws/,
    ],
    [
      'a function of more than is filled in',
      `{ lang: 'fr', texts: { headline: (a, b, c) => a + b + c } }`,
      /texts\.headline: a function of 3; allowed: of 2/,
    ],
    [
      'a number in place of a text',
      `{ lang: 'fr', texts: { noRecord: 7 } }`,
      /texts\.noRecord: 7; allowed: a text/,
    ],
    [
      'a text in place of a table',
      `{ lang: 'fr', texts: { stances: 'x' } }`,
      /texts\.stances: a text; allowed: a table/,
    ],
    [
      'a list of another length',
      `{ lang: 'fr', texts: { reading: { levels: ['x'] } } }`,
      /texts\.reading\.levels: a list of 1; allowed: a list of 5/,
    ],
    [
      'a misspelt key',
      `{ lang: 'fr', texts: { noRecrod: 'x' } }`,
      /texts\.noRecrod: not a text of the program; did you mean noRecord\?/,
    ],
    [
      'texts of a dataset that are none',
      `{ lang: 'fr', datasets: [{ dataset: 'a-b', lang: 'fr', title: 7, events: { one: { title: null } } }] }`,
      /datasets\[0\]\.title: 7; allowed: a text[^]*datasets\[0\]\.events\.one\.title: null; allowed: a text/,
    ],
    [
      'a program that throws',
      `{ lang: 'fr', get texts() { throw new Error('not yet'); } }`,
      /cannot be loaded \(not yet\)/,
    ],
    ['no language', `{ texts: {} }`, /lang: missing; allowed: a language tag/],
    ['a language that is none', `{ lang: 'not one', texts: {} }`, /lang: "not one"; allowed: a language tag/],
    ['no table at all', `7`, /7; allowed: a table of texts, as the default export/],
  ];
  for (const [what, content, told] of WRONG)
    it(`tells ${what}`, () => {
      const { status, err } = pack(`export default ${content};`);
      match(err, told);
      equal(status, 1);
    });

  it('reads JSON too, and says where a file cannot be loaded', () => {
    match(pack('{"lang": "fr", "texts": {"noRecord": "aucune donnée"}}', 'fr.json').err, /fr\.json: 1 of/);
    match(pack('export default {', 'broken.mjs').err, /broken\.mjs: cannot be loaded \(/);
    match(language('nowhere.mjs').err, /nowhere\.mjs: cannot be loaded/);
    equal(language('nowhere.mjs').status, 1);
  });
});
