/** How long the widget waits for what it loads. */

/** For an answer, and then for each further part of it, ms. */
const PATIENCE = 15_000;

/** The same as `work`, but rejects where that takes longer than 15 seconds. */
export async function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE / 1000} seconds`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
