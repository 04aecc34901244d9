/**
 * `npm run manifest`: writes custom-elements.json from the JSDoc of the elements; with `--check` it only tells whether the one
 * that is checked in is still true.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifestFile = `${root}custom-elements.json`;
const SOURCES = ['src/elements/**/*.ts', 'src/define.ts'];

/** What Lit calls, not an embedder. */
const LIFECYCLE =
  /^(?:connected|disconnected|adopted|attributeChanged)Callback$|^(?:will|first)?updated?$|^willUpdate$|^render$|^createRenderRoot$|^shouldUpdate$|^getUpdateComplete$/i;

function isPublic({ privacy, name, static: isStatic, inheritedFrom }) {
  return (
    privacy !== 'private' &&
    privacy !== 'protected' &&
    !isStatic &&
    !/^[#_]/.test(name) &&
    !LIFECYCLE.test(name) &&
    inheritedFrom?.package === undefined
  );
}

function publicOnly(declaration) {
  return declaration.members
    ? { ...declaration, members: declaration.members.filter(isPublic) }
    : declaration;
}

function isOfUse({ declarations = [], exports = [] }) {
  return declarations.some(({ customElement }) => customElement) || exports.some(({ kind }) => kind !== 'js');
}

/** An embedder's view: the elements, no member that is not theirs to use, each module by the path it has in the package. */
function published(manifest) {
  const modules = manifest.modules
    .map((module) => ({ ...module, declarations: (module.declarations ?? []).map(publicOnly) }))
    .filter(isOfUse)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = JSON.stringify({ ...manifest, modules }, null, 2);
  return `${text.replace(/"\/?src\/([^"]+)\.(?:ts|js)"/g, '"dist/esm/$1.js"')}\n`;
}

const manifest = published(
  await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', ...SOURCES],
    cwd: root,
    noWrite: true,
  }),
);

if (!process.argv.includes('--check')) {
  await writeFile(manifestFile, manifest);
} else if (manifest !== (await readFile(manifestFile, 'utf8'))) {
  console.error('custom-elements.json does not say what the elements say: npm run manifest');
  process.exitCode = 1;
}
