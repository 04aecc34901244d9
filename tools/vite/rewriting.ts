/**
 * Rewrites single places of libraries inside the drop-in, each for a reason that a bundler cannot know. Every rewrite must match exactly once: a release
 * that says it otherwise fails the build instead of passing unseen.
 */
import type { Plugin } from 'vite';

export interface Rewrite {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

export function rewriting(name: string, rewrites: readonly Rewrite[]): Plugin {
  const done = new Set<Rewrite>();
  return {
    name,
    apply: 'build',
    transform: {
      filter: { id: rewrites.map(({ file }) => file) },
      handler(code, id) {
        let rewritten = code;
        for (const one of rewrites.filter(({ file }) => file.test(id))) {
          const matches = rewritten.match(new RegExp(one.from, `${one.from.flags}g`))?.length ?? 0;
          if (matches !== 1) this.error(`${String(one.from)} matches ${matches} times in ${id}, not once`);
          rewritten = rewritten.replace(one.from, one.to);
          done.add(one);
        }
        return rewritten === code ? null : { code: rewritten, map: null };
      },
    },
    buildEnd(error) {
      const missed = rewrites.filter((one) => !done.has(one));
      if (!error && missed.length > 0) {
        this.error(
          `not met: ${missed.map(({ file, from }) => `${String(file)} ${String(from)}`).join(', ')}`,
        );
      }
    },
  };
}
