/** The WordPress plug-in as it is built: complete, in both languages, and what WordPress asks of a plug-in. */
import { deepEqual, equal, match, ok, throws } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };
import { EVENT_VALUES, SWITCHES, VALUES } from '../../src/authoring/attributes.js';
import { catalogue } from '../../tools/gettext.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src/wordpress');
const zip = unzipSync(readFileSync(join(root, 'dist/wordpress/bilateral-relations.zip')));
const fileOf = (name: string): string => new TextDecoder().decode(zip[`bilateral-relations/${name}`]);

function attributesOf(tag: string): readonly string[] {
  const elements = manifest.modules.flatMap(
    ({ declarations }) => declarations as { tagName?: string; attributes?: { name: string }[] }[],
  );
  return elements.find(({ tagName }) => tagName === tag)?.attributes?.map(({ name }) => name) ?? [];
}

/** Every text that is handed to a function of translation in the source of the plug-in. */
function textsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|php)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /_(?:_|html__)\(\s*'([^']+)',\s*'bilateral-relations'/g,
      ),
    ])
    .map(([, text = '']) => text);
}

describe('the built WordPress plug-in', () => {
  it('has every attribute of the widget in its side bar, and of its events', () => {
    deepEqual([...VALUES, ...SWITCHES].sort(), [...attributesOf('bilateral-relations'), 'lang'].sort());
    deepEqual([...EVENT_VALUES, 'mutual'].sort(), [...attributesOf('bilateral-event')].sort());
  });

  it('says every text in Spanish, and keeps no translation of a text that is gone', () => {
    const spanish = catalogue(fileOf('languages/bilateral-relations-es_ES.po'), 'es');
    const texts = textsOf(source);
    ok(texts.length > 50);
    const block = JSON.parse(fileOf('block.json')) as {
      title: string;
      description: string;
      keywords: string[];
    };
    const [, about = ''] = /Description: (.*)/.exec(fileOf('bilateral-relations.php')) ?? [];
    const wanted = [
      '',
      about,
      `block title\u0004${block.title}`,
      `block description\u0004${block.description}`,
      ...block.keywords.map((word) => `block keyword\u0004${word}`),
      ...texts,
    ];
    deepEqual([...spanish.keys()].sort(), [...new Set(wanted)].sort());
    const script = JSON.parse(
      fileOf('languages/bilateral-relations-es_ES-bilateral-relations-block.json'),
    ) as {
      locale_data: { messages: Record<string, unknown> };
    };
    deepEqual(script.locale_data.messages['Without heading'], ['Sin título']);
  });

  it('is complete in one zip file, of this version', () => {
    const names = Object.keys(zip).map((name) => name.replace('bilateral-relations/', ''));
    for (const name of [
      'editor.js',
      'bilateral-relations.iife.js',
      'bilateral-relations.css',
      'locales/es.js',
      'LICENSE',
    ])
      ok(names.includes(name), name);
    ok(names.some((name) => name.startsWith('extras/')));
    match(fileOf('bilateral-relations.php'), new RegExp(`\\* Version: ${version.replaceAll('.', '\\.')}\n`));
    match(fileOf('readme.txt'), new RegExp(`Stable tag: ${version.replaceAll('.', '\\.')}\n`));
    ok(!names.some((name) => fileOf(name).includes('%VERSION%')));
  });

  it('begins each PHP file with a way out for whoever calls it without WordPress', () => {
    const files = Object.keys(zip).filter((name) => name.endsWith('.php'));
    equal(files.length, 3);
    for (const name of files)
      match(new TextDecoder().decode(zip[name]), /\ndefined\( 'ABSPATH' \) \|\| exit;\n/);
  });

  it('is PHP that parses', { skip: spawnSync('php', ['-v']).status !== 0 && 'there is no PHP here' }, () => {
    for (const name of Object.keys(zip).filter((each) => each.endsWith('.php'))) {
      const { status, stdout } = spawnSync('php', ['-l'], { input: zip[name]!, encoding: 'utf8' });
      equal(status, 0, `${name}: ${stdout}`);
    }
  });

  it('names the line of a translation that cannot be read', () => {
    throws(
      () => catalogue('msgid "One"\nmsgstr "Uno\n', 'es.po'),
      /es\.po:2: msgctxt, msgid or msgstr and one/,
    );
  });
});
