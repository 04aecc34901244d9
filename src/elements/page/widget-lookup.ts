/** Widgets around an element of the page, below it, and those that it names. */
import { slotOrParentOf } from './composed-tree.js';

export const WIDGET = 'bilateral-relations';
/** An element that becomes a widget (src/containers.ts), which is in its shadow root. */
export const CONTAINER = `[data-${WIDGET}]`;

/** The nearest `<bilateral-relations>` around an element, through slots and shadow roots. */
export function enclosing(element: Element): Element | undefined {
  for (let at: Node | null = element; at; at = slotOrParentOf(at))
    if (at instanceof Element && at.localName === WIDGET) return at;
  return undefined;
}

/** The widgets of a tree below a node, those of containers too, in document order. */
export const widgetsWithin = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(`${WIDGET}, ${CONTAINER}`)].flatMap((element) => widgetOf(element) ?? []);

/** The widget that an element is, or that it has become as a container. */
function widgetOf(element: Element): Element | undefined {
  if (element.localName === WIDGET) return element;
  return (element.matches(CONTAINER) && element.shadowRoot?.querySelector(WIDGET)) || undefined;
}

/** The container that has become the widget. */
export function containerOf(widget: Element): Element | undefined {
  const tree = widget.getRootNode();
  return tree instanceof ShadowRoot && tree.host.matches(CONTAINER) ? tree.host : undefined;
}

/**
 * The element of that id in the same tree as the element, else in a tree around it. Where it is a container that was made into a widget, or has
 * a widget inside, that widget.
 */
export function widgetById(element: Element, id: string): Element | undefined {
  for (let node: Node = element; ;) {
    const tree = node.getRootNode();
    const found = tree instanceof Document || tree instanceof ShadowRoot ? tree.getElementById(id) : null;
    if (found) return widgetOf(found) ?? widgetsWithin(found)[0] ?? found;
    if (!(tree instanceof ShadowRoot)) return undefined;
    node = tree.host;
  }
}
