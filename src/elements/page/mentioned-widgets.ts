/** The widgets that words of the page and its address may mean. Those of another version of the script are left alone. */
import type { ViewWords } from './addressed-views.js';
import { isWithin, parentOf } from './composed-tree.js';
import { eventIn } from './event-address.js';
import type { Viewed } from './viewed.js';
import { enclosing, WIDGET, widgetById, widgetsWithin } from './widget-lookup.js';

/** What links of the page may ask of a widget. */
export interface Mentioned extends Viewed {
  readonly shownEventId: string | undefined;
  /** As if the reader had chosen the event. */
  choose(eventId: string, words: HTMLElement): void;
  /** As if the reader had chosen the view that the words name. */
  chooseView(words: ViewWords): void;
  /** Shows the view that the page's address names, again. */
  followAddress(): void;
}

export const widgets = new Set<Mentioned>();
/** By the event that words were followed to: the widget that showed it, which a step in the history asks again. */
const chosen = new Map<string, Mentioned>();

export function forget(widget: Mentioned): void {
  widgets.delete(widget);
  for (const [id, one] of chosen) if (one === widget) chosen.delete(id);
}

/** The widget that has the id, or whose container has it, whatever shadow root it is in; the trees around the words come first. */
const named = (words: Element, name: string): Element | undefined =>
  widgetById(words, name) ?? [...widgets].find(({ id }) => id === name);

/** Whether the element of that id is a widget, be it of another version of this script. */
export const isWidget = (words: Element, name: string): boolean => named(words, name)?.localName === WIDGET;

/** The first widget in the nearest ancestor of the words that has any, through shadow roots. */
function nearest(words: Element): Element | undefined {
  for (let node: Node | null = words; node; node = parentOf(node)) {
    const around: Node = node;
    const found =
      (around instanceof Element || around instanceof Document || around instanceof ShadowRoot
        ? widgetsWithin(around)[0]
        : undefined) ?? [...widgets].find((widget) => isWithin(widget, around));
    if (found) return found;
  }
  return undefined;
}

/** Which widget words mean: the one that they name, else the one around them, else the nearest. */
export function widgetOf(words: Element, name: string | null | undefined): Mentioned | undefined {
  const found = name ? named(words, name) : (enclosing(words) ?? nearest(words));
  return [...widgets].find((widget) => widget === found);
}

/** Words were followed to an event in that widget. */
export function rememberChoice(widget: Mentioned, eventId: string): void {
  chosen.set(eventId, widget);
}

/** The event that the page's address asks the widget for: the one that has shown it, else the first widget of the page. */
export function eventInAddress(widget: Element): string | undefined {
  const id = eventIn(location.hash);
  if (id === undefined) return undefined;
  const [first = widget] = widgets;
  return (chosen.get(id) ?? widgetsWithin(document)[0] ?? first) === widget ? id : undefined;
}
