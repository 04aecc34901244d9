/**
 * Keeps Lit inside the drop-in from writing to the page's globals. Lit registers its versions on `globalThis` (which makes a
 * page's own development build of Lit warn about "multiple versions") and defines `Symbol.metadata`. The drop-in has a Lit
 * of its own that nobody else can reach, and uses TypeScript's decorators, which carry no metadata, so it needs neither.
 * Every rewrite must match exactly once: a release of Lit that says it otherwise fails the build instead of passing unseen.
 */
import type { Plugin } from 'vite';

interface Rewrite {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

const VERSIONS = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)/;

const REWRITES: readonly Rewrite[] = [
  { file: /\/lit-html\/lit-html\.js$/, from: VERSIONS, to: '0' },
  { file: /\/lit-element\/lit-element\.js$/, from: VERSIONS, to: '0' },
  { file: /\/@lit\/reactive-element\/reactive-element\.js$/, from: VERSIONS, to: '0' },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    to: 'const litPropertyMetadata=new WeakMap;',
  },
];

export function pageGlobals(): Plugin {
  const done = new Set<Rewrite>();
  return {
    name: 'page-globals',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\// },
      handler(code, id) {
        let rewritten = code;
        for (const rewrite of REWRITES.filter(({ file }) => file.test(id))) {
          const matches = rewritten.match(new RegExp(rewrite.from, 'g'))?.length ?? 0;
          if (matches !== 1)
            this.error(`${String(rewrite.from)} matches ${matches} times in ${id}, not once`);
          rewritten = rewritten.replace(rewrite.from, rewrite.to);
          done.add(rewrite);
        }
        return rewritten === code ? null : { code: rewritten, map: null };
      },
    },
    buildEnd(error) {
      const missed = REWRITES.filter((rewrite) => !done.has(rewrite));
      if (!error && missed.length > 0) {
        this.error(
          `not met: ${missed.map(({ file, from }) => `${String(file)} ${String(from)}`).join(', ')}`,
        );
      }
    },
  };
}
