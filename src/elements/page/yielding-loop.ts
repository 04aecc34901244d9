/** Long computations that pause, so that the page can answer the reader in between. */
import { nextTask } from './next-task.js';

/** Longest stretch without a pause, ms: half a frame. */
const SLICE = 8;

/** All steps, a few at a time; undefined where they are no longer wanted. */
export async function yieldingLoop<T>(steps: Iterable<T>, signal: AbortSignal): Promise<T[] | undefined> {
  const done: T[] = [];
  let end = performance.now() + SLICE;
  for (const step of steps) {
    done.push(step);
    if (performance.now() < end) continue;
    await nextTask();
    if (signal.aborted) return undefined;
    end = performance.now() + SLICE;
  }
  return done;
}
