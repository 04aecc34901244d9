/** Whatever was queued when it was called has run: a task, not a time. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
