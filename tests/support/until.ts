/** Most that a busy machine may take, ms; below the time that a test has. */
const PATIENCE = 15_000;
/** Between two looks, ms. */
const PAUSE = 20;

/**
 * Waits until something is so: observers, loads and engines have their own time, and no number of frames is enough for all.
 * @param what names it where it does not come to pass
 */
export async function until(
  so: () => boolean | Promise<boolean>,
  what: () => string = () => String(so),
  patience = PATIENCE,
): Promise<void> {
  for (const end = Date.now() + patience; !(await so());) {
    if (Date.now() > end) throw new Error(`not within ${patience} ms: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
