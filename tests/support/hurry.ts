/** While it runs, waits of seconds are over at once: time-outs, and the time until something is tried again. Shorter ones stay as they are. */
export async function hurrying(act: () => unknown): Promise<void> {
  const { setTimeout } = window;
  const LONG = 4_000;
  Object.assign(window, {
    setTimeout: (handler: () => void, wait = 0) => setTimeout.call(window, handler, wait >= LONG ? 0 : wait),
  });
  try {
    await act();
  } finally {
    Object.assign(window, { setTimeout });
  }
}
