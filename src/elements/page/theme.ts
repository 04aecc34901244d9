/** The theme that an element draws in. What the page is, is asked when the element comes onto it and when the page may have changed, never while it is drawn. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Theme } from '../../state/relations-state.js';
import { pageTheme, type UsedTheme } from './page-theme.js';
import { slotOrParentOf } from './composed-tree.js';
import { watchTextColour } from './text-colour.js';
import { WIDGET } from './widget-lookup.js';

/** Where a page's style sheets stand, and what they say. */
const SHEETS = { attributes: true, childList: true, characterData: true, subtree: true } as const;
/** Properties whose transitions change a page's colours, those of its own included. */
const FADES = /^(?:background|color|--)/;

/** The element around another one as it is painted: through slots and out of shadow roots. A widget is taken for one element with its views. */
function around(element: Element): Element | null {
  const { parentElement } = element;
  if (parentElement?.localName === WIDGET) return parentElement;
  const parent = slotOrParentOf(element);
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** An element and all around it, outwards. */
function outwards(element: Element): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one; one = around(one)) found.push(one);
  return found;
}

/** What the page declares where an element stands: `color-scheme`, else a meta element for the whole page. */
function colorSchemeAt({ colorScheme = '' }: CSSStyleDeclaration): string {
  if (colorScheme && colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content.toLowerCase() ?? '';
}

/** Those transitions and animations of an element that change its colours, and come to an end. */
const fadesOf = (element: Element): Animation[] =>
  (element.getAnimations?.() ?? []).filter(
    ({ effect }) =>
      effect instanceof KeyframeEffect &&
      Number.isFinite(effect.getComputedTiming().endTime) &&
      effect.getKeyframes().some((frame) => Object.keys(frame).some((property) => FADES.test(property))),
  );

/** Whether an element paints its background, and not only the letters on it. */
const isPainted = ({ display, webkitBackgroundClip }: CSSStyleDeclaration): boolean =>
  display !== 'contents' && webkitBackgroundClip !== 'text';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly theme: string; readonly renderRoot: ParentNode };

export class ThemeController implements ReactiveController {
  readonly #host: Host;
  readonly #given: () => UsedTheme | undefined;
  #page: UsedTheme | undefined;
  #system: MediaQueryList | undefined;
  #isDark = false;
  #frame = 0;
  #leaveText: (() => void) | undefined;
  readonly #observer = new MutationObserver((records) => this.#changed(records));

  /** @param given the theme, where what is around the host knows it: the page is not asked then */
  constructor(host: Host, given: () => UsedTheme | undefined) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  /** What a theme means here, as last asked for. */
  used(theme: Theme): UsedTheme {
    const given = this.#given();
    if (given) return given;
    if (theme === 'auto') return this.#page ?? 'light';
    return theme === 'dark' || (theme === 'system' && this.#isDark) ? 'dark' : 'light';
  }

  hostConnected(): void {
    if (this.#given()) return;
    this.#system = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    this.#system?.addEventListener('change', this.#askSoon);
  }

  hostDisconnected(): void {
    this.#system?.removeEventListener('change', this.#askSoon);
    this.#observer.disconnect();
    this.#leaveText?.();
    this.#leaveText = undefined;
    cancelAnimationFrame(this.#frame);
    this.#page = undefined;
  }

  /** Asks where it is not known yet. To be called before an update, not during it. */
  ask(): void {
    // An update may still come when the host has gone; what would be observed for it then, the page would keep for ever.
    if (this.#given() || !this.#host.isConnected) return;
    this.#isDark = this.#system?.matches ?? false;
    const { theme } = this.#host;
    if (this.#page || theme === 'light' || theme === 'dark') return;
    const elements = outwards(this.#host);
    const styles = elements.map((element) => getComputedStyle(element));
    this.#page = pageTheme({
      colorScheme: colorSchemeAt(styles[0]!),
      systemIsDark: this.#isDark,
      layers: styles.filter(isPainted),
      text: styles[0]!.color,
    });
    this.#follow(elements);
  }

  /** What may change the answer: an attribute of what is around the host, a style sheet, the colour of the text, and a fade that one of these has begun. */
  #follow(elements: readonly Element[]): void {
    this.#leaveText ??= watchTextColour(this.#host.renderRoot, this.#askSoon);
    this.#observer.disconnect();
    for (const element of elements) this.#observer.observe(element, { attributes: true });
    this.#observer.observe(document.head, SHEETS);
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]'))
      if (!link.sheet) this.#await(link);
    for (const fade of elements.flatMap(fadesOf)) fade.finished.then(this.#askSoon, this.#askSoon);
  }

  #await(link: HTMLLinkElement): void {
    link.addEventListener('load', this.#askSoon, { once: true });
  }

  #changed(records: readonly MutationRecord[]): void {
    this.#askSoon();
    // An address that changes leaves the old sheet in force until the new one has come.
    for (const { target } of records) if (target instanceof HTMLLinkElement) this.#await(target);
  }

  /** In the next frame, for which the browser works the style out anyway; once for all that has changed. */
  readonly #askSoon = (): void => {
    cancelAnimationFrame(this.#frame);
    if (this.#host.isConnected) this.#frame = requestAnimationFrame(() => this.#askAgain());
  };

  #askAgain(): void {
    const [page, isDark] = [this.#page, this.#isDark];
    this.#page = undefined;
    this.ask();
    if (this.#page !== page || this.#isDark !== isDark) this.#host.requestUpdate();
  }
}
