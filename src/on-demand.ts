/**
 * Modules that few readers need, each loaded when it is first asked for. On npm they are modules like any other and bundlers split them
 * off; beside the drop-in, `dist/extras/NAME.js` is each of them complete in itself (see vite.config.ts).
 */
import { ownTask } from './own-task.js';

/** To add one: `src/extras/NAME.ts` and a line here. */
const LOADERS = {
  about: () => import('./extras/about.js'),
  band: () => import('./extras/band.js'),
  compare: () => import('./extras/compare.js'),
  csv: () => import('./extras/csv.js'),
  table: () => import('./extras/table.js'),
  'take-away': () => import('./extras/take-away.js'),
};

type Loaders = typeof LOADERS;
export type ExtraName = keyof Loaders;
export type Extra<Name extends ExtraName> = Awaited<ReturnType<Loaders[Name]>>;

type Loading = { readonly done: Promise<unknown>; module?: unknown; failed?: true };

const extras = new Map<ExtraName, Loading>();

/** Loads a module. Where that fails it is told once in the console, the result is undefined, and the next call tries again. */
export async function loadExtra<Name extends ExtraName>(name: Name): Promise<Extra<Name> | undefined> {
  const known = extras.get(name);
  if (known && !known.failed) return known.done as Promise<Extra<Name> | undefined>;
  const loading: Loading = {
    done: LOADERS[name]()
      .finally(ownTask)
      .then(
        (module) => (loading.module = module),
        (reason: unknown) => {
          loading.failed = true;
          if (!known)
            console.error(`bilateral-relations: extras/${name}.js could not be loaded (${String(reason)})`);
        },
      ),
  };
  extras.set(name, loading);
  return loading.done as Promise<Extra<Name> | undefined>;
}

/** A module as it is now, for drawing: the module itself, or how far it has come. Ask `loadExtra` for it where it is `absent`. */
export function extraNow<Name extends ExtraName>(name: Name): Extra<Name> | 'absent' | 'loading' | 'failed' {
  const known = extras.get(name);
  if (!known) return 'absent';
  if (known.failed) return 'failed';
  return (known.module as Extra<Name> | undefined) ?? 'loading';
}
