/** What editors and JSX know of the elements, made from custom-elements.json: files in dist/ for VS Code, JetBrains and TypeScript's JSX. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));

const JSX_HEAD = `/**
 * Types of the elements in JSX. In React 19:
 *
 *   import type { BilateralElements } from 'bilateral-relations/jsx';
 *   declare module 'react' {
 *     namespace JSX {
 *       interface IntrinsicElements extends BilateralElements {}
 *     }
 *   }
 */
import type { BilateralEventMap } from './esm/elements/events.js';
`;

const JSX_GLOBAL = `
/** What every HTML element takes, as far as it is the same in all JSX libraries. */
interface GlobalAttributes {
  children?: unknown;
  class?: string;
  className?: string;
  hidden?: boolean;
  id?: string;
  key?: string | number;
  lang?: string;
  ref?: unknown;
  role?: string;
  slot?: string;
  style?: unknown;
  title?: string;
}
`;

const comment = (text) => `    /** ${text.replaceAll('\n', ' ')} */\n`;

/** The type of the property, where the attribute has one. */
const typeOf = ({ fieldName, type }, element) => (fieldName ? `${element}['${fieldName}']` : type.text);

function jsxElement({ tagName, name, attributes = [], events = [] }) {
  const lines = [
    ...attributes.map(
      (attribute) => `${comment(attribute.description)}    '${attribute.name}'?: ${typeOf(attribute, name)};`,
    ),
    ...events.map(
      (event) =>
        `${comment(event.description)}    'on${event.name}'?: (event: BilateralEventMap['${event.name}']) => void;`,
    ),
  ];
  return `  '${tagName}': GlobalAttributes & {\n${lines.join('\n')}\n  };`;
}

function jsxTypes(elements) {
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} } from './esm/elements/${tagName}.js';`,
  );
  return `${JSX_HEAD}${imports.join('\n')}\n${JSX_GLOBAL}
export interface BilateralElements {
${elements.map(jsxElement).join('\n')}
}
`;
}

export async function writeEditorData() {
  const manifest = JSON.parse(await readFile(`${root}custom-elements.json`, 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const outdir = `${root}dist`;
  generateVsCodeCustomElementData(manifest, { outdir, hideLogs: true });
  generateJetBrainsWebTypes(manifest, { outdir, packageJson: false, hideLogs: true });
  await writeFile(`${outdir}/jsx.d.ts`, jsxTypes(elements));
}
