/** A few words over a plot that say which key zooms with the wheel. Loaded when a reader first turns a plain wheel there, which goes on scrolling the page. */
import { completed } from '../../text/completed.js';
import { card as english } from '../../text/en.js';
import type { Locale } from '../../text/locale.js';

/** How long they stand, ms. */
const SHOWN = 3000;

const LOOK = {
  position: 'absolute',
  insetInlineStart: '0',
  insetInlineEnd: '0',
  top: '40px',
  width: 'fit-content',
  margin: 'auto',
  padding: '6px 12px',
  borderRadius: 'var(--_radius)',
  background: 'var(--_ink)',
  color: 'var(--_page)',
  pointerEvents: 'none',
} as const;

const keyOf = ({ userAgent }: Navigator): string => (/Mac|iP(?:hone|ad)/.test(userAgent) ? '⌘' : 'Ctrl');

/** @param root the element that the plot stands in */
export function showWheelHint(root: Element, locale: Locale): void {
  const hint = root.ownerDocument.createElement('div');
  hint.setAttribute('role', 'status');
  hint.className = 'wheel-hint';
  Object.assign(hint.style, LOOK);
  root.append(hint);
  // A live region speaks of what comes into it, not of what it comes with.
  requestAnimationFrame(() => (hint.textContent = completed(locale, 'card', english).hold(keyOf(navigator))));
  setTimeout(() => hint.remove(), SHOWN);
}
