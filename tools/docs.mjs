/**
 * `npm run docs`: writes the generated parts of the documents, between `<!-- name:start -->` and `<!-- name:end -->`.
 * The snippets have the version and the integrity of the built files. The reference of the elements comes from custom-elements.json.
 * The list of all texts of a language comes from src/text/en.ts; the categories that the schema of a dataset allows, from their table.
 * With `--check` it changes nothing and fails where a part is out of date.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { languageTexts } from './language-texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFile(`${root}${file}`, 'utf8');

const { name, version } = JSON.parse(await read('package.json'));
const manifest = JSON.parse(await read('custom-elements.json'));
/** Where the snippets look for the files: on the server of whoever embeds them. */
const OWN_SERVER = '/bilateral-relations';
/** The same files of a published version. */
const CDN = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist`;

/** Which document holds which generated parts. */
const DOCUMENTS = {
  'README.md': ['snippet'],
  'docs/embedding.md': ['classic', 'cdn', 'container', 'iframe', 'embed-host', 'reserve-space'],
  'docs/reference.md': ['reference'],
  'docs/languages.md': ['texts'],
};

const code = (text) => `\`${text}\``;
const fenced = (language, text) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;
const cell = (text = '') =>
  String(text)
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');

async function integrity(file) {
  return `sha384-${createHash('sha384')
    .update(await readFile(`${root}dist/${file}`))
    .digest('base64')}`;
}

const scriptTag = (file, attributes, more = '') =>
  `<script ${attributes} src="${more ? CDN : OWN_SERVER}/${file}"${more}></script>`;

const cdnTag = async (file, attributes) =>
  scriptTag(file, attributes, ` integrity="${await integrity(file)}" crossorigin="anonymous"`);

function table(title, heads, rows) {
  if (rows.length === 0) return [];
  return [
    `**${title}**`,
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ];
}

/** A type for readers: without what TypeScript adds for an attribute that is not there. */
const typeOf = ({ type }) => (type ? code(type.text.replace(/ \| undefined$/, '')) : '');
const defaultOf = ({ default: value }) => (value === undefined ? '' : code(value.replaceAll("'", '')));

function reference(element) {
  const {
    tagName,
    description,
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const properties = fields.filter((each) => !each.static);
  const ofClass = fields.filter((each) => each.static);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `## ${code(`<${tagName}>`)}`,
    '',
    description,
    '',
    ...table(
      'Attributes',
      ['attribute', 'property', 'type', 'default', 'effect'],
      attributes.map((each) => [
        code(each.name),
        each.fieldName ? code(each.fieldName) : '',
        typeOf(each),
        defaultOf(each),
        each.description,
      ]),
    ),
    ...table(
      'Properties without attribute',
      ['property', 'type', 'effect'],
      properties.map((each) => [code(each.name), typeOf(each), each.description]),
    ),
    ...table(
      'Of the class',
      ['property', 'effect'],
      ofClass.map((each) => [code(each.name), each.description]),
    ),
    ...table(
      'Methods',
      ['method', 'effect'],
      methods.map((each) => [
        code(`${each.name}(${(each.parameters ?? []).map((parameter) => parameter.name).join(', ')})`),
        each.description,
      ]),
    ),
    ...table(
      'Events',
      ['event', 'type', 'fires when'],
      events.map((each) => [code(each.name), typeOf(each), each.description]),
    ),
    ...table(
      'Slots',
      ['slot', 'holds'],
      slots.map((each) => [each.name ? code(each.name) : '(default)', each.description]),
    ),
    ...table(
      'Parts',
      ['part', 'is'],
      cssParts.map((each) => [code(`::part(${each.name})`), each.description]),
    ),
    ...table(
      'Custom properties',
      ['property', 'default', 'sets'],
      cssProperties.map((each) => [code(each.name), defaultOf(each), each.description]),
    ),
  ].join('\n');
}

/** The widget first, then by tag. */
function elements() {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort(
      (a, b) => Number(b.tagName === name) - Number(a.tagName === name) || (a.tagName < b.tagName ? -1 : 1),
    );
}

const FALLBACK =
  '<p>In January 2019 Venezuela announced that it broke off relations with the United States.</p>';

async function parts() {
  const classic = scriptTag('bilateral-relations.iife.js', 'defer');
  const widget = `<bilateral-relations from="1999">${FALLBACK}</bilateral-relations>`;
  return {
    snippet: fenced('html', `${scriptTag('bilateral-relations.js', 'type="module"')}\n${widget}`),
    classic: fenced('html', `${classic}\n${widget}`),
    'one-file': fenced('html', `${scriptTag('bilateral-relations.one-file.js', 'defer')}\n${widget}`),
    cdn: fenced('html', `${await cdnTag('bilateral-relations.js', 'type="module"')}\n${widget}`),
    container: fenced('html', `${classic}\n<div data-bilateral-relations data-from="1999">${FALLBACK}</div>`),
    iframe: fenced(
      'html',
      '<iframe src="/bilateral-relations/embed.html?from=1999&lang=es" title="United States–Venezuela relations" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" width="100%" height="480"></iframe>',
    ),
    'embed-host': fenced('html', `<script>\n${(await read('src/embed/host.js')).trim()}\n</script>`),
    'reserve-space': fenced('css', await read('src/bilateral-relations.css')),
    texts: table(
      'In English',
      ['text', 'English'],
      (await languageTexts()).map(([key, text]) => [code(key), text]),
    )
      .join('\n')
      .trim(),
    reference: elements().map(reference).join('\n').trim(),
  };
}

/** A document with one of its parts written anew. */
function filled(file, text, part, content) {
  const start = `<!-- ${part}:start -->`;
  const end = `<!-- ${part}:end -->`;
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${file} has no place for ${part}`);
  return `${before}${start}\n<!-- prettier-ignore-start -->\n\n${content}\n\n<!-- prettier-ignore-end -->\n${end}${after}`;
}

const SCHEMA = 'data/dataset.schema.json';

/** The schema with the categories of the table, in its order. */
async function withCategories(schema) {
  const { CATEGORIES } = await tsImport('../src/data/categories.ts', import.meta.url);
  const place = /(?<="category": \{\s*"description": "[^"]*",\s*"enum": )\[[^\]]*\]/;
  if (!place.test(schema)) throw new Error(`${SCHEMA} has no place for the categories`);
  return schema.replace(place, `[${CATEGORIES.map((category) => JSON.stringify(category)).join(', ')}]`);
}

/** Writes what a file is to be, or with `--check` tells that it is not. */
async function keep(file, written, text) {
  if (text === written) return;
  if (process.argv.includes('--check')) {
    console.error(`${file} does not say what the sources and the built files say: npm run docs`);
    process.exitCode = 1;
  } else await writeFile(`${root}${file}`, text);
}

const contents = await parts();
for (const [file, names] of Object.entries(DOCUMENTS)) {
  const written = await read(file);
  const text = names.reduce((document, part) => filled(file, document, part, contents[part]), written);
  await keep(file, written, text);
}
const schema = await read(SCHEMA);
await keep(SCHEMA, schema, await withCategories(schema));
