/**
 * `npm run docs`: writes the generated parts of README.md, between `<!-- name:start -->` and `<!-- name:end -->`: the snippets, with the
 * version and integrity of the built files, and the reference of the elements, from custom-elements.json. With `--check` it only
 * tells whether what is there is still true.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFile(`${root}${file}`, 'utf8');

const { name, version } = JSON.parse(await read('package.json'));
const manifest = JSON.parse(await read('custom-elements.json'));
const host = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist`;

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

async function scriptTag(file, attributes) {
  return `<script ${attributes} src="${host}/${file}" integrity="${await integrity(file)}" crossorigin="anonymous"></script>`;
}

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
    `### ${code(`<${tagName}>`)}`,
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

async function parts() {
  const module = await scriptTag('bilateral-relations.js', 'type="module"');
  const classic = await scriptTag('bilateral-relations.iife.js', 'defer');
  const widget = '<bilateral-relations from="1999"></bilateral-relations>';
  return {
    snippet: fenced('html', `${module}${widget}`),
    classic: fenced('html', `${classic}${widget}`),
    container: fenced(
      'html',
      `${classic}\n<div data-bilateral-relations data-from="1999">In January 2019 the two countries broke off relations.</div>`,
    ),
    iframe: fenced(
      'html',
      '<iframe src="/embed.html?from=1999&lang=es" title="United States–Venezuela relations" sandbox="allow-scripts" width="100%" height="480"></iframe>',
    ),
    'embed-host': fenced('html', `<script>\n${(await read('src/embed/host.js')).trim()}\n</script>`),
    'reserve-space': fenced('css', await read('src/bilateral-relations.css')),
    reference: elements().map(reference).join('\n').trim(),
  };
}

function filled(text, part, content) {
  const start = `<!-- ${part}:start -->`;
  const end = `<!-- ${part}:end -->`;
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md has no place for ${part}`);
  return `${before}${start}\n<!-- prettier-ignore-start -->\n\n${content}\n\n<!-- prettier-ignore-end -->\n${end}${after}`;
}

const written = await read('README.md');
let readme = written;
for (const [part, content] of Object.entries(await parts())) readme = filled(readme, part, content);

if (!process.argv.includes('--check')) {
  await writeFile(`${root}README.md`, readme);
} else if (readme !== written) {
  console.error('README.md does not say what the elements and the built files are: npm run docs');
  process.exitCode = 1;
}
