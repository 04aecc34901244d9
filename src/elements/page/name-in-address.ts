/** How the page's address tells its widgets apart. */
import { containerOf, widgetsWithin } from './widget-lookup.js';

/** The id of a widget or of its container; without one its place on the page, which for the first widget is not named. */
export function nameInAddress(widget: Element): string {
  const id = widget.id || containerOf(widget)?.id;
  if (id) return id;
  const place = widgetsWithin(document).indexOf(widget);
  return place > 0 ? String(place + 1) : '';
}

/** Whether a name is that of the widget. One that no widget has is that of the first, so that a link still leads to something. */
export function isNamed(widget: Element, name: string): boolean {
  const all = widgetsWithin(document);
  const named = name ? all.find((one) => nameInAddress(one) === name) : undefined;
  return (named ?? all[0] ?? widget) === widget;
}
