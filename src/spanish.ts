/** Spanish for the drop-in: fetched from beside the script, only when a page asks for it. */
import { registerLanguage } from './text/languages.js';
import type { LanguagePack } from './text/locale.js';

/** @param script URL of the drop-in */
export function registerSpanish(script: string): void {
  registerLanguage('es', async () => {
    const url = new URL('locales/es.js', script).href;
    const module = (await import(/* @vite-ignore */ url)) as { readonly default: LanguagePack };
    return module.default;
  });
}
