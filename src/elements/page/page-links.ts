/**
 * Words of the page that mention events: `<bilateral-link>`, and plain links to `#bilateral-event=ID`. Following one shows its event in the
 * widget; choosing an event marks the words that mention it. Which widget: the one that `for` (`data-for` on a plain link) names, else the
 * first one in the nearest ancestor of the words that has any. Clicks are heard on the links themselves, never on the page, and only
 * while there is a widget.
 */
import { NAMES_A_WIDGET, afterPageSettles } from './after-page-settles.js';
import { InputReporter } from './input-reporter.js';
import type { Viewed } from './viewed.js';
import { WIDGET, widgetById } from './widget-lookup.js';

const FRAGMENT = '#bilateral-event=';
const PLAIN = `a[href*="${FRAGMENT}"]`;
/** On a plain link, what `for` is on a `<bilateral-link>`. */
const NAME = 'data-for';
/** On words that mention the event shown, for the page's style. */
const CURRENT = 'data-bilateral-current';
/** A widget is scrolled to when less than this part of its height is seen, or of the screen's height where that is less. */
const MIN_SEEN = 0.5;

/** What links of the page may ask of a widget. */
export interface Mentioned extends Viewed {
  readonly shownEventId: string | undefined;
  /** As if the reader had chosen the event. */
  choose(eventId: string, words: HTMLElement): void;
}

/** A `<bilateral-link>`, which listens to clicks itself. */
export interface Mention extends Element {
  readonly event: string | undefined;
  readonly for: string | undefined;
  current: boolean;
}

/** The widgets on the page that this script has defined. Those of another version of the script are left alone. */
const widgets = new Set<Mentioned>();
const mentions = new Set<Mention>();
/** Plain links whose `data-for` was checked, or will be when the page has settled. */
const checked = new WeakSet<Element>();
let observer: MutationObserver | undefined;

export function widgetOf(words: Element, name: string | null | undefined): Mentioned | undefined {
  let found: Element | null | undefined = name ? widgetById(words, name) : words.closest(WIDGET);
  for (
    let node: Node | null = words;
    !name && !found && node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  )
    if (node instanceof Element || node instanceof Document || node instanceof ShadowRoot)
      found = node.querySelector(WIDGET);
  return [...widgets].find((widget) => widget === found);
}

export const fragmentOf = (id: string): string => FRAGMENT + encodeURIComponent(id);

/** The event that a fragment names. */
function eventIn(fragment: string): string | undefined {
  if (!fragment.startsWith(FRAGMENT)) return undefined;
  const id = fragment.slice(FRAGMENT.length);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The event of a link within this page; with a `<base>`, a bare fragment still means this page. */
function eventOfLink(link: HTMLAnchorElement): string | undefined {
  const here =
    link.getAttribute('href')?.startsWith('#') || link.href.split('#')[0] === location.href.split('#')[0];
  return here ? eventIn(link.hash) : undefined;
}

/** Shows the event of a link that the reader follows. A click that opens another tab, or that no widget answers, is left to the browser. */
export function followed(
  click: MouseEvent,
  words: HTMLElement,
  id: string | undefined,
  name: string | null | undefined,
): void {
  if (
    click.defaultPrevented ||
    click.button !== 0 ||
    click.ctrlKey ||
    click.metaKey ||
    click.shiftKey ||
    click.altKey
  )
    return;
  const widget = widgetOf(words, name);
  if (!widget || !id) return;
  click.preventDefault();
  widget.choose(id, words);
}

function onPlainClick(this: HTMLAnchorElement, click: MouseEvent): void {
  if (!this.target || this.target === '_self')
    followed(click, this, eventOfLink(this), this.getAttribute(NAME));
}

function plainLinks(): HTMLAnchorElement[] {
  const trees = new Set([...widgets].map((widget) => widget.getRootNode() as Document | ShadowRoot));
  // In an SVG, `a` is another element.
  return [...trees]
    .flatMap((tree) => [...tree.querySelectorAll(PLAIN)])
    .filter((link) => link instanceof HTMLAnchorElement);
}

function isShown(words: Element, id: string | undefined, name: string | null | undefined): boolean {
  return id !== undefined && widgetOf(words, name)?.shownEventId === id;
}

/** Whether the element of that id is a widget, be it of another version of this script. */
export const isWidget = (words: Element, name: string): boolean =>
  widgetById(words, name)?.localName === WIDGET;

/** A name that no widget has once the page has settled is a mistake of the page. */
function checkName(link: Element): void {
  const name = link.getAttribute(NAME);
  // A link off the page is not checked, nor is any when the last widget is gone.
  if (name && link.isConnected && widgets.size > 0 && !isWidget(link, name))
    new InputReporter(link).reportInvalid(NAME, name, NAMES_A_WIDGET);
}

/** Marks the words that mention the events now shown, and no others. */
export function markMentions(): void {
  for (const mention of mentions) mention.current = isShown(mention, mention.event, mention.for);
  for (const link of plainLinks()) {
    link.addEventListener('click', onPlainClick);
    const name = link.getAttribute(NAME);
    if (name && !checked.has(link)) {
      checked.add(link);
      afterPageSettles(() => checkName(link));
    }
    const current = isShown(link, eventOfLink(link), name);
    if (current === link.hasAttribute(CURRENT)) continue;
    link.toggleAttribute(CURRENT, current);
    if (current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Whether anything that came or changed may be, or hold, a plain link. */
const concernsLinks = ({ addedNodes, type }: MutationRecord): boolean =>
  type === 'attributes' ||
  [...addedNodes].some(
    (node) => node instanceof Element && (node.matches(PLAIN) || node.querySelector(PLAIN)),
  );

/** Adds a `<bilateral-link>` to those that are marked; the returned function removes it. */
export function joinMentions(mention: Mention): () => void {
  mentions.add(mention);
  return () => mentions.delete(mention);
}

/** Adds a widget of the page; the returned function removes it, and with the last one all listeners. */
export function joinPageLinks(widget: Mentioned): () => void {
  widgets.add(widget);
  observer ??= new MutationObserver((records) => {
    if (records.some(concernsLinks)) markMentions();
  });
  observer.observe(widget.getRootNode(), {
    childList: true,
    subtree: true,
    attributeFilter: ['href', NAME],
  });
  markMentions();
  return () => {
    const links = plainLinks();
    widgets.delete(widget);
    markMentions();
    if (widgets.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    for (const link of links) link.removeEventListener('click', onPlainClick);
  };
}

/** The event that the page's address asks for, which only the first widget of the page shows. */
export function eventInAddress(widget: Element): string | undefined {
  return document.querySelector(WIDGET) === widget ? eventIn(location.hash) : undefined;
}

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
