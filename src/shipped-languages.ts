/** The languages of the drop-in besides English: each is fetched from beside the script, only when a page asks for it. */
import { registerLanguage } from './text/languages.js';
import type { LanguagePack } from './text/language-pack.js';

/** Each is a file of `src/text/`. */
const SHIPPED = ['es'];

/** @param script URL of the drop-in */
export function registerShippedLanguages(script: string): void {
  for (const lang of SHIPPED)
    registerLanguage(lang, async () => {
      const url = new URL(`locales/${lang}.js`, script).href;
      const module = (await import(/* @vite-ignore */ url)) as { readonly default: LanguagePack };
      return module.default;
    });
}
