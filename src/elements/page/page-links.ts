/**
 * Words of the page that mention events: `<bilateral-link>`, and plain links to `#bilateral-event-ID`. Following one shows its event in the
 * widget; choosing an event marks the words that mention it. Which widget: the one that `for` (`data-for` on a plain link) names, else the
 * first one in the nearest ancestor of the words that has any. Clicks are heard before the page's own scripts hear them, which may scroll
 * to every fragment themselves and end the click; and only while there is a widget.
 */
import { namesView } from '../../state/view-fragment.js';
import { NAMES_A_WIDGET, afterPageSettles } from './after-page-settles.js';
import { treesAround, treesWithin } from './composed-tree.js';
import {
  addressOf,
  eventIn,
  hasOtherBase,
  listenToAddress,
  NAMES_AN_EVENT,
  pageAddress,
} from './event-address.js';
import type { ViewWords } from './addressed-views.js';
import { InputReporter } from './input-reporter.js';
import { forget, isWidget, rememberChoice, widgetOf, widgets, type Mentioned } from './mentioned-widgets.js';

/** On a plain link, what `for` is on a `<bilateral-link>`. */
const NAME = 'data-for';
/** On words that mention the event shown, for the page's style. */
const CURRENT = 'data-bilateral-current';

/** A `<bilateral-link>`. */
export interface Mention extends ViewWords {
  readonly event: string | undefined;
  readonly for: string | undefined;
  /** Draws its address again. */
  requestUpdate(): void;
}

const mentions = new Set<Mention>();
/** Plain links that are marked. */
const marked = new Set<HTMLAnchorElement>();
/** Plain links whose `data-for` was checked, or will be when the page has settled. */
const checked = new WeakSet<Element>();
/** Plain links that were given a full address, by that address. */
const completed = new WeakMap<HTMLAnchorElement, string>();
let observer: MutationObserver | undefined;
/** The page's address that the links have. */
let page = '';
let leaveAddress: (() => void) | undefined;
let observed = new WeakSet<Node>();

const HTML = 'http://www.w3.org/1999/xhtml';

/** In an SVG, `a` is another element; and an element that a script of another window has looked at first may be one by that window's classes. */
const isLink = (target: EventTarget): target is HTMLAnchorElement =>
  'localName' in target &&
  target.localName === 'a' &&
  'namespaceURI' in target &&
  target.namespaceURI === HTML;

const isPlainLink = (target: EventTarget): target is HTMLAnchorElement =>
  isLink(target) && target.matches(NAMES_AN_EVENT);

/** The event of a link within this page; with a `<base>`, a bare fragment still means this page. */
function eventOfLink(link: HTMLAnchorElement): string | undefined {
  const href = link.getAttribute('href');
  const here =
    href?.startsWith('#') || href === completed.get(link) || link.href.split('#')[0] === pageAddress();
  return here ? eventIn(link.hash) : undefined;
}

/** Where a `<base>` makes a bare fragment mean another page, the link gets the page's address, for a new tab too. */
function completeAddress(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href');
  const id = eventOfLink(link);
  if (id === undefined || !(href === completed.get(link) || (href?.startsWith('#') && hasOtherBase())))
    return;
  const address = addressOf(id);
  completed.set(link, address);
  if (address !== href) link.setAttribute('href', address);
}

const opensElsewhere = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

/** Shows the event of a link that the reader follows. A click that opens another tab, or that no widget answers, is left to the browser. */
function onClick(click: MouseEvent): void {
  const path = click.composedPath();
  const mention = [...mentions].find((one) => path.includes(one));
  const link = mention ? undefined : path.find(isPlainLink);
  const words = mention ?? link;
  if (link) completeAddress(link);
  if (!words) followView(click, path);
  // In an editor, a click on words sets the caret.
  if (!words || words.isContentEditable || opensElsewhere(click)) return;
  if (link?.target && link.target !== '_self') return;
  const id = mention ? mention.event : link && eventOfLink(link);
  const widget = widgetOf(words, mention ? mention.for : link?.getAttribute(NAME));
  if (!widget || !(id || mention?.view)) return;
  click.preventDefault();
  if (mention?.view) {
    widget.chooseView(mention);
    return;
  }
  if (!id) return;
  rememberChoice(widget, id);
  widget.choose(id, words);
}

/** A plain link to a view of this page is followed even where a theme ends the click, and again where the address is that of the view already. */
function followView(click: MouseEvent, path: readonly EventTarget[]): void {
  const link = path.find(isLink);
  if (!link?.getAttribute('href')?.startsWith('#') || !namesView(link.hash)) return;
  if (link.isContentEditable || opensElsewhere(click) || (link.target && link.target !== '_self')) return;
  click.preventDefault();
  if (location.hash !== link.hash) location.hash = link.hash;
  else for (const widget of widgets) widget.followAddress();
}

/** Hosts in whose shadow roots no page has words. */
const isOurs = ({ localName }: Element): boolean => localName.startsWith('bilateral-');

/** Where plain links are: around the widgets and, where that is of consequence, in every open shadow root of the page. */
function treesOfLinks(): Set<Document | ShadowRoot> {
  const trees = [...widgets].flatMap(treesAround);
  const everywhere = hasOtherBase() || [...widgets].some(({ shownEventId }) => shownEventId !== undefined);
  return new Set(everywhere ? [...trees, ...treesWithin(document, isOurs)] : trees);
}

function plainLinks(): HTMLAnchorElement[] {
  return [...treesOfLinks()].flatMap((tree) => {
    const links = [...tree.querySelectorAll(NAMES_AN_EVENT)].filter(isPlainLink);
    if (links.length > 0) observe(tree);
    return links;
  });
}

function isShown(words: Element, id: string | undefined, name: string | null | undefined): boolean {
  return id !== undefined && widgetOf(words, name)?.shownEventId === id;
}

/** A name that no widget has once the page has settled is a mistake of the page. */
function checkName(link: Element): void {
  const name = link.getAttribute(NAME);
  // A link off the page is not checked, nor is any when the last widget is gone.
  if (name && link.isConnected && widgets.size > 0 && !isWidget(link, name))
    new InputReporter(link).reportInvalid(NAME, name, NAMES_A_WIDGET);
}

function unmark(link: HTMLAnchorElement): void {
  marked.delete(link);
  link.removeAttribute(CURRENT);
  link.removeAttribute('aria-current');
}

/** Marks the words that mention the events now shown, and no others. */
export function markMentions(): void {
  // Words that name a view are marked by what shows it.
  for (const mention of mentions)
    if (!mention.view) mention.current = isShown(mention, mention.event, mention.for);
  const shown = new Set<HTMLAnchorElement>();
  for (const link of plainLinks()) {
    completeAddress(link);
    const name = link.getAttribute(NAME);
    if (name && !checked.has(link)) {
      checked.add(link);
      afterPageSettles(() => checkName(link));
    }
    if (isShown(link, eventOfLink(link), name)) shown.add(link);
  }
  for (const link of marked) if (!shown.has(link)) unmark(link);
  for (const link of shown) {
    marked.add(link);
    link.setAttribute(CURRENT, '');
    link.setAttribute('aria-current', 'true');
  }
}

/** Links with a full address follow the page to another one. */
function followAddress(): void {
  if (pageAddress() === page) return;
  page = pageAddress();
  for (const mention of mentions) mention.requestUpdate();
  markMentions();
}

/** Whether anything that came or changed may be, or hold, a plain link. */
const concernsLinks = ({ addedNodes, type }: MutationRecord): boolean =>
  type === 'attributes' ||
  [...addedNodes].some(
    (node) => node instanceof Element && (node.matches(NAMES_AN_EVENT) || node.querySelector(NAMES_AN_EVENT)),
  );

function observe(tree: Node): void {
  if (observed.has(tree)) return;
  observed.add(tree);
  observer ??= new MutationObserver((records) => {
    if (records.some(concernsLinks)) markMentions();
  });
  observer.observe(tree, { childList: true, subtree: true, attributeFilter: ['href', NAME] });
}

/** Adds a `<bilateral-link>` to those that are marked; the returned function removes it. */
export function joinMentions(mention: Mention): () => void {
  mentions.add(mention);
  return () => mentions.delete(mention);
}

/** Adds a widget of the page; the returned function removes it, and with the last one all listeners. */
export function joinPageLinks(widget: Mentioned): () => void {
  widgets.add(widget);
  // The same listener again is no second one.
  addEventListener('click', onClick, true);
  page = pageAddress();
  leaveAddress ??= listenToAddress({ leadsBack: () => false, changed: followAddress });
  for (const tree of treesAround(widget)) observe(tree);
  markMentions();
  return () => {
    forget(widget);
    markMentions();
    if (widgets.size > 0) return;
    removeEventListener('click', onClick, true);
    leaveAddress?.();
    leaveAddress = undefined;
    observer?.disconnect();
    observer = undefined;
    observed = new WeakSet();
  };
}
