/** What a reader sees or hears of a widget, text by text. */

export interface VisibleText {
  readonly text: string;
  readonly parent: Element;
  /** Of each line, CSS px; empty of what is heard alone. */
  readonly boxes: readonly DOMRect[];
}

const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder'];

function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function boxesOf(node: Text): DOMRect[] {
  // Some engines give a range of a text that is set closer the width that it had before.
  const squeezed = node.parentElement?.closest('text[textLength]');
  if (squeezed) return [squeezed.getBoundingClientRect()];
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Through open shadow roots; not what is hidden, nor what a slot does not show. */
export function visibleTexts(root: Element | ShadowRoot): VisibleText[] {
  const found: VisibleText[] = [];
  const see = (element: Element): void => {
    if (/^(?:style|script|template)$/i.test(element.localName) || isHidden(element)) return;
    for (const name of SPOKEN) {
      const text = element.getAttribute(name);
      if (text) found.push({ text, parent: element, boxes: [] });
    }
    if (element instanceof HTMLTextAreaElement)
      found.push({ text: element.value, parent: element, boxes: [] });
    // A slot that the page has filled shows the page's own.
    const inside = element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
    if (inside) return;
    for (const node of (element.shadowRoot ?? element).childNodes)
      if (node instanceof Text) {
        // What is folded away is there to be read, and has no place.
        const boxes = element.checkVisibility() ? boxesOf(node) : [];
        if (node.data.trim() !== '') found.push({ text: node.data, parent: element, boxes });
      } else if (node instanceof Element) see(node);
  };
  for (const child of root.children) see(child);
  return found;
}
