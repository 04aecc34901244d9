/** The languages of the drop-in besides English: each is fetched from beside the script, only when a page asks for it. */
import { importBeside } from './loading/beside-script.js';
import { registerLanguage } from './text/languages.js';
import type { LanguagePack } from './text/language-pack.js';

/** Each is a file of `src/text/`. */
const SHIPPED = ['es'];

export function registerShippedLanguages(): void {
  for (const lang of SHIPPED)
    registerLanguage(lang, async () => {
      const module = (await importBeside(`locales/${lang}.js`)) as { readonly default: LanguagePack };
      return module.default;
    });
}
