/** What a test looks at in a drawn widget or view. */
import { deepAll } from './shadow.js';

/** The first that matches, through open shadow roots. */
export function find<T extends Element = Element>(root: Element | ShadowRoot, selector: string): T {
  const [found] = deepAll(root, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found as T;
}

/** On one line, without the spaces that markup has. */
export function textOf(root: Element | ShadowRoot, selector: string): string {
  return deepAll(root, selector)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');
}

export const headline = (root: Element | ShadowRoot): string =>
  textOf(root, '[part="header"] [role="heading"]');

/** Marks in document order: each by its key, the id of its first event. */
export const marks = (root: Element | ShadowRoot): SVGElement[] => deepAll(root, '.mark') as SVGElement[];

export function markOf(root: Element | ShadowRoot, id: string): SVGElement {
  return find<SVGElement>(root, `.mark[data-key="${id}"]`);
}

/** x of the mark's centre, CSS px of the page. */
export function centreX(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** The focused element, through open shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** A click that a pointer makes at the middle of an element. */
export function clickAt(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = {
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    composed: true,
    detail: 1,
  };
  element.dispatchEvent(new MouseEvent('click', at));
}

/** A key, where the test needs no more than the widget's own listener. */
export function press(element: Element, key: string, options: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...options,
  });
  element.dispatchEvent(event);
  return event;
}
