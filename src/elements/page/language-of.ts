/** The language of an element as HTML inherits it, across shadow roots: the element's `lang`, else its nearest ancestor's, else the page's. */
import { onLanguageRegistered } from '../../text/languages.js';
import { parentOf } from './composed-tree.js';

export function languageOfElement(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang') ?? 'en';
  }
  return document.documentElement.lang || 'en';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when any `lang` of the page changes or a language is registered, until the returned function is called. One observer serves all
 * widgets, and exists only while there are any.
 */
export function watchLanguage(changed: () => void): () => void {
  watchers.add(changed);
  const ignore = onLanguageRegistered(changed);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const watcher of watchers) watcher();
    });
    observer.observe(document.documentElement, {
      attributes: true,
      subtree: true,
      attributeFilter: ['lang'],
    });
  }
  return () => {
    ignore();
    watchers.delete(changed);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
