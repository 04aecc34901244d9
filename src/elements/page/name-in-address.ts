/** How the page's address tells its widgets apart. */
import { WIDGET } from './widget-lookup.js';

const CONTAINER = `[data-${WIDGET}]`;

const widgetsOfPage = (): Element[] => [...document.querySelectorAll(WIDGET)];

/** The id of a widget or of its container; without one its place on the page, which for the first widget is not named. */
export function nameInAddress(widget: Element): string {
  const { id, parentElement } = widget;
  if (id) return id;
  if (parentElement?.matches(CONTAINER) && parentElement.id) return parentElement.id;
  const place = widgetsOfPage().indexOf(widget);
  return place > 0 ? String(place + 1) : '';
}

/** Whether a name is that of the widget. One that no widget has is that of the first, so that a link still leads to something. */
export function isNamed(widget: Element, name: string): boolean {
  const all = widgetsOfPage();
  const named = name ? all.find((one) => nameInAddress(one) === name) : undefined;
  return (named ?? all[0] ?? widget) === widget;
}
