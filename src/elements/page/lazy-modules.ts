/** Modules that few readers need, each loaded when it is first asked for, for all widgets of a page. */
import { withinTime } from '../../loading/time-out.js';
import { nextMacrotask } from './next-macrotask.js';

/** A module as it is now: the module itself, or how far it has come. */
export type LazyNow<Module> = Module | 'absent' | 'loading' | 'failed';

/** One module that is loaded on demand. */
export interface LazyModule<Module> {
  /** Starts loading, again where it has failed before. Undefined where it cannot be loaded. */
  readonly load: () => Promise<Module | undefined>;
  readonly now: () => LazyNow<Module>;
}

type AnyLoaders = Readonly<Record<string, () => Promise<unknown>>>;
type ModuleOf<Loaders extends AnyLoaders, Name extends keyof Loaders> = Awaited<ReturnType<Loaders[Name]>>;
type Loading = { readonly done: Promise<unknown>; module?: unknown; failed?: true };

export class LazyModules<Loaders extends AnyLoaders> {
  readonly #loaders: Loaders;
  readonly #loadings = new Map<keyof Loaders, Loading>();

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /** Loads a module. Where that fails, one line in the console says so, the result is undefined, and the next call tries again. */
  load<Name extends keyof Loaders & string>(name: Name): Promise<ModuleOf<Loaders, Name> | undefined> {
    const earlier = this.#loadings.get(name);
    if (earlier && !earlier.failed) return earlier.done as Promise<ModuleOf<Loaders, Name> | undefined>;
    const loading: Loading = {
      done: withinTime(Promise.resolve(this.#loaders[name]?.()))
        .finally(nextMacrotask)
        .then(
          (module) => (loading.module = module),
          (reason: unknown) => {
            loading.failed = true;
            if (!earlier)
              console.error(`bilateral-relations: extras/${name}.js could not be loaded (${String(reason)})`);
          },
        ),
    };
    this.#loadings.set(name, loading);
    return loading.done as Promise<ModuleOf<Loaders, Name> | undefined>;
  }

  /** One of the modules, for those who need no other. */
  of<Name extends keyof Loaders & string>(name: Name): LazyModule<ModuleOf<Loaders, Name>> {
    return { load: () => this.load(name), now: () => this.now(name) };
  }

  /** For drawing. Call `load` for a module that is `absent`. */
  now<Name extends keyof Loaders & string>(name: Name): LazyNow<ModuleOf<Loaders, Name>> {
    const loading = this.#loadings.get(name);
    if (!loading) return 'absent';
    if (loading.failed) return 'failed';
    return (loading.module as ModuleOf<Loaders, Name> | undefined) ?? 'loading';
  }
}
