/** How long a page that has loaded may take to bring the element that another one names by its id, ms. */
const TIME_TO_SETTLE = 2000;

/** Calls back when the page has loaded and has had that time, unless the returned function is called before. */
export function afterPageSettles(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => (document.readyState === 'complete' ? act() : wait()), TIME_TO_SETTLE);
  };
  wait();
  return () => clearTimeout(timer);
}

/** What `for` may be, for messages. */
export const NAMES_A_WIDGET = 'the id of a <bilateral-relations> of the page';
