/** Loads the languages that widgets ask for. One that could not be loaded is asked for again, soon and then ever less often, so that no page stays English for good. */
import { languageOf, loadLanguage } from '../../text/languages.js';

/** Until the first new try and, doubled each time, at most until the last one, ms. */
const FIRST_WAIT = 5_000;
const LAST_WAIT = 320_000;

/** Languages that wait for a new try. */
const waiting = new Set<string>();

function tryAgain(tag: string, wait = FIRST_WAIT): void {
  const language = languageOf(tag);
  if (waiting.has(language) || wait > LAST_WAIT) return;
  waiting.add(language);
  setTimeout(() => {
    waiting.delete(language);
    // Who waits for the language hears of it when it is registered.
    loadLanguage(tag).catch(() => tryAgain(tag, 2 * wait));
  }, wait);
}

/** Rejects where the language cannot be loaded now. */
export async function askForLanguage(tag: string): Promise<void> {
  try {
    await loadLanguage(tag);
  } catch (reason) {
    tryAgain(tag);
    throw reason;
  }
}
