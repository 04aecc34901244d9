/**
 * Modules that few readers need, each loaded when it is first asked for. On npm they are modules like any other and bundlers split them
 * off; beside the drop-in, `dist/extras/NAME.js` is each of them complete in itself (see vite.config.ts).
 */
import { nextMacrotask } from './next-macrotask.js';

/** To add one: `src/extras/NAME.ts` and a line here. */
const LOADERS = {
  about: () => import('../../extras/about.js'),
  band: () => import('../../extras/band.js'),
  compare: () => import('../../extras/compare.js'),
  csv: () => import('../../extras/csv.js'),
  table: () => import('../../extras/table.js'),
  downloads: () => import('../../extras/downloads.js'),
};

type Loaders = typeof LOADERS;
export type LazyName = keyof Loaders;
export type LazyModule<Name extends LazyName> = Awaited<ReturnType<Loaders[Name]>>;

type Loading = { readonly done: Promise<unknown>; module?: unknown; failed?: true };

const extras = new Map<LazyName, Loading>();

/** Loads a module. Where that fails it is told once in the console, the result is undefined, and the next call tries again. */
export async function loadLazy<Name extends LazyName>(name: Name): Promise<LazyModule<Name> | undefined> {
  const cached = extras.get(name);
  if (cached && !cached.failed) return cached.done as Promise<LazyModule<Name> | undefined>;
  const loading: Loading = {
    done: LOADERS[name]()
      .finally(nextMacrotask)
      .then(
        (module) => (loading.module = module),
        (reason: unknown) => {
          loading.failed = true;
          if (!cached)
            console.error(`bilateral-relations: extras/${name}.js could not be loaded (${String(reason)})`);
        },
      ),
  };
  extras.set(name, loading);
  return loading.done as Promise<LazyModule<Name> | undefined>;
}

/** A module as it is now, for drawing: the module itself, or how far it has come. Ask `loadExtra` for it where it is `absent`. */
export function lazyNow<Name extends LazyName>(
  name: Name,
): LazyModule<Name> | 'absent' | 'loading' | 'failed' {
  const cached = extras.get(name);
  if (!cached) return 'absent';
  if (cached.failed) return 'failed';
  return (cached.module as LazyModule<Name> | undefined) ?? 'loading';
}
