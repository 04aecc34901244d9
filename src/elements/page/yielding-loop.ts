/** Long computations that pause, so that the page can answer the reader in between. */
import { pause } from './pause.js';

/** All steps, a few at a time; undefined where they are no longer wanted. */
export async function yieldingLoop<T>(steps: Iterable<T>, signal: AbortSignal): Promise<T[] | undefined> {
  const done: T[] = [];
  for (const step of steps) {
    done.push(step);
    const due = pause();
    if (!due) continue;
    await due;
    if (signal.aborted) return undefined;
  }
  return done;
}
