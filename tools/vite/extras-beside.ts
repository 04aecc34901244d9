/** Makes `import('…/extras/NAME.js')` an import of a file beside the drop-in, by the address that the drop-in has. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The module that imports each entry of `src/extras/`. */
const LOADERS = /\/src\/elements\/extras\.ts$/;
const IMPORT = /\bimport\(\s*["'](?:\.\.?\/)+(extras\/[\w-]+\.js)["']\s*\)/g;
const BESIDE = fileURLToPath(new URL('../../src/loading/beside-script.ts', import.meta.url));

export function extrasBeside(): Plugin {
  return {
    name: 'extras-beside',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: LOADERS },
      handler(code) {
        const rewritten = code.replace(IMPORT, "importBeside('$1')");
        if (rewritten === code) this.error('no import of an entry of src/extras/ was met');
        return { code: `import { importBeside } from ${JSON.stringify(BESIDE)};\n${rewritten}`, map: null };
      },
    },
  };
}
