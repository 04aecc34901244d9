/** Widgets around an element of the page, and those that it names. */

export const WIDGET = 'bilateral-relations';

/** The nearest `<bilateral-relations>` around an element, through slots and shadow roots. */
export function enclosing(element: Element): Element | undefined {
  for (let root: Node | null = element; root;) {
    const found: Element | null = root instanceof Element ? root.closest(WIDGET) : null;
    if (found) return found;
    const tree: Node = root.getRootNode();
    root = tree instanceof ShadowRoot ? tree.host : null;
  }
  return undefined;
}

/**
 * The element of that id in the same tree as the element, else in a tree around it. Where it is a container that was made into a widget, the
 * widget inside.
 */
export function widgetById(element: Element, id: string): Element | undefined {
  for (let node: Node = element; ;) {
    const tree = node.getRootNode();
    const found = tree instanceof Document || tree instanceof ShadowRoot ? tree.getElementById(id) : null;
    if (found) return (!found.matches(WIDGET) && found.querySelector(WIDGET)) || found;
    if (!(tree instanceof ShadowRoot)) return undefined;
    node = tree.host;
  }
}
