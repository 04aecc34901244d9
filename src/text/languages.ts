/** The languages that a page can show: English is always there, others are registered as a pack or as a way to get one. */
import { withinTime } from '../loading/time-out.js';
import { invalid, quoted } from '../data/invalid.js';
import { isTable } from './completed.js';
import type { PartialLanguagePack } from './language-pack.js';
import { createLocale, ENGLISH, type Locale } from './locale.js';

/** Gets a pack, or a module that has it as its default export. */
type Loader = () => Promise<PartialLanguagePack | { readonly default: PartialLanguagePack }>;

const packs = new Map<string, PartialLanguagePack>([['en', ENGLISH]]);
const loaders = new Map<string, Loader>();
const loadings = new Map<string, Promise<void>>();
const locales = new Map<string, Locale>();
const listeners = new Set<() => void>();

/** "es-VE" → "es": the packs are by language, dates and numbers follow the region. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? 'en';

/** A tag that `Intl` understands, else English; a page's `lang` can be anything. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The pack in what a page gives, which may be the module with it; nothing, which is said in English, for what is none. */
function packIn(given: unknown, language: string): PartialLanguagePack {
  const pack = isTable(given) && isTable(given['default']) ? given['default'] : given;
  if (isTable(pack)) return pack;
  console.warn(
    `bilateral-relations: the language "${language}" is ${quoted(given)}; allowed: a table of texts; English is shown`,
  );
  return ENGLISH;
}

/**
 * Makes a language available to all widgets of the page.
 * @param lang the language, e.g. `fr`
 * @param pack its texts, or a function that gets them when the language is first asked for; what is missing is said in
 * English, and reported in the console. A module with the pack as its default export will do. Throws a `RangeError` for a language that is no text.
 */
export function registerLanguage(lang: string, pack: PartialLanguagePack | Loader): void {
  if (typeof lang !== 'string') throw invalid('lang', lang, 'a language, such as fr');
  const language = languageOf(lang);
  packs.delete(language);
  loaders.delete(language);
  if (typeof pack === 'function') loaders.set(language, pack);
  else packs.set(language, packIn(pack, language));
  for (const tag of locales.keys()) if (languageOf(tag) === language) locales.delete(tag);
  for (const listener of listeners) listener();
}

/** Calls back whenever a language is registered, until the returned function is called. */
export function onLanguageRegistered(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The locale of a language tag if it needs no loading; a language that nobody registered is English. */
export function localeNow(tag: string): Locale | undefined {
  const lang = canonical(tag);
  const cached = locales.get(lang);
  if (cached) return cached;
  const language = languageOf(lang);
  const pack = packs.get(language);
  if (!pack && loaders.has(language)) return undefined;
  const locale = createLocale(pack ? lang : 'en', pack ?? ENGLISH);
  locales.set(lang, locale);
  return locale;
}

/** Registers what a loader gives, also where that came late, unless the page has registered something else since. */
async function loadFrom(loader: Loader, language: string): Promise<void> {
  const pack = await loader();
  if (loaders.get(language) === loader && !packs.has(language))
    registerLanguage(language, packIn(pack, language));
}

/**
 * Loads the language of a tag. Rejects where that fails or takes too long; the next call tries again. What was registered meanwhile takes the place
 * of what was on its way.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const language = languageOf(canonical(tag));
  const loader = loaders.get(language);
  if (!loader || packs.has(language)) return;
  const loading = loadings.get(language) ?? withinTime(loadFrom(loader, language));
  loadings.set(language, loading);
  try {
    await loading;
  } catch (reason) {
    if (loaders.get(language) === loader) throw reason;
  } finally {
    if (loadings.get(language) === loading) loadings.delete(language);
  }
  await loadLanguage(tag);
}
