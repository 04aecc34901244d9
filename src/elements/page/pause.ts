/** Pauses in long work, so that the page can answer the reader in between. */

/** Longest stretch without a pause, ms: half a frame. */
const SLICE = 8;

/** Whether the engine can go on before other work of the page: Chromium from 129, Firefox from 142. */
const canYield = 'scheduler' in globalThis && 'yield' in scheduler;

/** When the stretch that goes on began, ms. */
let begun = -Infinity;

/** A message comes at once; a timer would wait 4 ms where it follows others. */
const nextMessage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** To be waited for between two parts of the work of any widget; undefined where none is due yet. */
export const pause = (): Promise<void> | undefined =>
  performance.now() - begun < SLICE
    ? undefined
    : (canYield ? scheduler.yield() : nextMessage()).then(() => {
        begun = performance.now();
      });

/**
 * Whether a first drawing may pause. Paper does not wait; and where another turn of the page would come in between, as in WebKit, the page would be laid out
 * after each part of it: fifty widgets then take three times as long.
 */
export const mayPause = (): boolean => canYield && !matchMedia('print').matches;
