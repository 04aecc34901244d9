/**
 * Writes dist/wordpress/: the plug-in as a folder, and as the zip file that "Upload Plugin" takes. The block's script is there already;
 * beside it come the files of src/wordpress/plugin/, the drop-in with what it loads, and the translations as WordPress reads them.
 */
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { catalogue, jed, mo } from './gettext.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;
const NAME = 'bilateral-relations';
const plugin = `${dist}wordpress/${NAME}/`;
/** The handle by which WordPress knows the block's script, which is in the name of its translation. */
const BLOCK = `${NAME}-block`;
const DROP_IN = [`${NAME}.iife.js`, `${NAME}.css`, 'extras', 'locales'];
/** A zip has the time of each file; one that is always the same makes the same zip of the same files. */
const TIME = new Date('1990-01-01T00:00:00');

const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

/** The rows of an array as WordPress's coding standard has them: with the arrows under each other. */
function alignedInPhp(indent, pairs) {
  const widest = Math.max(...pairs.map(([key]) => key.length));
  return pairs.map(([key, value]) => `${indent}${`'${key}'`.padEnd(widest + 2)} => ${value},\n`).join('');
}

/** The attributes of the elements, for the shortcodes: `name => whether it is there or not`. */
async function attributesInPhp() {
  const { modules } = JSON.parse(await readFile(`${root}custom-elements.json`, 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  const tags = [NAME, 'bilateral-event'].map((tag) => {
    const { attributes } = declarations.find(({ tagName }) => tagName === tag);
    const known = attributes.map(({ name, type }) => [name, type.text === 'boolean']);
    if (tag === NAME) known.push(['lang', false]);
    return [tag, `array(\n${alignedInPhp('\t\t', known)}\t)`];
  });
  return `<?php\n/**\n * The attributes of the elements; true where one is there or not.\n *\n * @package BilateralRelations\n */\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${alignedInPhp('\t', tags)});\n`;
}

async function writeOwnFiles() {
  const from = `${root}src/wordpress/plugin/`;
  for (const file of ['bilateral-relations.php', 'shortcode.php', 'block.json', 'readme.txt'])
    await writeFile(plugin + file, (await readFile(from + file, 'utf8')).replaceAll('%VERSION%', version));
  await writeFile(`${plugin}attributes.php`, await attributesInPhp());
  await cp(`${root}LICENSE`, `${plugin}LICENSE`);
  await mkdir(`${plugin}languages`);
  for (const file of await readdir(`${from}languages`)) {
    const text = await readFile(`${from}languages/${file}`, 'utf8');
    const messages = catalogue(text, file);
    const name = `${plugin}languages/${file.replace(/\.po$/, '')}`;
    await writeFile(`${name}.po`, text);
    await writeFile(`${name}.mo`, mo(messages));
    await writeFile(`${name}-${BLOCK}.json`, jed(messages));
  }
}

/** Every file under a folder, by its path in the zip. */
async function filesOf(folder) {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = paths.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('//', '/')).sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [`${NAME}/${file.slice(folder.length)}`, await readFile(file)]),
    ),
  );
}

export async function writePlugin() {
  await mkdir(plugin, { recursive: true });
  for (const file of DROP_IN) await cp(dist + file, plugin + file, { recursive: true });
  await writeOwnFiles();
  await writeFile(`${dist}wordpress/${NAME}.zip`, zipSync(await filesOf(plugin), { mtime: TIME }));
}
