/** Pauses between parts of a long work. */
import { nextMacrotask } from './next-macrotask.js';

/** Whether the engine can go on before other work of the page: Chromium from 129, Firefox from 142. */
const canYield = (): boolean => 'scheduler' in globalThis && 'yield' in scheduler;

/** Resolves in a task of its own, after the browser has answered the reader. */
export const nextTask = (): Promise<void> => (canYield() ? scheduler.yield() : nextMacrotask());
