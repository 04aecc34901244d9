/**
 * Words of the page that mention events: `<bilateral-link>`, and plain links to `#bilateral-event=ID`. Following one shows its event in the
 * widget; choosing an event marks the words that mention it. Which widget: the one that `for` (`data-for` on a plain link) names, else the
 * first one in the nearest ancestor of the words that has any. Clicks are heard on the links themselves, never on the page, and only
 * while there is a widget.
 */
import { NAMES_A_WIDGET, afterPageSettles } from './after-page-settles.js';
import { InputReporter } from '../state/input-reporter.js';
import { byId } from '../state/state-source.js';

const FRAGMENT = '#bilateral-event=';
const PLAIN = `a[href*="${FRAGMENT}"]`;
const WIDGET = 'bilateral-relations';
/** On a plain link, what `for` is on a `<bilateral-link>`. */
const NAME = 'data-for';
/** On words that mention the event shown, for the page's style. */
const CURRENT = 'data-bilateral-current';
/** Of a widget that shows less than this part of itself, or of the screen if that is less, the reader sees too little. */
const ENOUGH = 0.5;

/** What a widget lets the prose do. */
export interface Mentioned extends HTMLElement {
  readonly shownEventId: string | undefined;
  /** As the reader's own action. */
  choose(eventId: string): void;
}

/** Words that look after their own links. */
export interface Mention extends Element {
  readonly event: string | undefined;
  readonly for: string | undefined;
  current: boolean;
}

/** The widgets on the page that this script has defined; an earlier version's are not driven. */
const widgets = new Set<Mentioned>();
const mentions = new Set<Mention>();
/** Plain links whose widget was waited for. */
const named = new WeakSet<Element>();
let observer: MutationObserver | undefined;

function widgetOf(words: Element, name: string | null | undefined): Mentioned | undefined {
  let found: Element | null | undefined = name ? byId(words, name) : words.closest(WIDGET);
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

/** Shows the event of a link that was followed; a link that is to open elsewhere, or has no widget, stays a link. */
export function followed(
  click: MouseEvent,
  words: Element,
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
  widget.choose(id);
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

/** Whether an element has that id which is a widget, also one of another version of this script, which is not driven. */
export const isWidget = (words: Element, name: string): boolean => byId(words, name)?.localName === WIDGET;

/** A name that no widget has in the end is a mistake of the page. */
function checkName(link: Element): void {
  const name = link.getAttribute(NAME);
  // Off the page, or where no widget is left, there is nobody to name.
  if (name && link.isConnected && widgets.size > 0 && !isWidget(link, name))
    new InputReporter(link).reportInvalid(NAME, name, NAMES_A_WIDGET);
}

/** Marks the words that mention the events now shown, and no others. */
export function markMentions(): void {
  for (const mention of mentions) mention.current = isShown(mention, mention.event, mention.for);
  for (const link of plainLinks()) {
    link.addEventListener('click', onPlainClick);
    const name = link.getAttribute(NAME);
    if (name && !named.has(link)) {
      named.add(link);
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

/** Words come to life. */
export function joinMentions(mention: Mention): () => void {
  mentions.add(mention);
  return () => mentions.delete(mention);
}

/** A widget comes onto the page; the returned function takes it off again, and with the last one every listener. */
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

/** At once for those who want no motion. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' });
}

/** Scrolls to a widget of which the reader sees too little. */
export function bringIntoView(widget: Element): void {
  const { top, bottom, height } = widget.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (seen >= ENOUGH * Math.min(height, innerHeight)) return;
  scrollTo(widget, height > innerHeight ? 'start' : 'center');
}
