/** Long computations in steps: between two of them others may have their turn. Pure. */

/** Gives its result at the end, and nothing on the way. */
export type Steps<Result> = Generator<void, Result>;

/** The result, without a pause. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
