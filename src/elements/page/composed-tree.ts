/** The page as one tree, through open shadow roots. */

/** Out of a shadow root to its host; a slot is not the parent of what is put into it. */
export const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;

/** What a node is painted in: the slot that it is put into, else its parent, out of shadow roots. */
export const slotOrParentOf = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ?? parentOf(node);

/** Whether an element is the node itself or below it. */
export function isWithin(element: Element, node: Node): boolean {
  for (let at: Node | null = element; at; at = parentOf(at)) if (at === node) return true;
  return false;
}

/** The tree that a node is in, and those around it up to the document. */
export function treesAround(node: Node): (Document | ShadowRoot)[] {
  const tree = node.getRootNode();
  if (tree instanceof Document) return [tree];
  return tree instanceof ShadowRoot ? [tree, ...treesAround(tree.host)] : [];
}

/** The open shadow roots in a tree, and in those in turn; not those of hosts that are left out. */
export function treesWithin(tree: Document | ShadowRoot, without: (host: Element) => boolean): ShadowRoot[] {
  return [...tree.querySelectorAll('*')].flatMap((host) =>
    host.shadowRoot && !without(host) ? [host.shadowRoot, ...treesWithin(host.shadowRoot, without)] : [],
  );
}
