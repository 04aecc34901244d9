/** Whether the page is being printed. Paper does not wait for a task of its own. */
export const isPrinted = (): boolean => matchMedia('print').matches;
