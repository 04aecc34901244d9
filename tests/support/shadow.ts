/** Looks through open shadow roots. */

/** All elements that match, below an element and in every open shadow root there, its own first, in document order. */
export function deepAll(root: Element | ShadowRoot, selector: string): Element[] {
  const shadow = 'shadowRoot' in root && root.shadowRoot ? deepAll(root.shadowRoot, selector) : [];
  const children = [...root.children].flatMap((child) => [
    ...(child.matches(selector) ? [child] : []),
    ...deepAll(child, selector),
  ]);
  return [...shadow, ...children];
}
