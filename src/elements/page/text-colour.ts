/**
 * Tells when the colour of the page's text changes where an element stands, whatever changed it: also what leaves no trace in the document, as
 * a checkbox with `:has()`, a rule that a script inserts, or a style sheet in the body. An empty element in the shadow root inherits that colour and
 * makes a transition of each change, which the engine reports; one that goes on changing is told once, when it has come to rest.
 */
/** Its style stands with that of all roots (styles/theme.styles.ts). */
const CLASS = 'page-text';

/** Begins to watch; the returned function ends it. */
export function watchTextColour(root: ParentNode, changed: () => void): () => void {
  const element = document.createElement('i');
  element.className = CLASS;
  const rest = (): void => {
    if (element.getAnimations().length === 0) changed();
  };
  element.addEventListener('transitionend', rest);
  // A change that is taken back at once ends so.
  element.addEventListener('transitioncancel', rest);
  // Before all that Lit draws, which it takes to go on to the end of the root.
  root.prepend(element);
  return () => element.remove();
}
