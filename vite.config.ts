/**
 * One configuration, one build per mode (`npm run build` runs them all, see tools/build.mjs):
 * - `drop-in` and `iife`: the files for a script tag; `one-file`: the same with everything inside; `embed`: the page of an iframe; `builder`: the page for editors.
 * - `extras/NAME`: what these load from beside them on demand; `locales`: the languages, likewise.
 * - `esm`: the unbundled modules for npm; `render`: the picture on servers, in one file; `cli`: the command; `wordpress`: the block of the plug-in.
 * Without a mode it is the development server of the demo.
 */
import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { BuildEnvironmentOptions, UserConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { demoForms } from './tools/vite/demo-forms.js';
import { demoServer } from './tools/vite/demo-server.js';
import { extrasBeside } from './tools/vite/extras-beside.js';
import { leanD3 } from './tools/vite/lean-d3.js';
import { litOnServers, litTemplates } from './tools/vite/lit-templates.js';
import { leanData } from './tools/vite/lean-data.js';
import { minifyAgain } from './tools/vite/minify-again.js';
import { pageGlobals } from './tools/vite/page-globals.js';
import { templateMinifier } from './tools/vite/minify-templates.js';

const TARGET = 'es2022';
/** How long the plugins took is of no interest to who builds. */
const QUIET = { bundlerTimings: false };
/** A classic script has no address of its own. The band asks for it to start a worker, and where there is none computes in slices. */
const WITHOUT_ADDRESS = { emptyImportMeta: false };
/** Of d3-time too: it reads a property of each interval, and reading one does nothing in any module of the drop-in. */
const READING_IS_PURE = { propertyReadSideEffects: false } as const;
/** Functions of d3-time that only make the interval or the ticks that they return: what is not used needs not be made. */
const UNUSED_WITHOUT_THEIR_RESULT = ['timeInterval', 'ticker'];
const LEAN_SHAKE = { manualPureFunctions: UNUSED_WITHOUT_THEIR_RESULT, ...READING_IS_PURE };
/** Those of `src/extras/` that have d3 in them, for they lay out. */
const DRAWING_EXTRAS = ['overview', 'picture'];
/** A language besides English, which is inside. */
const LANGUAGE_FILE = /^(?!en\.)([a-z]{2,3})\.ts$/;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each language `src/text/xx.ts` becomes `dist/locales/xx.js`. */
function localeEntries(): Record<string, string> {
  const files = readdirSync(here('src/text')).filter((file) => LANGUAGE_FILE.test(file));
  return Object.fromEntries(
    files.map((file) => [file.replace(LANGUAGE_FILE, '$1'), here(`src/text/${file}`)]),
  );
}

/** Each element of `src/elements/` that is a module of its own on npm: `bilateral-relations/elements/…`. */
function elementEntries(): Record<string, string> {
  if (!existsSync(here('src/elements'))) return {};
  const files = readdirSync(here('src/elements'), { recursive: true, encoding: 'utf8' });
  const elements = files.filter(
    (file) => /(?:^|\/)bilateral-[\w-]+\.ts$/.test(file) && !/[.]\w+[.]ts$/.test(file),
  );
  return Object.fromEntries(
    elements.map((file) => [`elements/${file.replace(/\.ts$/, '')}`, here(`src/elements/${file}`)]),
  );
}

const shared: BuildEnvironmentOptions = {
  target: TARGET,
  outDir: 'dist',
  emptyOutDir: false,
  copyPublicDir: false,
  reportCompressedSize: false,
};

/** One file with everything inside; what few readers ask for is loaded from beside it, or `inside` it too. */
function selfContained(
  entry: string,
  format: 'es' | 'iife',
  fileName: string,
  extras: 'beside' | 'inside' = 'beside',
): UserConfig {
  return {
    plugins: [
      extras === 'beside' && extrasBeside(),
      leanD3(),
      leanData(),
      pageGlobals(),
      templateMinifier(),
      minifyAgain(format),
    ],
    build: {
      ...shared,
      lib: { entry: here(entry), formats: [format], name: 'bilateralRelations', fileName: () => fileName },
      rolldownOptions: {
        checks: extras === 'inside' ? { ...QUIET, ...WITHOUT_ADDRESS } : QUIET,
        treeshake: LEAN_SHAKE,
        output: { codeSplitting: false, minify: true },
      },
    },
  };
}

/**
 * One module that the drop-in loads on demand, complete in itself: it works beside either form of the script and whatever the
 * script's address (`?v=2`), and never makes a page load the drop-in a second time.
 */
function extra(name: string): UserConfig {
  const draws = DRAWING_EXTRAS.includes(name);
  return {
    plugins: [draws && leanD3(), litTemplates(), templateMinifier(), minifyAgain('es')],
    build: {
      ...shared,
      lib: { entry: here(`src/extras/${name}.ts`), formats: ['es'], fileName: () => `extras/${name}.js` },
      rolldownOptions: {
        checks: QUIET,
        ...(draws && { treeshake: LEAN_SHAKE }),
        output: { codeSplitting: false, minify: true },
      },
    },
  };
}

/** Data and the compiler's helpers lie outside `src/`; each gets a folder of its own beside the modules. */
function publishedName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  if (facadeModuleId?.endsWith('.json')) return `bundled/${basename(name)}.js`;
  return name.startsWith('_virtual/') ? `helpers/${basename(name)}.js` : `${name}.js`;
}

/** Modules as they stand in `src/`, with the libraries left to the user's own bundler. */
function unbundled(): UserConfig {
  return {
    build: {
      ...shared,
      minify: false,
      lib: {
        entry: {
          index: here('src/index.ts'),
          define: here('src/define.ts'),
          ...elementEntries(),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        checks: QUIET,
        external: (id) =>
          Object.keys(manifest.dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          dir: 'dist/esm',
          preserveModules: true,
          preserveModulesRoot: here('src'),
          entryFileNames: publishedName,
        },
      },
    },
  };
}

function locales(): UserConfig {
  return {
    plugins: [templateMinifier(), minifyAgain('es')],
    build: {
      ...shared,
      lib: { entry: localeEntries(), formats: ['es'] },
      rolldownOptions: {
        checks: QUIET,
        output: { dir: 'dist/locales', entryFileNames: '[name].js', minify: true },
      },
    },
  };
}

/** The picture on servers, with everything inside: for whatever runs modules, with a page or Node's modules or without. */
function onServers(): UserConfig {
  return {
    plugins: [litOnServers(), leanD3()],
    build: {
      ...shared,
      lib: { entry: here('src/render.ts'), formats: ['es'], fileName: () => 'render.js' },
      rolldownOptions: {
        checks: QUIET,
        treeshake: LEAN_SHAKE,
        output: { codeSplitting: false, minify: true },
      },
    },
  };
}

/** The package's command, for Node, with everything inside but what Node has. */
function command(): UserConfig {
  return {
    // Of Lit, what needs no page.
    resolve: { conditions: ['node', 'module', 'production'] },
    build: {
      ...shared,
      target: 'node20',
      lib: { entry: here('src/cli/main.ts'), formats: ['es'], fileName: () => 'cli.js' },
      rolldownOptions: {
        checks: QUIET,
        external: [/^node:/, ...builtinModules],
        output: { codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  };
}

/** The block of the WordPress plug-in, with all that it needs beside what the block editor has. */
function wordpressBlock(): UserConfig {
  return {
    plugins: [leanD3(), leanData(), minifyAgain('iife')],
    build: {
      ...shared,
      lib: {
        entry: here('src/wordpress/editor/block.ts'),
        formats: ['iife'],
        name: 'bilateralRelationsBlock',
        fileName: () => 'wordpress/bilateral-relations/editor.js',
      },
      rolldownOptions: {
        checks: { ...QUIET, ...WITHOUT_ADDRESS },
        output: { codeSplitting: false, minify: true },
      },
    },
  };
}

function configOf(mode: string): UserConfig {
  const [, name] = /^extras\/(.+)$/.exec(mode) ?? [];
  if (name) return extra(name);
  switch (mode) {
    case 'drop-in':
      return selfContained('src/drop-in.ts', 'es', 'bilateral-relations.js');
    case 'iife':
      return selfContained('src/drop-in.iife.ts', 'iife', 'bilateral-relations.iife.js');
    case 'one-file':
      return selfContained('src/drop-in.one-file.ts', 'iife', 'bilateral-relations.one-file.js', 'inside');
    case 'embed':
      // A frame without an origin can load nothing.
      return selfContained('src/embed.ts', 'iife', 'embed.js', 'inside');
    case 'builder':
      return selfContained('src/builder/main.ts', 'iife', 'builder.js', 'inside');
    case 'esm':
      return unbundled();
    case 'render':
      return onServers();
    case 'cli':
      return command();
    case 'wordpress':
      return wordpressBlock();
    case 'locales':
      return locales();
    default:
      return {
        plugins: [demoServer(), demoForms()],
        optimizeDeps: { entries: ['src/drop-in.ts'] },
        // Lit as it is shipped: its development build writes to the console of the demo.
        resolve: { conditions: ['module', 'browser', 'production'] },
      };
  }
}

export default defineConfig(({ mode }) => ({
  root: here('.'),
  publicDir: false,
  logLevel: 'warn',
  ...configOf(mode),
}));
