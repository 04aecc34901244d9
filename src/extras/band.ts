/**
 * The sensitivity band of any dataset: in a worker where the page lets one start from this very file, else in slices. The worker runs this
 * module too, so nothing else is loaded, and a content security policy that lets the module in lets the worker in.
 */
import type { Dataset } from '../data/dataset.js';
import { bandGrid, type Band } from '../tension/band-grid.js';
import { bandOf, sensitivityDraws } from '../tension/band.js';
import type { TensionOptions } from '../tension/parameters.js';
import { yieldingLoop } from '../elements/page/yielding-loop.js';

const WORKER = 'bilateral-relations-band';
/** Only this file, as it is published, may be a worker: a bundler may have put it together with the page's own code. */
const OWN_FILE = /\/extras\/band\.js$/;

/** What can be sent to a worker: events left out rather than a function that leaves them out. */
interface Task {
  readonly dataset: Dataset;
  readonly options: Omit<TensionOptions, 'include' | 'weight'>;
}

function taskOf(dataset: Dataset, { include, ...options }: TensionOptions): Task {
  return { dataset: include ? { ...dataset, events: dataset.events.filter(include) } : dataset, options };
}

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** Pages that ask for trusted types want to know that an address of a script was made on purpose. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy(WORKER, { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url) : url;
}

function started(): Worker | undefined {
  try {
    const own = new URL(import.meta.url);
    if (own.origin !== location.origin || !OWN_FILE.test(own.pathname)) return undefined;
    return new Worker(trusted(own.href), { type: 'module', name: WORKER });
  } catch {
    return undefined;
  }
}

/** Rejects where the worker cannot run. */
function inWorker(worker: Worker, task: Task, signal: AbortSignal): Promise<Band | undefined> {
  return new Promise<Band | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Band>) => resolve(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error('the worker could not run'));
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

/** Undefined where it is no longer wanted. */
export async function computeBand(
  dataset: Dataset,
  options: TensionOptions,
  signal: AbortSignal,
): Promise<Band | undefined> {
  const task = taskOf(dataset, options);
  const worker = started();
  if (worker)
    try {
      return await inWorker(worker, task, signal);
    } catch {
      // The page's policy may refuse a worker only when it starts; the slices below do the same.
    }
  const instants = bandGrid(task.dataset);
  const draws = await yieldingLoop(sensitivityDraws(task.dataset, instants, task.options), signal);
  return draws && bandOf(instants, draws);
}

const scope = globalThis as unknown as {
  readonly name?: string;
  readonly document?: unknown;
  readonly postMessage: (band: Band) => void;
  onmessage: ((event: MessageEvent<Task>) => void) | null;
};
if (scope.name === WORKER && !scope.document)
  scope.onmessage = ({ data: { dataset, options } }) => {
    const instants = bandGrid(dataset);
    scope.postMessage(bandOf(instants, [...sensitivityDraws(dataset, instants, options)]));
  };
