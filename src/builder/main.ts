/** The program of `dist/builder.html`. */
import '../define.js';
import css from '../bilateral-relations.css?raw';
import es from '../text/es.js';
import { registerLanguage } from '../text/languages.js';
import { Builder } from './builder.js';
import { LANGUAGES, languageAsked, showPageWords } from './page-words.js';

registerLanguage('es', es);

// The preview keeps its room as on a page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

const words = languageAsked(location.search, navigator.languages);
showPageWords(words);
const builder = new Builder(
  { form: part('fields'), preview: part('column'), result: part('result') },
  css,
  words,
);
builder.start();

const language = part('language') as HTMLSelectElement;
for (const { lang, name } of LANGUAGES) language.add(new Option(name, lang, false, lang === words.lang));
language.addEventListener('change', () => {
  const query = new URLSearchParams(location.search);
  query.set('lang', language.value);
  history.replaceState(history.state, '', `?${query}${location.hash}`);
  const chosen = languageAsked(location.search, []);
  showPageWords(chosen);
  builder.words = chosen;
});

const width = part('width') as HTMLInputElement;
width.addEventListener('input', () => {
  part('column').style.inlineSize = `${width.value}px`;
  part('width-said').textContent = `${width.value} px`;
});
