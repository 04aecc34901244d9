/**
 * The rooms of `src/`, from the first to the last: a room may import those before it that it names, and no others.
 * `npm run lint` checks it, for imports of types too; tests/tools/rooms.test.ts plants wrong imports and sees them found.
 */

/**
 * @typedef {object} Room
 * @property {string} name the folder below `src/`
 * @property {string[]} imports folders that it may import, beside itself
 * @property {boolean} [data] whether it may import the JSON files of `data/`
 * @property {boolean} [files] whether it may import the files right under `src/`
 * @property {boolean} [page] whether it may use Lit and the page: document, network, clock
 */

const DATA = ['time', 'arrays', 'data'];
const INDEX = [...DATA, 'tension'];
const LAYOUT = [...INDEX, 'layout', 'layout/marks', 'layout/labels'];
const WORDS = [...LAYOUT, 'text', 'state', 'wording'];
/** What the elements are made from. */
const PURE = [...WORDS, 'downloads', 'picture'];

/** @type {Room[]} */
export const ROOMS = [
  { name: 'time', imports: [] },
  { name: 'arrays', imports: ['time'] },
  { name: 'data', imports: ['time', 'arrays'], data: true },
  { name: 'tension', imports: DATA },
  { name: 'layout', imports: INDEX },
  { name: 'layout/marks', imports: [...INDEX, 'layout'] },
  { name: 'layout/labels', imports: [...INDEX, 'layout', 'layout/marks'] },
  { name: 'text', imports: INDEX, data: true },
  { name: 'state', imports: [...LAYOUT, 'text'] },
  { name: 'wording', imports: [...LAYOUT, 'text', 'state'] },
  { name: 'downloads', imports: WORDS },
  { name: 'picture', imports: WORDS },
  { name: 'render', imports: PURE },
  { name: 'authoring', imports: [...PURE, 'render'], files: true },
  { name: 'wordpress/editor', imports: [...PURE, 'render', 'authoring'], files: true, page: true },
  { name: 'elements/styles', imports: ['picture'], page: true },
  { name: 'elements/renderer', imports: ['picture'], page: true },
  { name: 'elements/page', imports: [...PURE, 'elements/styles'], page: true },
  { name: 'elements/state', imports: [...PURE, 'elements/page'], files: true, page: true },
  {
    name: 'elements/interaction',
    imports: [...PURE, 'elements/page', 'elements/state'],
    page: true,
  },
  {
    name: 'elements/panels',
    imports: [
      ...PURE,
      'render',
      'elements/styles',
      'elements/renderer',
      'elements/page',
      'elements/state',
      'elements/interaction',
    ],
    data: true,
    files: true,
    page: true,
  },
  {
    name: 'render/element',
    imports: [
      ...PURE,
      'render',
      'elements/styles',
      'elements/renderer',
      'elements/page',
      'elements/state',
      'elements/interaction',
      'elements/panels',
    ],
  },
];

/** What makes a module depend on the page, the clock, the network or chance. They are passed in instead. */
const PAGE_GLOBALS = [
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'history',
  'fetch',
  'localStorage',
  'sessionStorage',
  'matchMedia',
  'getComputedStyle',
  'customElements',
  'performance',
  'requestAnimationFrame',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'HTMLElement',
  'Element',
  'SVGElement',
  'ResizeObserver',
  'IntersectionObserver',
  'MutationObserver',
];
const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now' },
  { object: 'Math', property: 'random' },
];

/** @returns {{ regex: string, message: string }[]} import paths that a room may not use */
function forbiddenImports({ name, imports, data, files, page }) {
  const allowed = [name, ...imports];
  const message = `src/${name} may import ${imports.join(', ') || 'nothing'} (tools/rooms.mjs)`;
  const forbid = (regex) => ({ regex, message });
  const up = name.includes('/') ? '\\.\\./\\.\\./' : '\\.\\./';
  // Also from a folder in the room.
  const anyUp = name.includes('/') ? '(?:\\.\\./){2,}' : '(?:\\.\\./)+';
  const others = ROOMS.map((room) => room.name).filter((other) => !allowed.includes(other));
  const beside = others.filter((other) => other.startsWith('elements/')).map((other) => other.split('/')[1]);
  return [
    ...others.map((other) => forbid(`^${anyUp}${other}/`)),
    ...(name.startsWith('elements/')
      ? [
          ...beside.map((other) => forbid(`^\\.\\./${other}/`)),
          forbid('^\\.\\./(?:bilateral-|relations-|extras)[\\w.-]*$'),
        ]
      : imports.includes('elements/panels')
        ? []
        : [forbid(`^${anyUp}elements/`)]),
    forbid(`^${anyUp}extras/`),
    forbid(`^${anyUp}cli/`),
    forbid(`^${anyUp}builder/`),
    ...(files ? [] : [forbid(`^${up}[\\w.-]+$`)]),
    ...(data ? [] : [forbid(`^${up}\\.\\./data/`)]),
    ...(page ? [] : [forbid('^@?lit(?:/|$|-)')]),
  ];
}

/** The part of the linter's configuration that guards the rooms. */
export const overrides = ROOMS.map((room) => ({
  files: [`**/src/${room.name}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', { patterns: forbiddenImports(room) }],
    ...(room.page
      ? {}
      : {
          'no-restricted-globals': [
            'error',
            ...PAGE_GLOBALS.map((name) => ({
              name,
              message: 'passed in, never read here (tools/rooms.mjs)',
            })),
          ],
          'no-restricted-properties': ['error', ...CLOCK_AND_CHANCE],
        }),
  },
}));
