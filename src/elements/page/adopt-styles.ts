/** Style sheets of modules that came on demand, put into a shadow root once each. */
import { supportsAdoptingStyleSheets } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();

/** As Lit does with the styles of an element, where no sheet can be adopted (Firefox before 101). */
function putStyle(root: ShadowRoot, css: string): void {
  if ([...root.querySelectorAll('style')].some(({ textContent }) => textContent === css)) return;
  const style = document.createElement('style');
  const { litNonce } = globalThis as { readonly litNonce?: string };
  if (litNonce !== undefined) style.nonce = litNonce;
  style.textContent = css;
  root.append(style);
}

export function adoptStyles(root: ShadowRoot, css: string): void {
  if (!supportsAdoptingStyleSheets) {
    putStyle(root, css);
    return;
  }
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
