/**
 * `npm run manifest`: writes custom-elements.json from the JSDoc of the elements; with `--check` it only tells whether the one
 * that is checked in is still true.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifestFile = `${root}custom-elements.json`;
const SOURCES = ['src/elements/**/*.ts'];
const DEFINITIONS = 'src/define.ts';

/** A member of an element without a description is there for the other elements, or for Lit, not for an embedder. */
function isPublic({ privacy, description }) {
  return privacy === undefined && description !== undefined;
}

/** Elements and events; not the classes and constants that they share. */
function isPublished({ tagName, superclass }) {
  return tagName !== undefined || superclass?.name === 'Event';
}

/** Class names by tag, from the `define('tag', Class)` calls: the analyzer sees a definition only where no function is between. */
async function definitions() {
  const source = await readFile(`${root}${DEFINITIONS}`, 'utf8');
  return new Map(
    [...source.matchAll(/^define\('([\w-]+)', (\w+)\);$/gm)].map(([, tag, name]) => [name, tag]),
  );
}

/** A default that is written as a constant of the module is said as its value. */
function withDefault(item, source) {
  if (!/^[A-Z_]+$/.test(item.default ?? '')) return item;
  const [, value] = new RegExp(`^const ${item.default} = (.+);$`, 'm').exec(source) ?? [];
  return value ? { ...item, default: value } : item;
}

function publishedDeclaration(declaration, tags, source) {
  const tagName = tags.get(declaration.name);
  return {
    ...declaration,
    ...(tagName && {
      tagName,
      customElement: true,
      members: (declaration.members ?? []).filter(isPublic).map((member) => withDefault(member, source)),
      attributes: (declaration.attributes ?? []).map((attribute) => withDefault(attribute, source)),
    }),
  };
}

/** Where each class is defined, in the module that defines it. */
function definitionModule(modules, tags) {
  const exports = modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ name, tagName }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: path },
      })),
  );
  if (exports.length !== tags.size)
    throw new Error(`${tags.size} tags in ${DEFINITIONS}, ${exports.length} classes`);
  return { kind: 'javascript-module', path: DEFINITIONS, declarations: [], exports };
}

/** An embedder's view: the elements, no member that is not theirs to use, each module by the path it has in the package. */
async function published(manifest, tags) {
  const modules = manifest.modules.map(async (module) => {
    const source = await readFile(`${root}${module.path}`, 'utf8');
    const declarations = (module.declarations ?? [])
      .map((declaration) => publishedDeclaration(declaration, tags, source))
      .filter(isPublished);
    const names = new Set(declarations.map(({ name }) => name));
    return { ...module, declarations, exports: (module.exports ?? []).filter(({ name }) => names.has(name)) };
  });
  const described = (await Promise.all(modules))
    .filter(({ declarations }) => declarations.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = JSON.stringify(
    { ...manifest, modules: [definitionModule(described, tags), ...described] },
    null,
    2,
  );
  return `${text.replace(/"\/?src\/([^"]+)\.(?:ts|js)"/g, '"dist/esm/$1.js"')}\n`;
}

const manifest = await published(
  await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', ...SOURCES],
    cwd: root,
    noWrite: true,
  }),
  await definitions(),
);

if (!process.argv.includes('--check')) {
  await writeFile(manifestFile, manifest);
} else if (manifest !== (await readFile(manifestFile, 'utf8'))) {
  console.error('custom-elements.json does not say what the elements say: npm run manifest');
  process.exitCode = 1;
}
