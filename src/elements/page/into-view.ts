/** Scrolling to what the reader has asked for. */

/** A widget is scrolled to when less than this part of its height is seen, or of the screen's height where that is less. */
const MIN_SEEN = 0.5;

/** Scrolls without motion for readers who want none. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' });
}

/** Scrolls to a widget of which the reader sees too little. */
export function bringIntoView(widget: Element): void {
  const { top, bottom, height } = widget.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (seen >= MIN_SEEN * Math.min(height, innerHeight)) return;
  scrollTo(widget, height > innerHeight ? 'start' : 'center');
}
