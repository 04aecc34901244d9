/** Looks through open shadow roots. */

/** All elements that match, in a root and in every open shadow root below it, in document order. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? deepAll(element.shadowRoot, selector) : []),
  ]);
}
