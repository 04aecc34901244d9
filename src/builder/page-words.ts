/** The languages of the builder's page, which of them it is read in, and its texts outside the form. */
import { english } from '../authoring/words/en.js';
import { spanish } from '../authoring/words/es.js';
import type { Words } from '../authoring/words/words.js';
import { languageOf } from '../text/languages.js';

/** Each by its own name. */
export const LANGUAGES: readonly { readonly lang: string; readonly name: string; readonly words: Words }[] = [
  { lang: english.lang, name: 'English', words: english },
  { lang: spanish.lang, name: 'Español', words: spanish },
];

/**
 * The language that the page's address asks for, else the first of the reader's that there is, else English.
 * @param query of the address, such as `?lang=es`
 * @param preferred the reader's languages, the first one first
 */
export function languageAsked(query: string, preferred: readonly string[]): Words {
  const asked = new URLSearchParams(query).get('lang');
  for (const tag of [...(asked === null ? [] : [asked]), ...preferred]) {
    const found = LANGUAGES.find(({ lang }) => lang === languageOf(tag));
    if (found) return found.words;
  }
  return english;
}

/** Puts the texts to where the page has their names: `data-words` for a text, `data-label` for what a part is called. */
export function showPageWords({ lang, page }: Words): void {
  document.documentElement.lang = lang;
  document.title = page.title;
  for (const [name, text] of Object.entries(page)) {
    for (const element of document.querySelectorAll(`[data-words="${name}"]`)) element.textContent = text;
    for (const element of document.querySelectorAll(`[data-label="${name}"]`))
      element.setAttribute('aria-label', text);
  }
}
