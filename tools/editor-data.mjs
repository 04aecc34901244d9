/** What editors and JSX know of the elements, made from custom-elements.json: dist/ files for VS Code, JetBrains and TypeScript's JSX. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function writeEditorData() {
  const manifest = JSON.parse(await readFile(`${root}custom-elements.json`, 'utf8'));
  const outdir = `${root}dist`;
  generateVsCodeCustomElementData(manifest, { outdir });
  generateJetBrainsWebTypes(manifest, { outdir, packageJson: false });
  generateJsxTypes(manifest, { outdir, fileName: 'jsx.d.ts' });
}
