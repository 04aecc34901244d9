/** What translators of browsers do to a page, each in its own way. Texts that are translated stand in ⟦ ⟧. */

const marked = (text: string): string => `⟦${text}⟧`;
export const withoutMarks = (text: string): string => text.replace(/[⟦⟧]/g, '');

/** Two fonts, one in the other, as some make them. */
function fontWith(content: string | Node): HTMLElement {
  const inner = document.createElement('font');
  inner.append(content);
  const outer = document.createElement('font');
  outer.append(inner);
  return outer;
}

export const TRANSLATORS: Readonly<Record<string, (text: Text) => void>> = {
  'puts an element in the place of each text': (text) => text.replaceWith(fontWith(marked(text.data))),
  'puts an element before each text and takes the text out': (text) => {
    text.before(fontWith(marked(text.data)));
    text.remove();
  },
  'takes each text out and puts an element there': (text) => {
    const [parent, next] = [text.parentNode!, text.nextSibling];
    text.remove();
    parent.insertBefore(fontWith(marked(text.data)), next);
  },
  'moves each text into an element': (text) => {
    const place = document.createComment('');
    text.replaceWith(place);
    place.replaceWith(fontWith(text));
    text.data = marked(text.data);
  },
  'sets the whole content of what has nothing but text': (text) => {
    const parent = text.parentElement;
    if (parent && parent.children.length === 0) parent.textContent = marked(parent.textContent);
    else text.data = marked(text.data);
  },
};

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return /[\p{L}\d]/u.test(node.data) ? [node] : [];
  if (node instanceof Element && /^(?:style|script|textarea|font)$/.test(node.localName)) return [];
  return [...node.childNodes].flatMap(textsIn);
}

/** All shadow roots in an element, the widgets' own and those in them. */
function rootsIn(node: Element | ShadowRoot): ShadowRoot[] {
  const own = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
  return [...own, ...[...own, node].flatMap((one) => [...one.children].flatMap(rootsIn))];
}

/** Translates what is not translated yet. */
export function translate(container: Element, translator: (text: Text) => void): void {
  for (const root of rootsIn(container))
    for (const text of textsIn(root)) if (text.isConnected && !text.data.includes('⟦')) translator(text);
}

const wordsOf = (node: Node): string =>
  node instanceof Text
    ? node.data
    : node instanceof HTMLStyleElement
      ? ''
      : [...node.childNodes].map(wordsOf).join('');

/** All texts in the shadow roots of an element. */
export const textsOf = (container: Element): string =>
  rootsIn(container)
    .map((root) => wordsOf(root).replace(/\s+/g, ' '))
    .join('\n');
