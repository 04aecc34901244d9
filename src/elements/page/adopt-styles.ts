/** Style sheets of modules that came on demand, put into a shadow root once each. */
import { supportsAdoptingStyleSheets } from 'lit';

const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

function styleElement(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  const { litNonce } = globalThis as { readonly litNonce?: string };
  if (litNonce !== undefined) style.nonce = litNonce;
  style.textContent = css;
  return style;
}

/** As Lit does with the styles of an element, where no sheet can be adopted (Firefox before 101). */
function putStyle(root: ShadowRoot, css: string): void {
  if ([...root.querySelectorAll('style')].some(({ textContent }) => textContent === css)) return;
  root.append(styleElement(css));
}

let isAllowed: boolean | undefined;

/** Whether there can be styles in a shadow root. Where no sheet can be adopted, a policy of the page may forbid them: one is tried, once. */
export function canAdoptStyles(): boolean {
  if (supportsAdoptingStyleSheets) return true;
  if (isAllowed === undefined) {
    const style = styleElement('bilateral-relations {}');
    document.documentElement.append(style);
    isAllowed = style.sheet !== null;
    style.remove();
  }
  return isAllowed;
}

/** The sheet of a text in a window: a sheet can be adopted only in the document that it was made for. */
function sheetIn(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const made = sheets.get(view) ?? new Map<string, CSSStyleSheet>();
  sheets.set(view, made);
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  return sheet;
}

/** Each text once, in the order given. A document without a window shows nothing: what is in it gets its styles when it goes to one that has. */
export function adoptStyles(root: ShadowRoot, ...texts: readonly string[]): void {
  if (!supportsAdoptingStyleSheets) {
    for (const css of texts) putStyle(root, css);
    return;
  }
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const adopted = root.adoptedStyleSheets;
  const missing = texts.map((css) => sheetIn(view, css)).filter((sheet) => !adopted.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...adopted, ...missing];
}
