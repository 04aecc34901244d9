/** What editors and JSX know of the elements, made from custom-elements.json: files in dist/ for VS Code, JetBrains, and the types of templates. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));

const JSX_HEAD = `/** Types of the elements as JSX and templates take them; see react.d.ts, vue.d.ts and svelte.d.ts for those that need no more than one line. */
import type { BilateralEventMap } from './esm/elements/events.js';
`;

/** What makes the elements known to one framework's templates, by file; in tsconfig.json: "types": ["bilateral-relations/react"]. */
const FRAMEWORKS = {
  'react.d.ts': `/** Makes the elements known to React 19: "types": ["bilateral-relations/react"] in tsconfig.json. */
import type { BilateralElements } from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends BilateralElements {}
  }
}
`,
  'vue.d.ts': `/** Makes the elements known to Vue's templates: "types": ["bilateral-relations/vue"] in tsconfig.json. */
import type { DefineComponent } from 'vue';
import type { BilateralEventMap } from './esm/elements/events.js';
import type { BilateralElements } from './jsx.js';

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Pascal<Rest>}\` : Capitalize<Name>;

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Pascal<Rest>}\` : Name;

/** Attributes and listeners by the names that Vue gives them: \`@bilateral-select\` is \`onBilateralSelect\`. */
type Attributes<Element> = { [Name in keyof Element as Name extends \`on\${string}\` ? never : Camel<Name & string>]: Element[Name] };
type Listeners = { [Name in keyof BilateralEventMap as \`on\${Pascal<Name>}\`]?: (event: BilateralEventMap[Name]) => void };

type Components = { [Tag in keyof BilateralElements]: DefineComponent<Attributes<BilateralElements[Tag]> & Listeners> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`,
  'svelte.d.ts': `/** Makes the elements known to Svelte's templates: "types": ["bilateral-relations/svelte"] in tsconfig.json. */
import type { HTMLAttributes } from 'svelte/elements';
import type { BilateralElements } from './jsx.js';

type Elements = { [Tag in keyof BilateralElements]: BilateralElements[Tag] & Omit<HTMLAttributes<HTMLElement>, keyof BilateralElements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
};

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

function jsxElement({ tagName, name, attributes = [], events = [], members = [] }) {
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const lines = [
    ...properties.map((property) => `${comment(property.description)}    '${property.name}'?: unknown;`),
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
  for (const [file, types] of Object.entries(FRAMEWORKS)) await writeFile(`${outdir}/${file}`, types);
  await writeFile(
    `${outdir}/bilateral-relations.d.ts`,
    '/** The drop-in exports nothing: it registers the elements. */\nexport {};\n',
  );
}
