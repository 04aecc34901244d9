/** The language of an element as HTML inherits it, across shadow roots: the element's `lang`, else its nearest ancestor's, else the page's. */
import { onLanguageRegistered } from '../../text/languages.js';
import { parentOf, treesAround } from './composed-tree.js';

export function languageOfElement(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang') ?? 'en';
  }
  return document.documentElement.lang || 'en';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;
const OBSERVED = { attributes: true, subtree: true, attributeFilter: ['lang'] };

/**
 * Calls back when any `lang` of the page changes, or of the shadow roots that the element is in, or a language is registered, until the returned function is called. One observer serves all
 * widgets, and exists only while there are any.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  watchers.add(changed);
  const ignore = onLanguageRegistered(changed);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const watcher of watchers) watcher();
    });
    observer.observe(document.documentElement, OBSERVED);
  }
  for (const tree of treesAround(element)) if (tree instanceof ShadowRoot) observer.observe(tree, OBSERVED);
  return () => {
    ignore();
    watchers.delete(changed);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
