/** Events in the page's address. */
import { EVENT_FRAGMENT, fragmentOf } from '../../state/event-fragment.js';
import { signOf } from '../../state/numbered-sign.js';

/** May be written by hand: the id as it is, or as `encodeURIComponent` gives it. */
const BEGIN_BY_HAND = '#bilateral-event=';

/** What finds links that name an event. */
export const NAMES_AN_EVENT = [EVENT_FRAGMENT, BEGIN_BY_HAND].map((begin) => `a[href*="${begin}"]`).join();

/** The id, also in the route of a hash router, and what others append: parameters of a campaign, a text to be highlighted. */
const FRAGMENT = /[#?&/!]bilateral-event(-|=|%3D)(.*?)(?:[&?/]|:~:|$)/;
/** Where the id ends that stands in an address as we write it: a mail program takes the full stop after an address for a part of it. */
const END = /[^\p{L}\p{N}_-].*$/su;
const ESCAPE = /_x([\da-f]{1,5}|10[\da-f]{4})_/g;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The id of the event that a fragment names. */
export function eventIn(fragment: string): string | undefined {
  const [, sign, text] = FRAGMENT.exec(fragment) ?? [];
  if (!text) return undefined;
  const id = decoded(text);
  if (sign !== '-') return id;
  return id.replace(END, '').replace(ESCAPE, (_, number: string) => signOf(number)) || undefined;
}

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

/** The page's own address without its fragment. */
export const pageAddress = (): string => withoutFragment(location.href);

/** Whether a `<base>` makes a bare fragment mean another page. */
export const hasOtherBase = (): boolean => withoutFragment(document.baseURI) !== pageAddress();

/** The address of an event on this page, for a link that may also be opened in a new tab. */
export const addressOf = (id: string): string =>
  hasOtherBase() ? pageAddress() + fragmentOf(id) : fragmentOf(id);

/** Who is told when the page's address changes. */
export interface AddressListener {
  /** The reader went a step in the history. True where that led back to where the listener came from: then nobody else is told. */
  readonly leadsBack: () => boolean;
  /** The address is another one. */
  readonly changed: () => void;
}

const listeners = new Set<AddressListener>();
/** The address that the listeners know. */
let known = '';

function tell(): void {
  if (location.href === known) return;
  known = location.href;
  for (const { changed } of listeners) changed();
}

function onStep(): void {
  if ([...listeners].some(({ leadsBack }) => leadsBack())) known = location.href;
  else tell();
}

interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/** Tells also of `pushState`, where the engine has it. */
const { navigation } = globalThis as { readonly navigation?: Navigation };

/** Steps in the history are told by `popstate`. */
function onEntry(event: Event & { readonly navigationType?: string }): void {
  if (event.navigationType !== 'traverse') tell();
}

/** Listens to the page's address until the returned function is called. */
export function listenToAddress(listener: AddressListener): () => void {
  if (listeners.size === 0) {
    known = location.href;
    addEventListener('popstate', onStep);
    addEventListener('hashchange', tell);
    navigation?.addEventListener('currententrychange', onEntry);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('popstate', onStep);
    removeEventListener('hashchange', tell);
    navigation?.removeEventListener('currententrychange', onEntry);
  };
}

/** A step in the history to an address of this page, of which no listener is told. */
export function pushAddress(address: string): void {
  const before = known;
  known = address;
  try {
    history.pushState(history.state, '', known);
  } catch {
    // A page without an address of its own, such as one in `srcdoc`, has no such step.
    known = before;
  }
}
